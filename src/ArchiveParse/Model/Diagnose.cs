using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>The one place where diagnostics are worded. <c>docs/diagnostics.md</c> lists them.</summary>
internal static class Diagnose
{
    /// <summary>AP1001: no rule claims a text.</summary>
    public static Diagnostic Unparsed(LineMap lines, TextSpan span, string expected) =>
        Of(
            "AP1001",
            Severity.Warning,
            span,
            $"{Place(lines, span)}: no rule claims this text; expected {expected}. It is kept as an unparsed block.");

    /// <summary>AP1002: no layout fits.</summary>
    public static Diagnostic Unrecognized(TextSpan span) =>
        Of("AP1002", Severity.Info, span, "No page layout fits this text; it is read as plain paragraphs.");

    /// <summary>AP1003: a date names a day that the calendar does not have.</summary>
    public static Diagnostic UnreadDate(LineMap lines, StatedDate date) =>
        Of("AP1003", Severity.Warning, date.Span, $"{Place(lines, date.Span)}: the calendar has no “{date.Text}”; the words are kept.");

    /// <summary>AP1004: the order of day and month in figures is open.</summary>
    public static Diagnostic OpenDate(LineMap lines, StatedDate date, IEnumerable<Edtf> readings) =>
        Of(
            "AP1004",
            Severity.Warning,
            date.Span,
            $"{Place(lines, date.Span)}: “{date.Text}” may be {string.Join(" or ", readings)}: nothing tells whether its day or its month stands first.");

    /// <summary>AP1005: the order of day and month in figures is decided by something outside them.</summary>
    public static Diagnostic DecidedDate(LineMap lines, StatedDate date, Edtf other, string evidence) =>
        Of(
            "AP1005",
            Severity.Info,
            date.Span,
            $"{Place(lines, date.Span)}: “{date.Text}” is read as {date.Edtf} and not as {other}, because {evidence}.");

    /// <summary>AP1006: a string that was to be a date cannot be read as one.</summary>
    public static Diagnostic NoDate(TextSpan span, string text) =>
        Of("AP1006", Severity.Warning, span, $"“{text}” cannot be read as a date; the words are kept.");

    /// <summary>AP1101: a note mark refers to no note of the page.</summary>
    public static Diagnostic MarkWithoutNote(LineMap lines, NoteRefMark mark) =>
        Of("AP1101", Severity.Info, mark.Span, $"{Place(lines, mark.Span)}: the page has no note {mark.Marker}.");

    /// <summary>AP1102: no mark of the text refers to a note.</summary>
    public static Diagnostic NoteWithoutMark(LineMap lines, Note note) =>
        Of("AP1102", Severity.Info, note.Span, $"{Place(lines, note.Span)}: no mark in the text refers to note {note.Marker}.");

    /// <summary>AP1201: two dates of a page cannot both be its own.</summary>
    public static Diagnostic Contradiction(LineMap lines, DateClaim claim, DateClaim other) =>
        Of(
            "AP1201",
            Severity.Info,
            claim.Span,
            $"{Place(lines, claim.Span)}: {claim} disagrees with {other}.");

    /// <summary>AP1301: a label has two meanings, and the place decided.</summary>
    public static Diagnostic AmbiguousLabel(LineMap lines, TextSpan span, string label, string taken, string evidence, string other) =>
        Of(
            "AP1301",
            Severity.Info,
            span,
            $"{Place(lines, span)}: “{label}” is read as {taken}, for {evidence}; it could also be {other}.");

    /// <summary>AP1302: a source line of which nothing could be read.</summary>
    public static Diagnostic UnreadSource(LineMap lines, TextSpan span) =>
        Of(
            "AP1302",
            Severity.Warning,
            span,
            $"{Place(lines, span)}: no archive, printed source or credit is recognised here; the words are kept.");

    /// <summary>AP1303: words that are neither archive nor scheme nor credit.</summary>
    public static Diagnostic UnreadReference(LineMap lines, TextSpan span) =>
        Of("AP1303", Severity.Warning, span, $"{Place(lines, span)}: no reference to an archive is recognised in this text.");

    /// <summary>AP1401: a capture begins with another record's summary.</summary>
    public static Diagnostic ForeignSummary(LineMap lines, TextSpan span) =>
        Of(
            "AP1401",
            Severity.Info,
            span,
            $"{Place(lines, span)}: this text above the page's date is another record's; it is kept as a leaf, and no field holds it.");

    /// <summary>AP1402: a listing does not show as many records as it says.</summary>
    public static Diagnostic EntriesMissing(ListingRange range, int entries) =>
        Of(
            "AP1402",
            Severity.Info,
            range.Span,
            $"The page says that it shows records {range.First} to {range.Last}; {entries} {(entries == 1 ? "is" : "are")} read.");

    /// <summary>AP1501: a list of recipients does not account for as many copies as it declares.</summary>
    public static Diagnostic CopiesUnaccounted(LineMap lines, DistributionBlock list, int accounted) =>
        Of(
            "AP1501",
            Severity.Info,
            list.Span,
            $"{Place(lines, list.Span)}: the list declares {Copies(list.Copies ?? 0)}, its lines account for {accounted}.");

    private static string Copies(int count) => count == 1 ? "1 copy" : $"{count} copies";

    /// <summary>AP3001: a text is longer than the limit that was set.</summary>
    public static Diagnostic TooLong(LineMap lines, TextSpan rest, int length, int most) =>
        Of(
            "AP3001",
            Severity.Error,
            rest,
            $"{Place(lines, rest)}: the text has {length} characters, and the limit is {most}; from here on it is kept as an unparsed block.");

    /// <summary>AP3002: brackets stand deeper within one another than the limit that was set.</summary>
    public static Diagnostic TooDeep(LineMap lines, TextSpan rest, int deepest) =>
        Of(
            "AP3002",
            Severity.Error,
            rest,
            $"{Place(lines, rest)}: more than {deepest} brackets stand within one another; from here on the text is kept as an unparsed block.");

    /// <summary>AP1601: a name fits several persons of the caller's list.</summary>
    public static Diagnostic OpenAuthority(TextSpan page, string name, IEnumerable<string> ids) =>
        Of("AP1601", Severity.Info, page, $"“{name}” may be {string.Join(" or ", ids)} of the authority list; neither office nor date tells which.");

    /// <summary>AP1602: what the caller corrects is no value.</summary>
    public static Diagnostic IdleCorrection(Correction correction) =>
        Of(
            "AP1602",
            Severity.Warning,
            correction.Span,
            $"The correction to “{correction.Value}” at {correction.Span} meets no value of the page, and is not applied.");

    /// <summary>AP3003: the layout that was asked for does not read the page.</summary>
    public static Diagnostic LayoutMisses(TextSpan page, string layout) =>
        Of("AP3003", Severity.Error, page, $"The layout “{layout}” was asked for and does not read this page; it is read as plain paragraphs.");

    /// <summary>AP4001 to AP4003: a rule that was added to the grammar threw, took nothing, or told what is not so.</summary>
    public static Diagnostic RuleFault(LineMap lines, string code, TextSpan span, string rule, string what, int times) =>
        Of(
            code,
            Severity.Error,
            span,
            $"{Place(lines, span)}: the rule “{rule}” {what}{(times > 1 ? $" (the first of {times} times)" : "")}; here the page is read without it.");

    private static Diagnostic Of(string code, Severity severity, TextSpan span, string message) =>
        new() { Code = code, Severity = severity, Message = message, Span = span };

    private static string Place(LineMap lines, TextSpan span)
    {
        var (line, column) = lines[span.Start];
        return $"Line {line}, column {column} (offset {span.Start})";
    }
}
