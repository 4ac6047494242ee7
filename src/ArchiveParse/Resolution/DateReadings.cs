using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>Reads strings that are to be dates: a date alone, or behind a place.</summary>
internal static class DateReadings
{
    /// <summary>The reading of a string.</summary>
    public static DateReading Of(string text)
    {
        string words = Prose.Clean(text, new TextSpan(0, text.Length));
        TextSpan all = new(0, words.Length);
        if (DatePhrases.Read(words) is { } dates)
        {
            return Of(words, new StatedDate { Text = words, Edtf = dates.Edtf, Span = all }, null);
        }

        return Datelines.Line.Reads(new Cursor(words), all, out var dateline) ? Of(words, dateline.Date, dateline.Place)
            : new()
            {
                Text = words,
                Diagnostics = Dates.Unknown.Reads(new Cursor(words), all, out _) ? [] : [Diagnose.NoDate(all, words)],
            };
    }

    private static DateReading Of(string words, StatedDate date, string? place) =>
        new() { Text = words, Edtf = date.Edtf, Place = place, Diagnostics = DateFindings.Of(date, new LineMap(words)).ToValueList() };
}
