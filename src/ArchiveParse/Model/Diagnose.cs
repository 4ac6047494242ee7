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

    private static Diagnostic Of(string code, Severity severity, TextSpan span, string message) =>
        new() { Code = code, Severity = severity, Message = message, Span = span };

    private static string Place(LineMap lines, TextSpan span)
    {
        var (line, column) = lines[span.Start];
        return $"Line {line}, column {column} (offset {span.Start})";
    }
}
