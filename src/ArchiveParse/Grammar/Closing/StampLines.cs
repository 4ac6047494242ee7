using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The lines of a stamp: <c>CPSU CC stamp: 29788</c>, <c>Nº 395 - 9 August 1960</c>, <c>[stamp and handwriting] Cabinet … No. 2114/55</c>.
/// </summary>
internal static class StampLines
{
    /// <summary>What an editor calls a stamp.</summary>
    internal static readonly Phrases Stamp = new("stamp");

    private static readonly Parser<TextSpan> FiledByWord = Scan.AnyOfIgnoringCase(
        "Filed by", "Registered by", "Received by", "Deciphered by", "Decoded by", "Encoded by", "Enciphered by", "Processed by");

    private static readonly Parser<TextSpan> MaybeColon = Signs.Colon.OrDefault();

    private static readonly Parser<char> MaybeDash = Scan.OneOf("-–,").OrDefault();

    /// <summary>A name, up to the word before a date: <c>Kowalska on 3 November 1962</c>.</summary>
    private static readonly Parser<TextSpan> UpToDate = Scan.Lexeme(
        static text => (text.IndexOf(" on ") is > 0 and int on ? on : text.Length) is <= LongestName and int length ? length : 0, "who filed a paper");

    private static readonly Parser<StatedDate> DateOf =
        from word in Scan.Literal(" on ")
        from date in Dates.Expression
        select date;

    private static readonly Parser<StatedDate?> MaybeDateOf = DateOf.OrDefault();

    /// <summary>A name right before a figure: <c>Kwiatek 26.X.62</c>.</summary>
    private static readonly Parser<TextSpan> UpToFigure = Scan.Lexeme(
        static text => text.IndexOfAnyInRange('0', '9') is > 1 and <= LongestName and int figure && text[figure - 1] == ' ' && !text[..figure].EndsWith(" on ")
            ? figure : 0, "who filed a paper");

    private static readonly Parser<StampLine> FiledByAtDate =
        from source in Scan.Source
        from word in FiledByWord
        from colon in MaybeColon
        from gap in Scan.Gap
        from name in UpToFigure
        from date in Dates.Expression
        select new StampLine(Prose.Clean(source, name).TrimEnd('.', ','), date, null);

    private static readonly Parser<StampLine> FiledBy =
        from source in Scan.Source
        from word in FiledByWord
        from gap in Scan.Gap
        from name in UpToDate
        from date in MaybeDateOf
        select new StampLine(Prose.Clean(source, name).TrimEnd('.'), date, null);

    private static readonly Parser<TextSpan> InBrackets = Scan.Bracketed('[', ']');

    /// <summary>The editor's word that a stamp follows: <c>[Stamp]</c>, <c>[stamp and handwriting]</c>.</summary>
    private static readonly Parser<TextSpan> StampWord = (
        from source in Scan.Source
        from bracket in InBrackets
        where IsStampWord(bracket.In(source))
        select bracket).OnlyAt(static text => text is ['[', ..]);

    private static readonly Parser<StampLine> WordAlone = StampWord.Select(static _ => new StampLine(null, null, null));

    private static readonly Parser<TextSpan> Words = Scan.While(static c => char.IsLetter(c) || c == ' ', 0, "a place");

    private static readonly Parser<TextSpan> LostBracket =
        from place in Words
        from close in Signs.ClosingSquare
        select place;

    /// <summary>A place behind the date, where a bracket closes whose other half was lost: <c>5 September 1969 Korea]</c>.</summary>
    private static readonly Parser<TextSpan> MaybePlace = LostBracket.OrDefault();

    private static readonly Parser<StampLine> BareDate =
        from date in Dates.Expression
        from stop in Signs.MaybeFullStop
        from place in MaybePlace
        select new StampLine(null, date, null);

    private static readonly Parser<TextSpan> ReceivedWord = Scan.AnyOfIgnoringCase(
        "Received on ", "Received: ", "Received ", "Registered on ", "Registered ", "Filed on ", "Filed ", "Entered on ", "Entered ");

    private static readonly Parser<StampLine> Dated =
        from word in ReceivedWord
        from date in BareDate
        select date;

    private static readonly Parser<TextSpan> MaybeSecondNumber =
        Scan.While(static c => char.IsAsciiDigit(c) || c is '/' or '-', 2, "a number").OrDefault();

    private static readonly Parser<StatedDate> DateBehindNumber =
        from gap in Scan.Spaces
        from dash in MaybeDash
        from space in Scan.Spaces
        from date in Dates.Expression
        from number in MaybeSecondNumber
        select date;

    private static readonly Parser<StatedDate?> MaybeDate = DateBehindNumber.OrDefault();

    private static readonly Parser<TextSpan> DayFigure = Scan.Digits(1, 2);

    private static readonly Parser<TextSpan> Roman = Scan.While(static c => c is 'I' or 'V' or 'X', 1, "a month");

    private static readonly Parser<TextSpan> Day =
        from gap in Scan.Spaces
        from dash in MaybeDash
        from space in Scan.Spaces
        from day in DayFigure
        from between in Scan.Gap
        from month in Roman
        select month;

    /// <summary>Day and month without a year, which make no date: <c> - 10 X</c>.</summary>
    private static readonly Parser<TextSpan> MaybeDay = Day.OrDefault();

    private static readonly Parser<StampLine> Numbered =
        from number in RegistryNumbers.Number
        from date in MaybeDate
        from day in MaybeDay
        select new StampLine(null, date, number);

    private static readonly Parser<string?> OwnerBeforeNumber =
        from owner in Scan.Lexeme(RegistryNumbers.SignAt, "the owner of a stamp")
        from source in Scan.Source
        select Prose.Clean(source, owner);

    private static readonly Parser<string?> MaybeOwner = OwnerBeforeNumber.OrDefault();

    private static readonly Parser<StampLine> BehindWord =
        from word in StampWord
        from gap in Scan.Gap
        from owner in MaybeOwner
        from line in Numbered
        select line with { By = owner };

    /// <summary>A line that by itself tells of a stamp.</summary>
    public static readonly Parser<StampLine> Telling =
        Lines.Whole(FiledByAtDate.Or(FiledBy).Or(OwnersStamps.OnLine).Or(WordAlone.End()).Or(BehindWord).Or(Numbered).Or(Dated)).Or(SlashedStamps.Line);

    /// <summary>A look: a stamp has figures, is called one, or says who filed the paper.</summary>
    internal static bool MayTell(ReadOnlySpan<char> line) =>
        line.ContainsAnyInRange('0', '9') || Stamp.AppearIn(line) || line.IndexOf(" by ") > 0;

    /// <summary>A date, which tells of a stamp only beside a line that does.</summary>
    public static readonly Parser<StampLine> DateAlone = Lines.Whole(BareDate);

    private static readonly Parser<TextSpan> DetailLabel = Scan.AnyOfIgnoringCase("Att", "Sheets", "Sheet", "Pages", "Entry");

    private static readonly Parser<TextSpan> MaybeStop = Scan.Literal(".").OrDefault();

    /// <summary>A line of a stamp that says nothing of owner, date and number: <c>Att: – Sheet: 1</c>.</summary>
    public static readonly Parser<StampLine> Detail = Lines.Whole(
        from label in DetailLabel
        from stop in MaybeStop
        from colon in Signs.Colon
        from rest in Scan.Rest
        where rest.Length <= LongestName
        select new StampLine(null, null, null));

    private static readonly Parser<object?> MonthOrNumeral = Months.Names.Entry.Or(RomanNumerals.Months.Entry).Select(static _ => (object?)null);

    private static readonly Parser<char> StopOrSpace = Scan.OneOf(". ");

    /// <summary>A day without its year, which makes no date: <c>2 October</c>, <c>2.X</c>.</summary>
    public static readonly Parser<StampLine> DayAlone = Lines.Whole(
        from day in DayFigure
        from between in StopOrSpace
        from gap in Scan.Spaces
        from month in MonthOrNumeral
        from stop in Signs.MaybeFullStop
        select new StampLine(null, null, null)).OnlyAt(static text => text.TrimStart() is [>= '0' and <= '9', ..]);

    /// <summary>Any line of a stamp.</summary>
    public static readonly Parser<StampLine> Any = Telling.Or(DateAlone).Or(DayAlone).Or(Detail);

    private static bool IsStampWord(ReadOnlySpan<char> bracket) =>
        bracket.Length <= LongestName && Stamp.AppearIn(bracket) && !bracket.Contains(':');

    private const int LongestName = 50;
}
