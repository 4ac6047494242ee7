using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>What to know about one date: that the calendar does not have it, or that the order of its day and month is open.</summary>
internal static class DateFindings
{
    /// <summary>The diagnostics of a date; mostly none.</summary>
    public static IEnumerable<Diagnostic> Of(StatedDate date, LineMap lines)
    {
        if (date.Edtf is not null and not { Kind: EdtfKind.OneOf } || Dates.IsUnknown(date))
        {
            return [];
        }

        var readings = DatePhrases.Read(date.Text)?.Readings ?? [];
        return [readings.Count > 1 ? Diagnose.OpenDate(lines, date, readings) : Diagnose.UnreadDate(lines, date)];
    }
}
