namespace ArchiveParse.Resolution;

/// <summary>The passes over a page that the grammar has read: who is who, which days are meant, then what a reader should know.</summary>
internal static class Resolver
{
    /// <summary>The resolved page; <paramref name="source"/> is the text it was read from.</summary>
    public static ArchivePage Resolve(ArchivePage page, string source)
    {
        page = page switch
        {
            DocumentPage document => WhoIsWho.Resolve(document, source),
            UnrecognizedPage plain => WhoIsWho.Resolve(plain, source),
            _ => page,
        };
        page = DayOrders.Resolve(page, source);
        return page with { Diagnostics = Findings.Of(page, source) };
    }
}
