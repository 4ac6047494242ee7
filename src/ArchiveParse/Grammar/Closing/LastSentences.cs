namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>The last sentence of a text, below which its writer puts his name.</summary>
internal static class LastSentences
{
    /// <summary>Whether a line ends one: it is longer than a title, or has as many words as a sentence has. A colon announces a list.</summary>
    public static bool EndAt(Cursor text, TextSpan line) =>
        (line.Length > LongestTitle || HasWords(line.In(text.Source)))
        && Paragraphs.EndsSentence(text.Source, line) && text.Source[line.End - 1] != ':';

    /// <summary>Columns have wide gaps: <c>U.S.      U.S.S.R.</c></summary>
    private static bool HasWords(ReadOnlySpan<char> line) => line.Count(' ') >= FewestGaps && line.IndexOf("  ") < 0;

    private const int LongestTitle = 40;
    private const int FewestGaps = 3;
}
