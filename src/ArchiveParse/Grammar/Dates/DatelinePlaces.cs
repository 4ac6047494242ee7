using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Names of places before a date.</summary>
internal static class DatelinePlaces
{
    private static readonly WordTable<bool> SmallWords = new(
        "a small word of a place",
        "am an auf bei da de del der di do du el la las le les los of on the upon".Split(' '), true);

    private static readonly Parser<Cursor> Capital = Scan.Here.Where(static here => !char.IsLower(here.Current));

    private static readonly Parser<TextSpan> Letters =
        Scan.While(static c => char.IsLetter(c) || c is '-' or '\'' or '’' or '.', 1, "a place");

    private static readonly Parser<object?> NoWeekday = Weekdays.Names.Entry.Not();

    private static readonly Parser<TextSpan> Word =
        from capital in Capital
        from none in NoWeekday
        from word in Letters
        select word;

    private static readonly Parser<TextSpan> WordOrSmallWord = Word.Or(SmallWords.Entry.Spanned().Select(static small => small.Span));

    private static readonly Parser<TextSpan> LaterWord =
        from gap in Scan.Gap
        from word in WordOrSmallWord
        select word;

    private static readonly Parser<IReadOnlyList<TextSpan>> LaterWords = LaterWord.Many();

    /// <summary>Words of a place begin with capitals, but for a few small ones; a sentence has others.</summary>
    public static readonly Parser<TextSpan> Name =
        from first in Word
        from others in LaterWords
        select others.Count == 0 ? first : first.Cover(others[^1]);

    private static readonly Parser<char> OpeningBracket = Scan.OneOf("[(");

    private static readonly Parser<TextSpan> EitherClosing = Scan.AnyOf("]", ")");

    /// <summary>Another name of the place: <c>Peking [Beijing]</c>.</summary>
    private static readonly Parser<TextSpan> OtherName =
        from gap in Scan.Gap
        from open in OpeningBracket
        from name in Name
        from close in EitherClosing
        select close;

    private static readonly Parser<TextSpan> MaybeOtherName = OtherName.OrDefault();

    private static readonly Parser<TextSpan> PlacePart =
        from name in Name
        from other in MaybeOtherName
        from space in Scan.Spaces
        from comma in Signs.Comma
        from gap in Scan.Spaces
        select other.IsEmpty ? name : name.Cover(other);

    private static readonly Parser<TextSpan> ClosingBracket = Scan.AnyOf(",]", "],");

    /// <summary>A place that the editor supplies, the comma within the brackets or behind them: <c>[Washington,] May 3, 1952</c>.</summary>
    private static readonly Parser<TextSpan> SuppliedPlace = (
        from open in Signs.OpeningSquare
        from name in Name
        from close in ClosingBracket
        from gap in Scan.Spaces
        select name).OnlyAt(static text => text is ['[', ..]);

    private static readonly Parser<TextSpan> KindOfPlace = Scan.AnyOf("city of ", "town of ", "village of ");

    private static readonly Parser<TextSpan> FirstPart = PlacePart.Or(SuppliedPlace).Or(Behind(KindOfPlace));

    private static readonly Parser<TextSpan> LaterPart = PlacePart.Or(SuppliedPlace).Or(Behind(Scan.Literal("the ")));

    private static readonly Parser<IReadOnlyList<TextSpan>> LaterParts = LaterPart.Many();

    /// <summary>Such names with a comma behind each: <c>Washington, D.C.,</c>; a building has its article: <c>Moscow, the Kremlin,</c></summary>
    public static readonly Parser<TextSpan> BeforeComma =
        from first in FirstPart
        from others in LaterParts
        select others.Count == 0 ? first : first.Cover(others[^1]);

    private static readonly Parser<TextSpan> NextWord =
        from gap in Scan.Gap
        from word in Word
        select word;

    private static readonly Parser<IReadOnlyList<TextSpan>> NextWords = NextWord.Many();

    /// <summary>A name without small words.</summary>
    public static readonly Parser<TextSpan> Capitals =
        from first in Word
        from others in NextWords
        select others.Count == 0 ? first : first.Cover(others[^1]);

    private static Parser<TextSpan> Behind(Parser<TextSpan> words) =>
        from word in words
        from part in PlacePart
        select word.Cover(part);
}
