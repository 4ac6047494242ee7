using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Where a citation names the digital archive, <c>Wilson Center Digital Archive</c> or
/// <c>History and Public Policy Program Digital Archive</c>: between the document's date and its source.
/// </summary>
internal static class DigitalArchives
{
    private const string FirstWord = "Digital";

    private static readonly Parser<TextSpan> SecondWord = Scan.Literal("Archive");

    /// <summary>The words that all such names end with; a hard wrap may stand between them.</summary>
    private static readonly Parser<TextSpan> Name = (
        from first in Scan.Literal(FirstWord)
        from gap in Scan.Blank
        from second in SecondWord
        select second).Spanned().Select(static name => name.Span);

    /// <summary>The first such words up to the cursor's bound; empty where there are none.</summary>
    public static TextSpan NamedIn(Cursor citation)
    {
        for (int at = citation.Rest.IndexOf(FirstWord); at >= 0; at = citation.Rest.IndexOf(FirstWord))
        {
            citation = citation.Skip(at);
            var name = Name(citation);
            if (name.WasSuccessful)
            {
                return name.Value;
            }

            citation = citation.Skip(FirstWord.Length);
        }

        return default;
    }
}
