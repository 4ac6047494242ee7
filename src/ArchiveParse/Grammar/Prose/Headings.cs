using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Headings within the running text: a line in bold type (<c>**…**</c>), or one in capitals.</summary>
internal static class Headings
{
    private static readonly Expectation HeadingExpected = new("a heading");

    /// <summary>A line that its type marks as a heading.</summary>
    public static readonly Parser<Block> Line = Rule<Block>.Of(static (text, at) =>
    {
        int next = 0;
        var line = at < text.End && MayBegin(text.Source[at]) ? Lines.LineAt(text.Source, at, text.End, out next) : default;
        return Is(line.In(text.Source))
            ? Outcome<Block>.Hit(new HeadingBlock { Text = Prose.Clean(text.Source, line), Span = line }, next)
            : Outcome<Block>.Miss(HeadingExpected, at);
    });

    /// <summary>Whether a heading begins there.</summary>
    internal static bool BeginsAt(Cursor text, int start) => MayBegin(text.Source[start]) && Line.Attempt(text, start).IsHit;

    /// <summary>Whether a whole line, without the white space around it, is a heading.</summary>
    internal static bool Is(ReadOnlySpan<char> line) => !line.IsEmpty && MayBegin(line[0]) && (IsBold(line) || IsCapitals(line) || IsCapitalsAndDay(line));

    private static bool MayBegin(char first) => first == '*' || char.IsUpper(first);

    private static bool IsBold(ReadOnlySpan<char> line) =>
        line.Length is > 4 and <= LongestHeading && line.StartsWith("**") && line.EndsWith("**") && line[2..^2].IndexOf("**") < 0;

    /// <summary>The day may stand behind capitals, its month in small letters: <c>SECOND MEETING, 5 May 1962</c>.</summary>
    private static bool IsCapitalsAndDay(ReadOnlySpan<char> line) =>
        line.Length is > 4 and <= LongestHeading && char.IsUpper(line[1]) && line.IndexOf(", ") is > 0 and int comma && line[..comma].Contains(' ')
        && IsCapitals(line[..comma]) && IsDay(line[(comma + 2)..]);

    private static bool IsDay(ReadOnlySpan<char> words) =>
        words is [>= '0' and <= '9', ..] && Dates.Expression(new Cursor(words.ToString())) is { WasSuccessful: true, Remainder.AtEnd: true };

    private static bool IsCapitals(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > LongestHeading || line[^1] is '.' or ':' or ',')
        {
            return false;
        }

        int capitals = 0;
        foreach (char c in line)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return capitals >= 4;
    }

    private const int LongestHeading = 160;
}
