using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Labelled lines of the head whose label may as well be a speaker's: <c>Chairman: Comrade Zhelev</c>, <c>Interviewers: A and B</c>,
/// <c>Opened: 18:00</c>. Nobody speaks above the line that says who was present, where and when: what stands there and is no more than a name or
/// an hour is a field.
/// </summary>
internal static class FieldsAbove
{
    private static readonly Parser<TextSpan> Label =
        from label in Scan.Lexeme(LabelLength, "a label")
        from colon in Signs.Colon
        from gap in Scan.Spaces
        select label;

    private static readonly Parser<(TextSpan Label, TextSpan Value)> LabelAndValue =
        from page in Scan.Here
        from label in Label
        from value in Scan.Rest
        where IsHour(value.In(page.Source)) || AreNames(page.Slice(value))
        select (label, value);

    private static readonly Parser<(TextSpan Label, TextSpan Value)> OneLine = Lines.Whole(LabelAndValue);

    private static readonly Parser<object?> HeadAhead = Scan.Here.Where(StandsAboveHead).Select(static _ => (object?)null);

    private static readonly Parser<(TextSpan Label, TextSpan Value)> AboveHead =
        from field in OneLine
        from ahead in HeadAhead
        select field;

    /// <summary>Such a line.</summary>
    public static readonly Parser<FieldBlock> Field = Fields.Block(AboveHead);

    private static int LabelLength(ReadOnlySpan<char> text)
    {
        int colon = text[..Math.Min(text.Length, LongestLabel)].IndexOf(':');
        bool isLabel = colon > 0 && char.IsUpper(text[0]);
        for (int at = 0; at < colon && isLabel; at++)
        {
            isLabel = char.IsLetter(text[at]) || text[at] is ' ' or '-';
        }

        return isLabel ? text[..colon].TrimEnd().Length : 0;
    }

    private static bool IsHour(ReadOnlySpan<char> value)
    {
        int hour = value is [_, ':' or '.', ..] ? 1 : 2;
        return value.Length > hour + 2 && value[hour] is ':' or '.' && char.IsAsciiDigit(value[0]) && char.IsAsciiDigit(value[hour - 1])
            && char.IsAsciiDigit(value[hour + 1]) && char.IsAsciiDigit(value[hour + 2]);
    }

    private static bool AreNames(Cursor value) =>
        value.Rest.Length <= LongestValue && value.Rest[^1] is not ('.' or '!' or '?')
        && People.List(value) is { Count: > 0 } people && people[0].Span.Start == value.Position && people.All(AttendanceLines.IsSure);

    /// <summary>Below stands a line of attendance, date or place, perhaps behind some others with labels.</summary>
    private static bool StandsAboveHead(Cursor below)
    {
        for (int count = 0, at = below.Position; count < MostLines && at < below.End; count++)
        {
            at = Lines.GapEnd(below, at);
            var line = Lines.LineAt(below.Source, at, below.End, out at).In(below.Source);
            int label = LabelLength(line);
            if (AttendanceHeadings.MayBegin(line) || (label > 0 && FieldLabels.Opening.Contains(line[..label])))
            {
                return true;
            }

            if (label == 0)
            {
                return false;
            }
        }

        return false;
    }

    private const int LongestLabel = 40;
    private const int LongestValue = 150;
    private const int MostLines = 4;
}
