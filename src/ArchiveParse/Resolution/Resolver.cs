using ArchiveParse.Grammar;

namespace ArchiveParse.Resolution;

/// <summary>
/// The passes over a page that the grammar has read: who is who, which days are meant, then what was repaired and what a reader should know.
/// </summary>
internal static class Resolver
{
    /// <summary>The resolved page; <paramref name="text"/> is what it was read from.</summary>
    public static ArchivePage Resolve(ArchivePage page, MendedText text, ReadingHints hints)
    {
        page = Corrected.Page(page, hints.Corrections, text);
        page = page switch
        {
            DocumentPage document => EntryYears.Resolve(WhoIsWho.Resolve(document, text.Text)),
            UnrecognizedPage plain => WhoIsWho.Resolve(plain, text.Text),
            _ => page,
        };
        page = DayOrders.Resolve(page, text.Text, hints);
        page = Authorities.Resolve(page, hints.Persons);
        return page with { Repairs = Repairs.Of(page, text), Diagnostics = Findings.Of(page, text) };
    }
}
