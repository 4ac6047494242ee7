using System.Buffers;
using System.Globalization;
using Sprache;

namespace ArchiveParse.Text;

/// <summary>
/// The leaves of the grammar: each takes one lexeme of a page in one step. They read any Sprache input,
/// so a host may use them beside parsers of its own; spans count from the start of the whole text.
/// </summary>
public static class Scan
{
    private static readonly SearchValues<char> Digit = SearchValues.Create("0123456789");

    /// <summary>White space within a line, no-break spaces included; also none.</summary>
    public static Parser<TextSpan> Spaces { get; } = While(IsSpace, 0, "space");

    /// <summary>White space within a line, at least some.</summary>
    public static Parser<TextSpan> Gap { get; } = While(IsSpace, 1, "space");

    /// <summary>White space, line ends included; also none.</summary>
    public static Parser<TextSpan> Blank { get; } = While(char.IsWhiteSpace, 0, "white space");

    /// <summary>The place itself; takes nothing. A rule that reads on by itself begins there.</summary>
    public static Parser<Cursor> Here { get; } = Rule<Cursor>.Of(static (text, at) => Outcome<Cursor>.Hit(text.At(at), at));

    /// <summary>The whole text, also what lies outside the bound; takes nothing. Spans are told by what they say there.</summary>
    public static Parser<string> Source { get; } = Rule<string>.Of(static (text, at) => Outcome<string>.Hit(text.Source, at));

    /// <summary>Applies where what may still be read passes a test, and takes nothing.</summary>
    /// <param name="test">The test, of all that stands before the bound; of an empty stretch at the bound itself.</param>
    public static Parser<object?> Ahead(LineTest test) => Rule<object?>.Of((text, at) =>
        test(text.RestAt(at)) ? Outcome<object?>.Hit(null, at) : Outcome<object?>.Miss(Expectation.None, at));

    /// <summary>A run of letters.</summary>
    public static Parser<TextSpan> Letters { get; } = While(char.IsLetter, 1, "a word");

    /// <summary>All that is left under the bound; not nothing.</summary>
    public static Parser<TextSpan> Rest { get; } = Lexeme(static text => text.Length, "text");

    /// <summary>All that is left under the bound, also nothing.</summary>
    public static Parser<TextSpan> MaybeRest { get; } = Rest.OrDefault();

    /// <summary>A lexeme that tells its own length, for forms that no other leaf takes in one step.</summary>
    /// <param name="lengthOf">The length; 0 where the lexeme does not begin there.</param>
    /// <param name="name">What a miss says was expected.</param>
    public static Parser<TextSpan> Lexeme(LengthTest lengthOf, string name) => Lexeme(lengthOf, new Expectation(name));

    /// <summary>The same, of a lexeme that has a meaning.</summary>
    /// <param name="lengthOf">The length, 0 where the lexeme does not begin there; and the meaning.</param>
    /// <param name="name">What a miss says was expected.</param>
    public static Parser<T> Lexeme<T>(MeaningTest<T> lengthOf, string name)
    {
        Expectation expected = new(name);
        return Rule<T>.Of((text, at) => lengthOf(text.RestAt(at), out var meaning) is > 0 and int length
            ? Outcome<T>.Hit(meaning!, at + length)
            : Outcome<T>.Miss(expected, at));
    }

    /// <summary>Takes nothing and yields an empty list: what a rule yields that reads several, where none are to be read.</summary>
    /// <typeparam name="T">Type of the items that such a rule yields.</typeparam>
    public static Parser<IReadOnlyList<T>> None<T>() => Nothing<T>.List;

    /// <summary>A run of at least <paramref name="least"/> and at most <paramref name="most"/> ASCII digits, no further digit behind it.</summary>
    public static Parser<TextSpan> Digits(int least, int most) => Lexeme(
        text => DigitsLength(text) is var length && length >= least && length <= most ? length : 0, DigitsExpected(least, most));

    /// <summary>A number of at least <paramref name="least"/> and at most <paramref name="most"/> ASCII digits (nine at most).</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than nine digits are allowed: their number could be too large.</exception>
    public static Parser<int> Number(int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, 9);
        Expectation expected = new(DigitsExpected(least, most));
        return Rule<int>.Of((text, at) =>
        {
            var rest = text.RestAt(at);
            int length = DigitsLength(rest);
            return length >= least && length <= most
                ? Outcome<int>.Hit(int.Parse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture), at + length)
                : Outcome<int>.Miss(expected, at);
        });
    }

    /// <summary>Exactly this text; letters count as equal in either case when <paramref name="ignoreCase"/> is set.</summary>
    public static Parser<TextSpan> Literal(string text, bool ignoreCase = false) =>
        AnyOf(ignoreCase ? LeadingTexts.IgnoringCase(text) : LeadingTexts.Of(text));

    /// <summary>The first of these texts that stands here.</summary>
    public static Parser<TextSpan> AnyOf(params string[] texts) => AnyOf(LeadingTexts.Of(texts));

    /// <summary>The first of these texts that stands here, letters in either case.</summary>
    public static Parser<TextSpan> AnyOfIgnoringCase(params string[] texts) => AnyOf(LeadingTexts.IgnoringCase(texts));

    /// <summary>One character out of <paramref name="characters"/>.</summary>
    public static Parser<char> OneOf(string characters)
    {
        Expectation expected = new($"one of {characters}");
        return Rule<char>.Of((text, at) => at < text.End && characters.Contains(text.Source[at], StringComparison.Ordinal)
            ? Outcome<char>.Hit(text.Source[at], at + 1)
            : Outcome<char>.Miss(expected, at));
    }

    /// <summary>The longest run of characters that pass, of at least <paramref name="least"/>.</summary>
    public static Parser<TextSpan> While(Func<char, bool> pass, int least, string name)
    {
        Expectation expected = new(name);
        return Rule<TextSpan>.Of((text, at) =>
        {
            int length = 0;
            for (var rest = text.RestAt(at); length < rest.Length && pass(rest[length]);)
            {
                length++;
            }

            return length >= least ? Take(at, length) : Outcome<TextSpan>.Miss(expected, at);
        });
    }

    /// <summary>The text up to, not including, the first of <paramref name="stops"/>, or up to the bound; not nothing.</summary>
    public static Parser<TextSpan> Until(string stops)
    {
        var values = SearchValues.Create(stops);
        return Lexeme(text => text.IndexOfAny(values) is >= 0 and int found ? found : text.Length, "text");
    }

    /// <summary>
    /// A pair of brackets and what stands between them, brackets inside it balanced: at most three deep and 1,000 characters long,
    /// so that a page of nothing but brackets costs no more than any other.
    /// </summary>
    public static Parser<TextSpan> Bracketed(char open, char close) => Lexeme(text => BracketLength(text, open, close), $"{open}…{close}");

    /// <summary>Length of the pair of brackets that a text begins with, or 0; see <see cref="Bracketed"/>.</summary>
    internal static int BracketLength(ReadOnlySpan<char> text, char open, char close)
    {
        text = text[..Math.Min(text.Length, MaxBracket)];
        int depth = 0;
        for (int at = 0; !text.IsEmpty && text[0] == open && at < text.Length; at++)
        {
            int next = text[at..].IndexOfAny(open, close);
            if (next < 0)
            {
                break;
            }

            at += next;
            depth += text[at] == open ? 1 : -1;
            if (depth is 0 or > MaxDepth)
            {
                return depth == 0 ? at + 1 : 0;
            }
        }

        return 0;
    }

    /// <summary>What a rule read, together with the span it took.</summary>
    public static Parser<(T Value, TextSpan Span)> Spanned<T>(this Parser<T> parser)
    {
        var attempt = parser.ToAttempt();
        return Rule<(T, TextSpan)>.Of((text, at) =>
        {
            var outcome = attempt(text, at);
            return outcome.IsHit
                ? Outcome<(T, TextSpan)>.Hit((outcome.Value, TextSpan.FromBounds(at, outcome.End)), outcome.End)
                : outcome.MissOf<(T, TextSpan)>();
        });
    }

    /// <summary>Length of the white space within a line that a text begins with.</summary>
    internal static int SpaceLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && IsSpace(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>Space or another white character that does not end a line.</summary>
    internal static bool IsSpace(char c) => c is ' ' or '\t' or '\u00a0' || (c is not ('\n' or '\r') && char.IsWhiteSpace(c));

    /// <summary>The first of these texts that stands here.</summary>
    internal static Parser<TextSpan> AnyOf(LeadingTexts texts) =>
        Lexeme(texts.LengthAt, Expectation.Of(texts.Texts.Select(static text => $"\"{text}\"")));

    private static Parser<TextSpan> Lexeme(LengthTest lengthOf, Expectation expected) => Rule<TextSpan>.Of((text, at) =>
        lengthOf(text.RestAt(at)) is > 0 and int length ? Take(at, length) : Outcome<TextSpan>.Miss(expected, at));

    private static Outcome<TextSpan> Take(int at, int length) => Outcome<TextSpan>.Hit(new TextSpan(at, length), at + length);

    private static int DigitsLength(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Digit) is >= 0 and int found ? found : text.Length;

    private static string DigitsExpected(int least, int most) => least == most ? $"{least} digits" : $"{least} to {most} digits";

    private static class Nothing<T>
    {
        public static readonly Parser<IReadOnlyList<T>> List = Rule<IReadOnlyList<T>>.Of(static (_, at) => Outcome<IReadOnlyList<T>>.Hit([], at));
    }

    private const int MaxBracket = 1000;
    private const int MaxDepth = 3;
}
