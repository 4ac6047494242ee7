namespace ArchiveParse.Grammar;

/// <summary>Addresses broken at the end of a line: <c>&lt;https://digital.example/</c>, and below <c>document/1&gt;</c>.</summary>
internal static class Addresses
{
    /// <summary>
    /// Whether an address goes on from one line to the next: its angle bracket is open, or it ends with a sign with which no address
    /// ends and the next line begins with what may stand in one.
    /// </summary>
    public static bool Breaks(string text, in PrintedLine line, in PrintedLine next)
    {
        var words = line.Span.In(text);
        var last = words[(words.LastIndexOf(' ') + 1)..];
        int start = last.Length < Shortest ? -1 : last.IndexOf("http");
        if (start < 0 || last[start..].IndexOf("://") is not (4 or 5))
        {
            return false;
        }

        char begin = text[next.Span.Start];
        bool isOpen = start > 0 && last[start - 1] == '<' && !last.Contains('>');
        return isOpen
            ? next.Span.In(text).IndexOfAny('>', ' ') is var close && close >= 0 && next.Span.In(text)[close] == '>'
            : last[^1] is '/' or '-' or '_' or '=' or '?' or '&' && (char.IsAsciiLetterLower(begin) || char.IsAsciiDigit(begin));
    }

    /// <summary>Characters of <c>http://</c>; most lines end with a shorter word.</summary>
    private const int Shortest = 7;
}
