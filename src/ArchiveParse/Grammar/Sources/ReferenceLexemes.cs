using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>What the levels of a reference are made of: figures, and words up to the next comma.</summary>
internal static class ReferenceLexemes
{
    private static readonly Expectation WordsExpected = new("words");

    /// <summary>A figure: no white space in it but beside <c>/</c> and <c>-</c>; punctuation at its end is not its own.</summary>
    public static readonly Parser<TextSpan> Figure = Scan.Lexeme(FigureLength, "a figure");

    /// <summary>Words up to the next comma, colon or semicolon that stands neither in brackets nor in quotation marks.</summary>
    public static readonly Parser<TextSpan> Words = Rule<TextSpan>.Of(static (text, at) => FirstWords(text, at, text.End));

    /// <summary>Such words, where they are no more than a number and what is said of it: they may be looked for at every place of a line.</summary>
    public static readonly Parser<TextSpan> FewWords = Rule<TextSpan>.Of(static (text, at) =>
    {
        int near = Math.Min(text.End, at + FewCharacters);
        var words = FirstWords(text, at, near);
        return words.IsHit && (words.End < near || near == text.End) ? words : Outcome<TextSpan>.Miss(WordsExpected, at);
    });

    private static Outcome<TextSpan> FirstWords(Cursor text, int at, int bound)
    {
        var words = Lines.Trim(text.Source, at, at + SegmentLength(text.Source.AsSpan(at, bound - at)));
        return words.IsEmpty ? Outcome<TextSpan>.Miss(WordsExpected, at) : Outcome<TextSpan>.Hit(words, words.End);
    }

    private static int FigureLength(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && !(end == 0 && BeginsTitle(text)))
        {
            int gap = Scan.SpaceLength(text[end..]);
            bool joins = gap > 0 && end > 0 && end + gap < text.Length
                && (text[end - 1] is '/' or '-' || text[end + gap] is '/' or '-') && !BeginsTitle(text[(end + gap)..]);
            int bracket = end > 0 && text[end] == '(' ? text[end..].IndexOfAny(") ") : -1;
            if (bracket > 0 && text[end + bracket] == ')')
            {
                end += bracket + 1;
                continue;
            }

            char next = text[end + (joins ? gap : 0)];
            if (!(char.IsLetterOrDigit(next) || "/-–—.'’*".Contains(next, StringComparison.Ordinal)))
            {
                break;
            }

            end += joins ? gap + 1 : 1;
        }

        return text[..end].TrimEnd("./-–— ").Length;
    }

    /// <summary>A hyphen with white space around it and a word behind it leads from a figure to a title: <c>220 - Relations</c>.</summary>
    private static bool BeginsTitle(ReadOnlySpan<char> text) =>
        text is ['-', ' ', var first, var second, ..] && char.IsUpper(first) && char.IsLower(second);

    /// <summary>Whether a colon stands between hours and minutes: <c>Conversation of July 20, 4:25 p.m.</c></summary>
    private static bool IsClock(ReadOnlySpan<char> text, int at) => text[at] == ':' && at > 0 && char.IsAsciiDigit(text[at - 1])
        && text[(at + 1)..] is [>= '0' and <= '5', >= '0' and <= '9', ' ' or '-' or '–', ..];

    private static int SegmentLength(ReadOnlySpan<char> text)
    {
        int depth = 0;
        for (int at = 0; at < text.Length; at++)
        {
            depth += text[at] is '(' or '[' or '“' ? 1 : text[at] is ')' or ']' or '”' ? -1 : 0;
            if (depth <= 0 && text[at] is ',' or ';' or ':' && !IsClock(text, at))
            {
                return at;
            }
        }

        return text.Length;
    }

    private const int FewCharacters = 100;
}
