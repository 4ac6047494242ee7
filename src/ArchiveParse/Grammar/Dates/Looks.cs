using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Looks at what stands here, for dates: they have many forms, and a page asks for one at many places.
/// </summary>
internal static class Looks
{
    /// <summary>White space, at most one of <paramref name="signs"/>, white space; also nothing.</summary>
    public static Parser<TextSpan> Joint(string signs) => Rule<TextSpan>.Of((text, at) =>
    {
        int length = JointLength(text.RestAt(at), signs);
        return Outcome<TextSpan>.Hit(new TextSpan(at, length), at + length);
    });

    /// <summary>A letter, or an editor's bracket, in which one may stand.</summary>
    public static bool IsWord(ReadOnlySpan<char> text) => !text.IsEmpty && (char.IsLetter(text[0]) || text[0] == '[');

    /// <summary>One or two figures, such as those of a day.</summary>
    public static bool IsDay(ReadOnlySpan<char> text) => Figures(text, out _) is 1 or 2;

    /// <summary>One or two figures, and a sign that parts them from others.</summary>
    public static bool IsDayInFigures(ReadOnlySpan<char> text) =>
        Figures(text, out var behind) is 1 or 2 && behind is ['.' or '/' or '-', ..];

    /// <summary>A quotation mark, and one or two figures behind it.</summary>
    public static bool IsQuotedDay(ReadOnlySpan<char> text) => text is ['«' or '"' or '“' or '„', ..] && IsDay(text[1..]);

    /// <summary>Four figures.</summary>
    public static bool IsYear(ReadOnlySpan<char> text) => Figures(text, out _) == MostFigures;

    /// <summary>Four figures, and a sign that parts them from others.</summary>
    public static bool IsYearInFigures(ReadOnlySpan<char> text) =>
        Figures(text, out var behind) == MostFigures && behind is ['-' or '–' or '—' or '/' or '.', ..];

    /// <summary>Four figures, and a word.</summary>
    public static bool IsYearAndWord(ReadOnlySpan<char> text) => Figures(text, out var behind) == MostFigures && IsJoinedWord(behind, ",.");

    /// <summary>White space, then one or two figures.</summary>
    public static bool IsSpacedDay(ReadOnlySpan<char> text) => IsDay(text[Scan.SpaceLength(text)..]);

    /// <summary>A word, white space and perhaps one of <paramref name="signs"/> before it.</summary>
    public static bool IsJoinedWord(ReadOnlySpan<char> text, string signs) => IsWord(text[JointLength(text, signs)..]);

    /// <summary>A dash, a slash or a word, white space and a full stop before it: what may join one date to another.</summary>
    public static bool IsTo(ReadOnlySpan<char> text)
    {
        text = text[JointLength(text, ".")..];
        return !text.IsEmpty && (text[0] is '-' or '–' or '—' or '/' || char.IsLetter(text[0]));
    }

    /// <summary>What hours can begin with, perhaps behind one of <paramref name="signs"/>: figure, word, dash, bracket.</summary>
    public static bool IsTime(ReadOnlySpan<char> text, string signs)
    {
        text = text[JointLength(text, signs)..];
        return !text.IsEmpty && (char.IsLetterOrDigit(text[0]) || text[0] is '-' or '–' or '—' or '(' or '[');
    }

    /// <summary>What an editor says of the words before: a bracket or a question mark, white space before it.</summary>
    public static bool IsRemark(ReadOnlySpan<char> text)
    {
        text = text[Scan.SpaceLength(text)..];
        return text is ['(' or '[' or '?', ..];
    }

    /// <summary>How many figures stand here, and what behind them; an editor's brackets around them do not count.</summary>
    private static int Figures(ReadOnlySpan<char> text, out ReadOnlySpan<char> behind)
    {
        int figures = 0, at = 0;
        while (at < text.Length && figures <= MostFigures
            && (char.IsAsciiDigit(text[at]) || text[at] == ']' || (text[at] == '[' && figures < MostFigures)))
        {
            figures += char.IsAsciiDigit(text[at]) ? 1 : 0;
            at++;
        }

        behind = text[at..];
        return figures;
    }

    private static int JointLength(ReadOnlySpan<char> text, string signs)
    {
        int length = Scan.SpaceLength(text);
        return length < text.Length && signs.Contains(text[length], StringComparison.Ordinal)
            ? length + 1 + Scan.SpaceLength(text[(length + 1)..])
            : length;
    }

    private const int MostFigures = 4;
}
