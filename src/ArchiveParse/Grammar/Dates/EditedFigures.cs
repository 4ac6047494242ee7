using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Figures and words in which an editor's brackets may stand, balanced or not: <c>[[11]]</c>, <c>[[5]]7]</c>, <c>[1956?]</c>.
/// </summary>
internal static class EditedFigures
{
    private static readonly Parser<TextSpan> Opening = Scan.While(static c => c == '[', 0, "[");

    /// <summary>A question mark counts inside the brackets only; behind them it speaks of the whole date.</summary>
    private static readonly Parser<bool> Closing = static input =>
    {
        var cursor = Cursor.From(input);
        var rest = cursor.Rest;
        bool isDoubted = rest.StartsWith("?]") || rest.StartsWith(" ?]");
        int length = isDoubted ? rest.IndexOf(']') : 0;
        while (length < rest.Length && rest[length] == ']')
        {
            length++;
        }

        return new Success<bool>(isDoubted, cursor.Skip(length));
    };

    /// <summary>A number that a word names, perhaps in brackets.</summary>
    public static Parser<DatePart> Around(Parser<int> word) =>
        from open in Opening
        from number in word
        from isDoubted in Closing
        select new DatePart(number, isDoubted);

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

            var closing = Closing(cursor.Skip(at));
            return new Success<DatePart>(new DatePart(number, closing.Value), Cursor.From(closing.Remainder));
        };
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
