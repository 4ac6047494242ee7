using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Markers of list items: <c>1)</c>, <c>2.</c>, <c>2.1.</c>, <c>3/</c>, <c>(a)</c>, <c>iv)</c>, <c>•</c>, <c>-</c>.</summary>
public static class ListItems
{
    private static readonly Parser<TextSpan> Number = Scan.Digits(1, 3);

    /// <summary>A letter by itself, or a Roman number; other letters in brackets are a word or an abbreviation.</summary>
    private static readonly Parser<TextSpan> Letter = Run(char.IsAsciiLetterLower, 1).Or(Run(static c => c is 'i' or 'v' or 'x', LongestRoman));

    private static readonly Parser<TextSpan> Capital = Run(char.IsAsciiLetterUpper, 1).Or(Run(static c => c is 'I' or 'V' or 'X', LongestRoman));

    private static readonly Parser<TextSpan> Sign = Number.Or(Letter).Or(Capital);

    private static readonly Parser<TextSpan> InBrackets =
        from open in Scan.Literal("(")
        from sign in Sign
        from close in Signs.ClosingBracket
        select sign;

    private static readonly Parser<TextSpan> BeforeBracket =
        from sign in Number.Or(Letter)
        from close in Signs.ClosingBracket
        select sign;

    private static readonly Parser<object?> WordAhead = Scan.Ahead(IsWord);

    private static readonly Parser<TextSpan> SmallLetter =
        Scan.While(static c => c is >= 'a' and <= 'h' || HangulSigns.Contains(c), 1, "a letter").Where(static sign => sign.Length == 1);

    /// <summary>As Koreans count points.</summary>
    private const string HangulSigns = "가나다라마바사아자차";

    private static readonly Parser<TextSpan> OneOrTwoDigits = Scan.Digits(1, 2);

    /// <summary>A number below another: <c>2.1.</c></summary>
    private static readonly Parser<TextSpan> Below =
        from stop in Signs.FullStop
        from number in OneOrTwoDigits
        select number;

    private static readonly Parser<TextSpan> NumberBelow = (
        from number in OneOrTwoDigits
        from below in Below
        from stop in Signs.FullStop
        from word in WordAhead
        select number).OnlyAt(HasNumberBelow);

    private static readonly Parser<TextSpan> Stop = Scan.AnyOf(".)", ".", "/");

    private static readonly Parser<TextSpan> BeforeFullStop =
        from sign in Number
        from stop in Stop
        select sign;

    /// <summary>Words stand behind the letter of a point, behind that of a reference a figure, of an abbreviation the next letter.</summary>
    private static readonly Parser<TextSpan> LetterBeforeFullStop = (
        from letter in SmallLetter
        from stop in Signs.FullStop
        from word in WordAhead
        select letter).OnlyAt(HasLetterAndStop);

    private const string Bullets = "•·●▪-–—*";

    private static readonly Parser<TextSpan> Bullet = Scan.OneOf(Bullets).Spanned().Select(static bullet => bullet.Span);

    private static readonly Parser<char> RoundSign = Scan.OneOf("•·●▪");

    /// <summary>A bullet that is nothing else, and the white space behind it.</summary>
    internal static readonly Parser<TextSpan> RoundBullet =
        from bullet in RoundSign.Spanned()
        from gap in Scan.Gap
        select bullet.Span;

    private static readonly Expectation BehindExpected = new("white space behind a marker");

    /// <summary>White space; or the end of the line, where a number and its full stop stand right over the sentence that is their item.</summary>
    private static readonly Parser<TextSpan> Behind = Rule<TextSpan>.Of(static (text, at) =>
        Scan.SpaceLength(text.RestAt(at)) is var gap && (gap > 0 || StandsOverItem(text, at))
            ? Outcome<TextSpan>.Hit(new TextSpan(at, gap), at + gap)
            : Outcome<TextSpan>.Miss(BehindExpected, at));

    /// <summary>A marker, and the white space behind it; yields the marker as printed. A capital with a full stop is an initial, no marker.</summary>
    public static readonly Parser<TextSpan> Marker = (
        from marker in InBrackets.Or(NumberBelow).Or(BeforeFullStop).Or(LetterBeforeFullStop).Or(BeforeBracket).Or(Bullet).Spanned()
        from gap in Behind
        select marker.Span).OnlyAt(MayBegin);

    /// <summary>Whether an item begins there.</summary>
    internal static bool BeginsAt(Cursor text, int start) =>
        MayBegin(text.Source.AsSpan(start, text.End - start)) && Marker(text.At(start)).WasSuccessful;

    /// <summary>Whether the first characters leave a marker possible.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> text) =>
        !text.IsEmpty
        && (text[0] == '(' || char.IsAsciiDigit(text[0]) || Bullets.Contains(text[0])
            || HasLetterAndStop(text)
            || text[..Math.Min(text.Length, LongestRoman + 1)].Contains(')'));

    private static bool HasLetterAndStop(ReadOnlySpan<char> text) =>
        text is [var letter, '.', ..] && (letter is >= 'a' and <= 'h' || HangulSigns.Contains(letter));

    private static bool HasNumberBelow(ReadOnlySpan<char> text) =>
        text[..Math.Min(text.Length, 3)].IndexOf('.') is > 0 and int stop && text.Length > stop + 1 && char.IsAsciiDigit(text[stop + 1]);

    private static bool StandsOverItem(Cursor text, int end)
    {
        if (end < 2 || end >= text.End || text.Source[end] != '\n' || text.Source[end - 1] != '.' || !char.IsAsciiDigit(text.Source[end - 2]))
        {
            return false;
        }

        var below = Lines.LineAt(text.Source, end + 1, text.End, out _);
        return below.Length > 1 && char.IsUpper(text.Source[below.Start]) && Paragraphs.EndsSentence(text.Source, below);
    }

    private static bool IsWord(ReadOnlySpan<char> text) =>
        Scan.SpaceLength(text) is > 0 and int gap && text.Length > gap + 1 && char.IsLetter(text[gap]) && char.IsLetter(text[gap + 1]);

    /// <summary>Whether a line begins with a bullet.</summary>
    internal static bool HasBullet(ReadOnlySpan<char> line) => line.Length > 2 && Bullets.Contains(line[0]) && Scan.IsSpace(line[1]);

    private const int LongestRoman = 4;

    private static Parser<TextSpan> Run(Func<char, bool> letter, int most) => Scan.While(letter, 1, "a letter").Where(sign => sign.Length <= most);
}
