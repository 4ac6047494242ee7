using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Figures and words in which an editor's brackets may stand, balanced or not: <c>[[11]]</c>, <c>[[5]]7]</c>, <c>[1956?]</c>.
/// </summary>
internal static class EditedFigures
{
    /// <summary>A number that a word names, perhaps in brackets.</summary>
    public static Parser<DatePart> Around(Parser<int> word) => input =>
    {
        var cursor = Cursor.From(input);
        int brackets = cursor.Rest.IndexOfAnyExcept('[') is >= 0 and int found ? found : cursor.Rest.Length;
        var result = word(cursor.Skip(brackets));
        return result.WasSuccessful ? Closed(result.Value, Cursor.From(result.Remainder)) : Failure<DatePart>.Of((Miss)result);
    };

    /// <summary>
    /// A number of at least <paramref name="least"/> and at most <paramref name="most"/> digits, any of them in brackets.
    /// </summary>
    public static Parser<DatePart> Of(int least, int most)
    {
        Expectation expected = new(least == most ? $"{least} figures" : $"{least} to {most} figures");
        return input =>
        {
            var cursor = Cursor.From(input);
            var rest = cursor.Rest;
            int number = 0, digits = 0, at = 0;
            while (at < rest.Length && (char.IsAsciiDigit(rest[at]) || IsBracketWithin(rest, at, digits, most)))
            {
                if (char.IsAsciiDigit(rest[at]) && ++digits <= most)
                {
                    number = (number * 10) + rest[at] - '0';
                }

                at++;
            }

            if (digits < least || digits > most)
            {
                return new Failure<DatePart>(cursor, expected);
            }

            return Closed(number, cursor, at);
        };
    }

    /// <summary>
    /// The number, with the brackets that close behind it. A question mark counts inside the brackets only; behind them it speaks of the
    /// whole date.
    /// </summary>
    private static Success<DatePart> Closed(int number, Cursor cursor, int length = 0)
    {
        var rest = cursor.Rest[length..];
        bool isDoubted = rest.StartsWith("?]") || rest.StartsWith(" ?]");
        int closing = isDoubted ? rest.IndexOf(']') : 0;
        while (closing < rest.Length && rest[closing] == ']')
        {
            closing++;
        }

        return new Success<DatePart>(new DatePart(number, isDoubted), cursor.Skip(length + closing));
    }

    /// <summary>
    /// A bracket before a digit still to come, or one that closes around those that came; a note mark behind a year is neither.
    /// </summary>
    private static bool IsBracketWithin(ReadOnlySpan<char> text, int at, int digits, int most) => text[at] switch
    {
        '[' => digits < most && at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] == '['),
        ']' => digits > 0,
        _ => false,
    };
}
