using System.Globalization;
using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Numbers before recipients, which count their copies, <c>2x</c>, or say which copies they get: <c>1 - </c>, <c>1, 2 - </c>, <c>4-10</c>,
/// <c>Copy Nº 1 - </c>.
/// </summary>
internal static class CopyNumbers
{
    private static readonly Parser<TextSpan> UpToThreeDigits = Scan.Digits(1, 3);

    private static readonly Parser<TextSpan> OtherCopy =
        from sign in Scan.AnyOf(", ", ",", " and ", " & ")
        from number in UpToThreeDigits
        select number;

    private static readonly Parser<IReadOnlyList<TextSpan>> OtherCopies = OtherCopy.AtLeastOnce();

    private static readonly Parser<char> DashSign = Scan.OneOf("-–");

    /// <summary>Copies told one by one need a dash behind them: <c>1, 2 - addressee</c>.</summary>
    private static readonly Parser<TextSpan> Listed =
        from first in Scan.Digits(1, 3)
        from others in OtherCopies
        from gap in Scan.Spaces
        from dash in DashSign
        from space in Scan.Gap
        select first.Cover(others[^1]);

    private static readonly Parser<TextSpan> MaybeDash = Scan.AnyOf("- ", "– ").OrDefault();

    /// <summary>The copies from one number to another: <c>1-2 - Cde. Gromyko</c>, <c>4-10 GRU</c>.</summary>
    private static readonly Parser<TextSpan> FromTo =
        from first in Scan.Digits(1, 3)
        from dash in DashSign
        from last in UpToThreeDigits
        from gap in Scan.Gap
        from sign in MaybeDash
        select first.Cover(last);

    /// <summary>Numbers that by their sign are those of copies.</summary>
    public static readonly Parser<TextSpan> Counts = FromTo.Or(Listed).Or(Counted("-–x×"));

    /// <summary>A letter or a Roman number in brackets: <c>(i)</c>.</summary>
    private static readonly Parser<TextSpan> Lettered =
        ListItems.Marker.OnlyAt(static text => text is ['(', ..]).Select(static _ => default(TextSpan));

    /// <summary>A number with a full stop counts copies under a heading alone; elsewhere it numbers a paragraph.</summary>
    public static readonly Parser<TextSpan> InList = Counted(".)").Or(Lettered);

    private static readonly Parser<TextSpan> MaybeNumberSign = Scan.AnyOf("No. ", "No ", "Nº ", "N° ", "№ ", "#", "Nº", "№").OrDefault();

    private static readonly Parser<TextSpan> OrdinalEnding = Scan.AnyOf("st copy", "nd copy", "rd copy", "th copy");

    private static readonly Parser<TextSpan> OrdinalCopy =
        from number in Scan.Digits(1, 3)
        from ending in OrdinalEnding
        select number;

    private static readonly Parser<TextSpan> NumberedCopy =
        from word in Scan.Literal("copy ", ignoreCase: true)
        from sign in MaybeNumberSign
        from number in UpToThreeDigits
        select number;

    private static readonly Parser<char> DashOrColon = Scan.OneOf("-–—:");

    private static readonly Parser<TextSpan> CopySign =
        from gap in Scan.Spaces
        from sign in DashOrColon
        from space in Scan.Gap
        select default(TextSpan);

    /// <summary>Which copy it is: <c>Copy Nº 1 - Cde. Orlov</c>, <c>1st copy - to file</c>.</summary>
    public static readonly Parser<TextSpan> Which =
        from copy in NumberedCopy.Or(OrdinalCopy)
        from sign in CopySign
        select sign;

    /// <summary>How many copies the numbers tell of; null where they tell of none, or of the last before the first.</summary>
    public static int? Count(ReadOnlySpan<char> numbers)
    {
        int dash = numbers.IndexOfAny('-', '–');
        return dash > 0 ? Between(numbers[..dash], numbers[(dash + 1)..])
            : Figure(numbers) is { } figure ? figure
            : DistributionWords.Numbers.TryGet(numbers, out int word) ? word
            : numbers.Count(',') + numbers.Count("and") + numbers.Count('&') is > 0 and int signs ? signs + 1
            : null;
    }

    private static int? Between(ReadOnlySpan<char> first, ReadOnlySpan<char> last) =>
        Figure(first) is { } start && Figure(last) is { } end && end > start ? end - start + 1 : null;

    private static int? Figure(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int figure) ? figure : null;

    private static Parser<TextSpan> Counted(string signs)
    {
        var sign = Scan.OneOf(signs);
        return
            from count in Scan.Digits(1, 3)
            from gap in Scan.Spaces
            from mark in sign
            from space in Scan.Gap
            select mark is 'x' or '×' ? count : default;
    }
}
