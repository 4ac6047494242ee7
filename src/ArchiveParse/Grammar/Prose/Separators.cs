using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>A line of signs that parts two stretches of text: <c>* * *</c>, <c>- - -</c>.</summary>
internal static class Separators
{
    private static readonly Parser<TextSpan> Signs = Lines.Line.Where(Is, "a line of signs");

    /// <summary>Such a line, whose signs open no list and set off no words.</summary>
    public static readonly Parser<Block> Line =
        from source in Scan.Source
        from signs in Signs
        select (Block)new ParagraphBlock { Text = Prose.Clean(source, signs), Span = signs };

    /// <summary>A look at the first sign.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text) => text is ['*' or '-' or '–' or '—' or '_' or '•' or '·', ..];

    /// <summary>Whether a line is of two such signs or more, with spaces between them.</summary>
    public static bool Is(ReadOnlySpan<char> line) =>
        line.Length is >= Shortest and <= Longest && MayBegin(line) && !line.ContainsAnyExcept(line[0], ' ', '\u00a0');

    private const int Shortest = 3;
    private const int Longest = 80;
}
