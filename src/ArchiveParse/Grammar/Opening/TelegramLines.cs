using System.Buffers;
using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Lines at the head of a telegram that have no colon: where it went and when (<c>Dispatched from Havana on 30.X 62. at 11:40</c>), its
/// addresses (<c>FM AMEMBASSY MOSCOW</c>; <c>FROM HAVANA No. 54839</c>; <c>From Foreign, New Delhi</c> over <c>To Indembassy, Peking</c>); and how
/// long a meeting was: <c>Started at 09.00 hours, ended at 11.30</c>.
/// </summary>
internal static class TelegramLines
{
    private static readonly Parser<TextSpan> TransmissionLabel = FieldLabels.Transmissions.Entry.Spanned().Select(static label => label.Span);

    private static readonly Parser<(TextSpan Label, TextSpan Value)> Transmission = Lines.Whole(
        from source in Scan.Source
        from label in TransmissionLabel
        from gap in Scan.Gap
        from value in Scan.Rest
        where value.In(source).IndexOfAnyInRange('0', '9') >= 0 && !IsSentence(value.In(source))
        select (label, value));

    private static readonly Parser<TextSpan> DeedLabel = FieldLabels.DeedsOnDay.Entry.Spanned().Select(static label => label.Span);

    private static readonly Parser<TextSpan> FromWord = Scan.Literal("From ");

    private static readonly Parser<TextSpan> FromPlaceLabel =
        from word in FromWord
        from place in DatelinePlaces.Capitals
        from gap in Scan.Gap
        from label in TransmissionLabel
        select word.Cover(label);

    private static readonly Parser<TextSpan> DayedLabel = DeedLabel.Or(FromPlaceLabel);

    /// <summary>Such words open titles and sentences too, so that the line must end with the day: <c>Typed by Orlova on 5.5.50</c>.</summary>
    private static readonly Parser<(TextSpan Label, TextSpan Value)> EndingInDay = Lines.Whole(
        from page in Scan.Here
        from label in DayedLabel
        from gap in Scan.Gap
        from value in Scan.Rest
        where value.Length <= LongestAddress && TransmissionDates.In(page, value)?.Span.End == value.End
        select (label, value));

    private static readonly Parser<TextSpan> CableLabel = Scan.AnyOf("FM", "TO", "INFO", "From");

    /// <summary>All in capitals; <c>TO THE CC CPSU</c> is no telegraphic address, and neither is <c>TO HIS MAJESTY</c>.</summary>
    private static readonly Parser<(TextSpan Label, TextSpan Value)> CableAddress = Lines.Whole(
        from source in Scan.Source
        from label in CableLabel
        from gap in Scan.Gap
        from value in Scan.Rest
        where !Letters.HaveSmall(value.In(source)) && !value.In(source).StartsWith("THE ")
            && DistributionWords.Styles.LengthAt(value.In(source), out _) == 0
        select (label, value));

    private static readonly Parser<TextSpan> BeforeNumber = Scan.Lexeme(PlaceLength, "a place before a number");

    private static readonly Parser<object?> NumberAhead = RegistryNumbers.Line.Not().Not();

    /// <summary>Where it came from, in capitals; the number behind it is left to be read.</summary>
    private static readonly Parser<(TextSpan Label, TextSpan Value)> FromBeforeNumber =
        from label in Scan.AnyOf("FROM", "From")
        from gap in Scan.Gap
        from place in BeforeNumber
        from space in Scan.Gap
        from ahead in NumberAhead
        select (label, place);

    private static readonly Parser<TextSpan> PairLabel = Scan.AnyOf("From", "To");

    /// <summary>Sender and addressee in two lines, of which each shows what the other is.</summary>
    private static readonly Parser<(TextSpan Label, TextSpan Value)> OfPair = Lines.Whole(
        from source in Scan.Source
        from label in PairLabel
        from gap in Scan.Gap
        from value in Scan.Rest
        where HasCounterpart(source, label, value)
        select (label, value));

    private static readonly Parser<TextSpan> PairWord = Scan.AnyOfIgnoringCase("from", "to");

    private static readonly Parser<TextSpan> SuppliedLabel =
        from open in Signs.OpeningSquare
        from label in PairWord
        from close in Signs.ClosingSquare
        select open.Cover(close);

    /// <summary>The editor says who wrote to whom: <c>[from] Filippov</c>.</summary>
    private static readonly Parser<(TextSpan Label, TextSpan Value)> Supplied = Lines.Whole(
        from label in SuppliedLabel
        from gap in Scan.Gap
        from value in Scan.Rest
        where value.Length <= LongestAddress
        select (label, value));

    private static readonly LeadingTexts Hours = LeadingTexts.IgnoringCase(
        "Started at", "Began at", "Beginning at", "Commenced at", "Opened at", "Ended at", "Finished at", "Concluded at", "Closed at");

    private static readonly Parser<TextSpan> HoursLabel = Scan.AnyOf(Hours);

    /// <summary>When it began or ended.</summary>
    private static readonly Parser<(TextSpan Label, TextSpan Value)> OfHours = Lines.Whole(
        from source in Scan.Source
        from label in HoursLabel
        from gap in Scan.Gap
        from value in Scan.Rest
        where IsHour(value.In(source))
        select (label, value)).OnlyAt(Hours.Begin);

    /// <summary>Such a line.</summary>
    public static readonly Parser<FieldBlock> Line =
        Fields.Block(Transmission.Or(EndingInDay).Or(FromBeforeNumber).Or(CableAddress).Or(OfPair).Or(Supplied).Or(OfHours));

    /// <summary>A look at the words that such a line begins with.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> line) =>
        line is ['F' or 'T' or 'I', >= 'A' and <= 'Z', ..] or ['[', 'F' or 'f' or 'T' or 't', 'r' or 'o', ..]
            or ['F', 'r', 'o', 'm', ' ', ..] or ['T', 'o', ' ', ..]
        || FieldLabels.Transmissions.LengthAt(line, out _) > 0 || FieldLabels.DeedsOnDay.LengthAt(line, out _) > 0 || Hours.Begin(line);

    private static int PlaceLength(ReadOnlySpan<char> text)
    {
        int sign = RegistryNumbers.SignAt(text[..Math.Min(text.Length, LongestAddress)]);
        return sign > 0 && !Letters.HaveSmall(text[..sign]) && !text[..sign].Contains('\n') ? text[..sign].TrimEnd().Length : 0;
    }

    /// <summary>A figure, and behind it a word of hours or a sign, on a short line.</summary>
    private static bool IsHour(ReadOnlySpan<char> value)
    {
        int figure = value.IndexOfAnyExcept(Clock) is >= 0 and int end ? end : value.Length;
        return figure > 0 && value.Length <= LongestHours && (figure == value.Length || HourWords.Begin(value[figure..]));
    }

    private static readonly SearchValues<char> Clock = SearchValues.Create("0123456789.:");

    private static readonly LeadingTexts HourWords = LeadingTexts.Of(" hours", " hrs", " h", "h", " a.m.", " p.m.", " o’clock", " o'clock", ",", ";");

    private static bool HasCounterpart(string source, TextSpan label, TextSpan value)
    {
        bool isStopped = source[value.End - 1] == '.';
        if (char.IsLower(source[value.Start]) || value.Length > LongestAddress || (isStopped && value.In(source).Count(' ') > MostStopped))
        {
            return false;
        }

        string other = source[label.Start] == 'F' ? "To " : "From ";
        return IsOther(LineBelow(source, value.End), other, isStopped) || IsOther(LineAbove(source, label.Start), other, isStopped);
    }

    /// <summary>
    /// The writer's words: <c>Received your telegram of 4 May. We shall write again.</c> A registry tells the hour as well:
    /// <c>Sent from Rio on 25.X.62 at 18:30 and received on 26.X.62.</c>
    /// </summary>
    private static bool IsSentence(ReadOnlySpan<char> value) => HasObject(value) || value.Length > (TellsHour(value) ? LongestSentence : LongestAddress)
        || (value[^1] == '.' && !value.EndsWith("m.") && char.IsLower(value[0]) && value.Count(' ') > 1 && !TellsHour(value));

    /// <summary>Where a registry tells the day, a sentence tells what it was: <c>Received the telegram at 00:35.</c></summary>
    private static bool HasObject(ReadOnlySpan<char> value) =>
        value.StartsWith("the ") || value.StartsWith("your ") || value.StartsWith("our ") || value.StartsWith("my ");

    private static bool TellsHour(ReadOnlySpan<char> value) =>
        value.IndexOf(':') is > 0 and int colon && colon + 1 < value.Length && char.IsAsciiDigit(value[colon - 1]) && char.IsAsciiDigit(value[colon + 1])
        && value.IndexOf(". ") < 0;

    /// <summary>Where one of the two ends with a full stop, both do, and are a few words: <c>From Oslo.</c> over <c>To Comrade Nowak.</c></summary>
    private static bool IsOther(ReadOnlySpan<char> line, string label, bool isStopped) =>
        line.StartsWith(label) && line.Length > label.Length && line.Length <= LongestAddress && !char.IsLower(line[label.Length])
        && (!isStopped || (line[^1] == '.' && line.Count(' ') <= MostStopped + 1));

    private static ReadOnlySpan<char> LineBelow(string source, int end)
    {
        int start = source.AsSpan(end).IndexOf('\n');
        var rest = start < 0 ? default : source.AsSpan(end + start).TrimStart();
        return rest[..(rest.IndexOf('\n') is >= 0 and int length ? length : rest.Length)];
    }

    private static ReadOnlySpan<char> LineAbove(string source, int start)
    {
        var above = source.AsSpan(0, start).TrimEnd();
        return above[(above.LastIndexOf('\n') + 1)..].TrimStart();
    }

    private const int LongestAddress = 70;
    private const int MostStopped = 2;
    private const int LongestSentence = 120;
    private const int LongestHours = 45;
}
