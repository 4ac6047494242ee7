using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Husband and wife on a list, of whom the name is said once: <c>Ambassador and Mrs. Orlov</c>. They are one entry, which says by its form of
/// address that it is of two: which of them a later <c>Orlov</c> is, nothing tells.
/// </summary>
internal static class Couples
{
    private static readonly Parser<TextSpan> AndMrs = Scan.AnyOf(" and Mrs. ", " and Mrs ", " and Mme. ", " and Madame ");

    private static readonly Parser<TextSpan> Title = Titles.Names.Entry.Spanned().Select(static title => title.Span);

    /// <summary>The whole entry, up to the bound.</summary>
    public static readonly Parser<Participant> Couple = (
        from page in Scan.Here
        from title in Title
        from and in AndMrs
        from name in Names.Name
        let whole = TextSpan.FromBounds(page.Position, name.End)
        select new Participant
        {
            Honorific = Prose.Clean(page.Source, title.Cover(and)),
            Name = Names.Plain(page.Source, name),
            Text = Prose.Clean(page.Source, whole),
            Span = whole,
        }).End().OnlyAt(static entry => entry.IndexOf(" and M") > 0);
}
