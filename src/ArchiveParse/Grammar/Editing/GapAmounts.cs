using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>How much is missing: <c>1½ lines</c>, <c>less than 2 lines</c>, <c>3 paragraphs (19 lines)</c>, <c>half a page</c>.</summary>
internal static class GapAmounts
{
    private const string VulgarFractions = "½⅓⅔¼¾";

    private static readonly decimal[] VulgarValues = [0.5m, 0.33m, 0.67m, 0.25m, 0.75m];

    private static readonly Parser<decimal> Vulgar =
        Scan.OneOf(VulgarFractions).Select(static sign => VulgarValues[VulgarFractions.IndexOf(sign, StringComparison.Ordinal)]);

    private static readonly Parser<int> Divisor = Scan.Number(1, 2).Where(static number => number > 0);

    private static readonly Parser<TextSpan> Slash = Scan.AnyOf("/", "⁄");

    private static readonly Parser<decimal> Quotient =
        from dividend in Scan.Number(1, 2)
        from slash in Slash
        from divisor in Divisor
        select Math.Round((decimal)dividend / divisor, 2);

    private static readonly Parser<decimal> Fraction = Vulgar.Or(Quotient).OnlyAt(MayBeFraction);

    private static readonly Parser<char> MaybeHyphen = Scan.OneOf("- ").OrDefault();

    private static readonly Parser<decimal> Part =
        from hyphen in MaybeHyphen
        from fraction in Fraction
        select fraction;

    private static readonly Parser<decimal> MaybePart = Part.MaybeAt(static text => MayBeFraction(text is ['-' or ' ', .. var behind] ? behind : text));

    private static readonly Parser<decimal> Mixed =
        from whole in Scan.Number(1, 4)
        from part in MaybePart
        select whole + part;

    private static readonly Parser<decimal> Figure = Fraction.Or(Mixed);

    private static readonly Parser<TextSpan> RangeSign = Scan.AnyOf("-", "–", " - ", " – ", " to ", " or ");

    private static readonly Parser<bool> IsRange = (
        from sign in RangeSign
        from last in Figure
        select true).OrDefault();

    /// <summary>Of a range no one number holds.</summary>
    private static readonly Parser<decimal?> FigureOrRange = (
        from first in Figure
        from isRange in IsRange
        select isRange ? (decimal?)null : first).OnlyAt(BeginsWithFigure);

    private static readonly Parser<decimal?> Number = FigureOrRange.Or(GapWords.Numbers.Entry);

    private static readonly Parser<GapPrecision?> BoundAhead =
        from bound in GapWords.Bounds.Entry
        from gap in Scan.Gap
        select (GapPrecision?)bound;

    private static readonly Parser<GapPrecision?> MaybeBound = BoundAhead.OrDefault();

    private static readonly Parser<TextSpan> SmallLetters = Scan.While(char.IsLower, 1, "a word in small letters");

    private static readonly Parser<object?> NoUnit = GapWords.Units.Entry.Not();

    private static readonly Parser<TextSpan> Attribute =
        from noUnit in NoUnit
        from word in SmallLetters
        from gap in Scan.Gap
        select word;

    /// <summary>What may stand between number and unit: <c>one additional unreadable signature</c>.</summary>
    private static readonly Parser<IReadOnlyList<TextSpan>> Attributes =
        Attribute.Many().Where(static words => words.Count <= MostAttributes);

    private static readonly Parser<TextSpan> Bracketed = Scan.Bracketed('(', ')').Or(Scan.Bracketed('[', ']'));

    private static readonly Parser<TextSpan> InBrackets =
        from gap in Scan.Spaces
        from bracket in Bracketed
        select bracket;

    private static readonly Parser<TextSpan> MaybeInBrackets = InBrackets.MaybeAt(static text => text.TrimStart() is ['(' or '[', ..]);

    private static readonly Parser<decimal> MaybeHalf =
        Scan.Literal(" and a half").Select(static _ => 0.5m).MaybeAt(static text => text.StartsWith(" and"));

    /// <summary>An amount with its number.</summary>
    private static readonly Parser<(GapPrecision? Precision, decimal? Quantity, string Unit)> Counted =
        from bound in MaybeBound
        from number in Number
        from gap in Scan.Spaces
        from attributes in Attributes
        from unit in GapWords.Units.Entry
        from half in MaybeHalf
        from more in MaybeInBrackets
        select (bound, number + half, unit);

    /// <summary>The same mark with what its words say of the amount: the first that counts; else the first unit named.</summary>
    public static GapMark In(Cursor inside, GapMark gap)
    {
        for (var word = SkipDots(inside); !word.AtEnd; word = NextWord(word))
        {
            if (MayCount(word.Rest) && Counted(word) is { WasSuccessful: true } amount)
            {
                var extent = TextSpan.FromBounds(word.Position, amount.Remainder.Position);
                var (precision, quantity, unit) = amount.Value;
                return gap with { Extent = Prose.Clean(inside.Source, extent), Quantity = quantity, Unit = unit, Precision = precision };
            }
        }

        for (var word = inside; !word.AtEnd; word = NextWord(word))
        {
            if (GapWords.Units.LengthAt(word.Rest, out string? unit) is > 0 and int length && !IsTime(unit) && !IsNumbered(word.Rest[length..]))
            {
                return gap with { Unit = unit };
            }
        }

        return gap;
    }

    /// <summary>A sign for a fraction, or a stroke behind one figure or two.</summary>
    private static bool MayBeFraction(ReadOnlySpan<char> text) =>
        BeginsWithFigure(text) && (!char.IsAsciiDigit(text[0]) || text[..Math.Min(text.Length, 3)].IndexOfAny('/', '⁄') > 0);

    private static bool BeginsWithFigure(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (char.IsAsciiDigit(text[0]) || VulgarFractions.Contains(text[0], StringComparison.Ordinal));

    private static bool MayCount(ReadOnlySpan<char> words) => BeginsWithFigure(words)
        || GapWords.Numbers.LengthAt(words, out _) > 0 || GapWords.Bounds.LengthAt(words, out _) > 0;

    /// <summary>A number behind a unit names one: <c>section 3</c>.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> behind) => behind.TrimStart() is { IsEmpty: false } next && char.IsAsciiDigit(next[0]);

    /// <summary>Without a number a <c>second</c> page is meant.</summary>
    private static bool IsTime(string? unit) => unit is "second" or "minute";

    private static Cursor SkipDots(Cursor words) => words.Skip(words.Rest.Length - words.Rest.TrimStart(".… ").Length);

    private static Cursor NextWord(Cursor word)
    {
        int length = word.Rest.IndexOfAny(' ', '\n', '\u00a0');
        return word.Skip(length < 0 ? word.Rest.Length : length + 1);
    }

    private const int MostAttributes = 3;
}
