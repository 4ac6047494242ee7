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

    /// <summary>The place itself; takes nothing. What a rule builds from spans needs the page that they point into.</summary>
    public static Parser<Cursor> Here { get; } = static input => Stay(Cursor.From(input));

    /// <summary>A run of letters.</summary>
    public static Parser<TextSpan> Letters { get; } = While(char.IsLetter, 1, "a word");

    /// <summary>All that is left under the bound; not nothing.</summary>
    public static Parser<TextSpan> Rest { get; } = RestUnderBound(new Expectation("text"));

    /// <summary>All that is left under the bound, also nothing.</summary>
    public static Parser<TextSpan> MaybeRest { get; } = Rest.OrDefault();

    /// <summary>A run of at least <paramref name="least"/> and at most <paramref name="most"/> ASCII digits, no further digit behind it.</summary>
    public static Parser<TextSpan> Digits(int least, int most)
    {
        Expectation expected = new(least == most ? $"{least} digits" : $"{least} to {most} digits");
        return input =>
        {
            var cursor = Cursor.From(input);
            int length = cursor.Rest.IndexOfAnyExcept(Digit) is >= 0 and int found ? found : cursor.Rest.Length;
            return length >= least && length <= most ? Take(cursor, length) : new Failure<TextSpan>(cursor, expected);
        };
    }

    /// <summary>A number of at least <paramref name="least"/> and at most <paramref name="most"/> ASCII digits (nine at most).</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than nine digits are allowed: their number could be too large.</exception>
    public static Parser<int> Number(int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, 9);
        var digits = Digits(least, most);
        return input =>
        {
            var result = digits(input);
            return Outcomes.Applies(result, out var figures, out var rest, out _)
                ? new Success<int>(int.Parse(figures.In(input.Source), NumberStyles.None, CultureInfo.InvariantCulture), rest)
                : Failure<int>.Of(Outcomes.AsMiss(result));
        };
    }

    /// <summary>Exactly this text; letters count as equal in either case when <paramref name="ignoreCase"/> is set.</summary>
    public static Parser<TextSpan> Literal(string text, bool ignoreCase = false)
    {
        Expectation expected = new($"\"{text}\"");
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        FirstCharacters firsts = new([text], ignoreCase);
        return input =>
        {
            var cursor = Cursor.From(input);
            return firsts.Contain(cursor.Current) && cursor.Rest.StartsWith(text, comparison)
                ? Take(cursor, text.Length)
                : new Failure<TextSpan>(cursor, expected);
        };
    }

    /// <summary>The first of these texts that stands here.</summary>
    public static Parser<TextSpan> AnyOf(params string[] texts) => AnyOf(LeadingTexts.Of(texts));

    /// <summary>The first of these texts that stands here, letters in either case.</summary>
    public static Parser<TextSpan> AnyOfIgnoringCase(params string[] texts) => AnyOf(LeadingTexts.IgnoringCase(texts));

    /// <summary>One character out of <paramref name="characters"/>.</summary>
    public static Parser<char> OneOf(string characters)
    {
        Expectation expected = new($"one of {characters}");
        return input =>
        {
            var cursor = Cursor.From(input);
            return !cursor.AtEnd && characters.Contains(cursor.Current, StringComparison.Ordinal)
                ? new Success<char>(cursor.Current, cursor.Skip(1))
                : new Failure<char>(cursor, expected);
        };
    }

    /// <summary>The longest run of characters that pass, of at least <paramref name="least"/>.</summary>
    public static Parser<TextSpan> While(Func<char, bool> pass, int least, string name)
    {
        Expectation expected = new(name);
        return input =>
        {
            var cursor = Cursor.From(input);
            int length = 0;
            for (var rest = cursor.Rest; length < rest.Length && pass(rest[length]);)
            {
                length++;
            }

            return length >= least ? Take(cursor, length) : new Failure<TextSpan>(cursor, expected);
        };
    }

    /// <summary>The text up to, not including, the first of <paramref name="stops"/>, or up to the bound; not nothing.</summary>
    public static Parser<TextSpan> Until(string stops)
    {
        var values = SearchValues.Create(stops);
        Expectation expected = new("text");
        return input =>
        {
            var cursor = Cursor.From(input);
            int length = cursor.Rest.IndexOfAny(values) is >= 0 and int found ? found : cursor.Rest.Length;
            return length > 0 ? Take(cursor, length) : new Failure<TextSpan>(cursor, expected);
        };
    }

    /// <summary>
    /// A pair of brackets and what stands between them, brackets inside it balanced: at most three deep and 1,000 characters long,
    /// so that a page of nothing but brackets costs no more than any other.
    /// </summary>
    public static Parser<TextSpan> Bracketed(char open, char close)
    {
        Expectation expected = new($"{open}…{close}");
        return input =>
        {
            var cursor = Cursor.From(input);
            int length = BracketLength(cursor.Rest, open, close);
            return length > 0 ? Take(cursor, length) : new Failure<TextSpan>(cursor, expected);
        };
    }

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
    public static Parser<(T Value, TextSpan Span)> Spanned<T>(this Parser<T> parser) => input =>
    {
        var result = parser(input);
        return Outcomes.Applies(result, out var value, out var rest, out _)
            ? new Success<(T, TextSpan)>((value, TextSpan.FromBounds(Cursor.From(input).Position, rest.Position)), rest)
            : Failure<(T, TextSpan)>.Of(Outcomes.AsMiss(result));
    };

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
    internal static Parser<TextSpan> AnyOf(LeadingTexts texts)
    {
        Expectation expected = Expectation.Of(texts.Texts.Select(static text => $"\"{text}\""));
        return input =>
        {
            var cursor = Cursor.From(input);
            return texts.Begin(cursor.Rest, out int length) ? Take(cursor, length) : new Failure<TextSpan>(cursor, expected);
        };
    }

    private static Parser<TextSpan> RestUnderBound(Expectation expected) => input =>
        Cursor.From(input) is { AtEnd: false } cursor ? Take(cursor, cursor.Rest.Length) : new Failure<TextSpan>(Cursor.From(input), expected);

    private static Success<Cursor> Stay(Cursor cursor) => new(cursor, cursor);

    private static Success<TextSpan> Take(Cursor cursor, int length) => new(new TextSpan(cursor.Position, length), cursor.Skip(length));

    private const int MaxBracket = 1000;
    private const int MaxDepth = 3;
}
