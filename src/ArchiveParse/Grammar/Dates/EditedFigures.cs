using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Figures and words in which an editor's brackets may stand, balanced or not: <c>[[11]]</c>, <c>[[5]]7]</c>, <c>[1956?]</c>.
/// </summary>
internal static class EditedFigures
{
    private static readonly Parser<TextSpan> MaybeOpened = Scan.While(static c => c == '[', 0, "[");

    /// <summary>
    /// The brackets that close behind a number; yields whether it is doubted. A question mark counts inside the brackets only; behind them it
    /// speaks of the whole date.
    /// </summary>
    private static readonly Parser<bool> Closed = Rule<bool>.Of(static (text, at) =>
    {
        var rest = text.RestAt(at);
        bool isDoubted = rest.StartsWith("?]") || rest.StartsWith(" ?]");
        int closing = isDoubted ? rest.IndexOf(']') : 0;
        while (closing < rest.Length && rest[closing] == ']')
        {
            closing++;
        }

        return Outcome<bool>.Hit(isDoubted, at + closing);
    });

    /// <summary>A number that a word names, perhaps in brackets.</summary>
    public static Parser<DatePart> Around(Parser<int> word) =>
        from open in MaybeOpened
        from number in word
        from isDoubted in Closed
        select new DatePart(number, isDoubted);

    /// <summary>
    /// A number of at least <paramref name="least"/> and at most <paramref name="most"/> digits, any of them in brackets.
    /// </summary>
    public static Parser<DatePart> Of(int least, int most)
    {
        var figures = Scan.Lexeme<int>(
            (text, out number) => LengthAt(text, least, most, out number), least == most ? $"{least} figures" : $"{least} to {most} figures");
        return
            from number in figures
            from isDoubted in Closed
            select new DatePart(number, isDoubted);
    }

    private static int LengthAt(ReadOnlySpan<char> text, int least, int most, out int number)
    {
        int digits = 0, at = 0;
        for (number = 0; at < text.Length && (char.IsAsciiDigit(text[at]) || IsBracketWithin(text, at, digits, most)); at++)
        {
            if (char.IsAsciiDigit(text[at]) && ++digits <= most)
            {
                number = (number * 10) + text[at] - '0';
            }
        }

        return digits >= least && digits <= most ? at : 0;
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
