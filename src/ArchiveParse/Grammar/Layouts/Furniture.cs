using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>Words that every page of a site repeats.</summary>
internal static class Furniture
{
    /// <summary>A line of exactly these words, blank lines before it skipped; nothing where it is missing.</summary>
    public static Parser<TextSpan> Line(string words)
    {
        var line = Lines.Whole(Scan.Literal(words));
        return (from gap in Lines.BlankLines from span in line select span).OrDefault();
    }
}
