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

    private static readonly Parser<TextSpan> PlacePart =
        from name in Name
        from space in Scan.Spaces
        from comma in Signs.Comma
        from gap in Scan.Spaces
        select name;

    private static readonly Parser<TextSpan> ClosingBracket = Scan.AnyOf(",]", "],");

    /// <summary>A place that the editor supplies, the comma within the brackets or behind them: <c>[Washington,] May 3, 1952</c>.</summary>
    private static readonly Parser<TextSpan> SuppliedPlace = (
        from open in Signs.OpeningSquare
        from name in Name
        from close in ClosingBracket
        from gap in Scan.Spaces
        select name).OnlyAt(static text => text is ['[', ..]);

    private static readonly Parser<TextSpan> AnyPlacePart = PlacePart.Or(SuppliedPlace);

    /// <summary>Such names with a comma behind each: <c>Washington, D.C.,</c></summary>
    public static readonly Parser<TextSpan> BeforeComma = AnyPlacePart.AtLeastOnce().Select(static parts => parts[0].Cover(parts[^1]));

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
}
