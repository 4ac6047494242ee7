using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Labelled lines in the opening of a document: <c>Location: Zhongnanhai, Yi Nian Hall</c>; two labels may share a line:
/// <c>To: Foreign Minister From: Ambassador Ushiroku</c>.
/// </summary>
public static class Fields
{
    private static readonly Parser<(bool Value, TextSpan Span)> Word = FieldLabels.Opening.Entry.Spanned();

    private static readonly Parser<TextSpan> Colon =
        from gap in Scan.Spaces
        from colon in Signs.Colon
        from space in Scan.Spaces
        select colon;

    private static readonly Parser<TextSpan> Label =
        from word in Word
        from colon in Colon
        select word.Span;

    private static readonly Expectation ValueExpected = new("the value of a label");

    /// <summary>What stands behind a label, up to the next label or the end of the line.</summary>
    private static readonly Parser<TextSpan> Value = Rule<TextSpan>.Of(static (text, at) =>
    {
        var line = Lines.LineAt(text.Source, at, text.End, out int next);
        int length = SharedLines.NextLabel(text.Slice(line));
        return line.IsEmpty || length == 0 || line.Start > at ? Outcome<TextSpan>.Miss(ValueExpected, at)
            : length < 0 ? Outcome<TextSpan>.Hit(line, next)
            : Outcome<TextSpan>.Hit(Lines.Trim(text.Source, line.Start, line.Start + length), line.Start + length);
    });

    private static readonly Parser<(TextSpan Label, TextSpan Value)> OneLine =
        from indent in Scan.Spaces
        from label in Label
        from value in Value
        select (label, value);

    private static readonly Parser<TextSpan> LabelLine = Lines.Whole(Label);

    private static readonly Parser<TextSpan> AnyLabel = Label.Or(HeadLabels.Attendance);

    private static readonly Parser<TextSpan> LabelAhead =
        from gap in Lines.Gap
        from label in AnyLabel
        select label;

    private static readonly Parser<object?> NoLabelAhead = LabelAhead.Not();

    private static readonly Parser<TextSpan> ValueLine =
        from none in NoLabelAhead
        from line in Lines.NextLine
        where line.Length <= LongestValueBelow
        select line;

    private static readonly Parser<TextSpan> NumberAhead =
        from gap in Lines.Gap
        from sign in RegistryNumbers.Sign
        select sign;

    private static readonly Parser<object?> NoNumberAhead = NumberAhead.Not();

    /// <summary>A day or an hour, which a number in a registry is not.</summary>
    private static readonly Parser<TextSpan> TimeLine =
        from none in NoNumberAhead
        from source in Scan.Source
        from line in ValueLine
        where line.In(source).ContainsAnyInRange('0', '9')
        select line;

    private static readonly Parser<(bool Value, TextSpan Span)> TimeWord = FieldLabels.Times.Entry.Spanned();

    private static readonly Parser<TextSpan> ColonAtEnd = Lines.Whole(Colon);

    private static readonly Parser<(TextSpan Label, TextSpan Value)> TimeBelow =
        from word in TimeWord
        from colon in ColonAtEnd
        from value in TimeLine
        select (word.Span, value);

    private static readonly Parser<object?> NoTimeAhead = TimeLine.Not();

    /// <summary>A form may have been left empty, as it shows that no day or hour stands below: <c>Completed:</c> over <c>Telegram</c>.</summary>
    private static readonly Parser<(TextSpan Label, TextSpan Value)> NoTime =
        from word in TimeWord
        from colon in ColonAtEnd
        from none in NoTimeAhead
        select (word.Span, new TextSpan(colon.End, 0));

    private static readonly Parser<(TextSpan Label, TextSpan Value)> ValueBelow =
        from label in LabelLine
        from value in ValueLine
        select (label, value);

    /// <summary>A value that ends in a comma goes on below: <c>To: Comrade Orlov,</c> over <c>Deputy Minister</c>.</summary>
    private static readonly Parser<TextSpan> FurtherLine =
        from page in Scan.Here
        where EndsInComma(page.Source.AsSpan(0, page.Position))
        from line in ValueLine
        where IsFurther(line.In(page.Source))
        select line;

    private static readonly Parser<TextSpan> MaybeFurtherLine = FurtherLine.OrDefault();

    private static readonly Parser<(TextSpan Label, TextSpan Value)> OneLineOrTwo =
        from field in OneLine
        from further in MaybeFurtherLine
        select (field.Label, further.IsEmpty ? field.Value : field.Value.Cover(further));

    private static readonly Parser<object?> SomeLabelAhead = NoLabelAhead.Not();

    /// <summary>Or as the next label shows: <c>Primary:</c> over <c>Sent:</c>.</summary>
    private static readonly Parser<(TextSpan Label, TextSpan Value)> Empty =
        from word in Word
        from colon in ColonAtEnd
        from ahead in SomeLabelAhead
        select (word.Span, new TextSpan(colon.End, 0));

    private static readonly Parser<(TextSpan Label, TextSpan Value)> LabelAndValue = OneLineOrTwo.Or(TimeBelow).Or(NoTime).Or(ValueBelow).Or(Empty);

    /// <summary>A label of a document's opening and its value, on the same line or the next; over another label the value is empty.</summary>
    public static readonly Parser<FieldBlock> Field = Block(LabelAndValue);

    /// <summary>The block that a label and its value make.</summary>
    internal static Parser<FieldBlock> Block(Parser<(TextSpan Label, TextSpan Value)> parts) =>
        from page in Scan.Here
        from field in parts
        select new FieldBlock
        {
            Label = Prose.Clean(page.Source, field.Label).Trim(Supplied),
            Text = Prose.Clean(page.Source, field.Value),
            Date = DateOf(page, field.Label, field.Value),
            Span = field.Label.Cover(field.Value),
        };

    /// <summary>The date that the value is; behind a label of dates a place may stand before it: <c>Place and date: Oslo, 5 March 1953</c>.</summary>
    private static StatedDate? DateOf(Cursor page, TextSpan label, TextSpan value) =>
        value.IsEmpty ? null
        : TellsTransmission(label.In(page.Source)) && TransmissionDates.In(page, value) is { } day ? day
        : Dates.Expression.Reads(page, value, out var date) ? date
        : label.In(page.Source).Contains("date", StringComparison.OrdinalIgnoreCase) && Datelines.Line.Reads(page, value, out var dateline) ? dateline.Date
        : null;

    private static bool EndsInComma(ReadOnlySpan<char> text) => text.TrimEnd() is [.., ','];

    private static bool IsFurther(ReadOnlySpan<char> line) =>
        TitleLines.MayBegin(line) && char.IsUpper(line[0]) && !line.ContainsAnyInRange('0', '9') && !Markings.MayBegin(line);

    private static bool TellsTransmission(ReadOnlySpan<char> label) =>
        FieldLabels.Transmissions.Contains(label) || FieldLabels.DeedsOnDay.Contains(label) || label.StartsWith("From ");

    /// <summary>The brackets in which an editor supplies a label.</summary>
    private static readonly char[] Supplied = ['[', ']'];

    private const int LongestValueBelow = 250;
}
