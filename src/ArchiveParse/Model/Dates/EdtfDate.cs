namespace ArchiveParse;

/// <summary>Reads one date of an EDTF string: year, month or season, day, time of day, with qualifications.</summary>
internal static class EdtfDate
{
    private const string Qualifiers = "?~%";

    /// <summary>What the date comes to; none where the string is not a date.</summary>
    public static EdtfExtent? Read(ReadOnlySpan<char> text)
    {
        int mark = text.IndexOf('T');
        if (mark < 0)
        {
            return Days(text);
        }

        var time = text[(mark + 1)..];
        var qualification = TakeLast(ref time);
        return Days(text[..mark]) is { Precision: EdtfPrecision.Day } day && EdtfTime.Read(time) is { } seconds
            ? At(day, seconds, qualification)
            : null;
    }

    /// <summary>What some seconds of a day come to.</summary>
    public static EdtfExtent At(EdtfExtent day, EdtfRange seconds, EdtfQualification qualification = default) => new(
        day.Earliest!.Value with { Second = seconds.First },
        day.Latest!.Value with { Second = seconds.Last },
        seconds.First == seconds.Last ? EdtfPrecision.Second : EdtfPrecision.Minute,
        day.Qualification | qualification);

    private static EdtfExtent? Days(ReadOnlySpan<char> text)
    {
        EdtfQualification said = default;
        var yearText = TakePart(ref text, ref said, isYear: true);
        if ((yearText.ContainsAny('Y', 'S') ? EdtfYear.OfLongForm(yearText) : EdtfYear.OfFourDigits(yearText)) is not { } year)
        {
            return null;
        }

        if (text.IsEmpty)
        {
            return Of(year, new(1, 12), default, year.Precision, said);
        }

        var month = TakePart(ref text, ref said, isYear: false);
        var day = text.IsEmpty ? default : TakePart(ref text, ref said, isYear: false);
        return yearText.ContainsAny('Y', 'S') || !text.IsEmpty ? null : EdtfParts.Of(year, month, day) is { } parts
            ? Of(year, parts.Months, parts.Days, parts.Precision, said)
            : null;
    }

    private static EdtfExtent Of(EdtfYear year, EdtfRange months, EdtfRange? days, EdtfPrecision precision, EdtfQualification said)
    {
        var (lastYear, lastMonth) = months.Last > 12 ? (year.Last + 1, months.Last - 12) : (year.Last, months.Last);
        int firstDay = Math.Min(days?.First ?? 1, EdtfMoment.DaysIn(year.First, months.First));
        int lastDay = Math.Min(days?.Last ?? 31, EdtfMoment.DaysIn(lastYear, lastMonth));
        return new(
            new(year.First, months.First, firstDay, 0),
            new(lastYear, lastMonth, lastDay, EdtfMoment.LastSecond),
            year.Precision < EdtfPrecision.Year ? year.Precision : precision,
            said);
    }

    /// <summary>The next part up to its dash, without the marks that qualify it: before it for itself, behind it for all so far.</summary>
    private static ReadOnlySpan<char> TakePart(ref ReadOnlySpan<char> text, ref EdtfQualification said, bool isYear)
    {
        int sign = isYear && text.TrimStart(Qualifiers) is ['-', ..] ? text.IndexOf('-') + 1 : 0;
        sign += isYear && text is ['Y', '-', ..] ? 2 : 0;
        int dash = text[sign..].IndexOf('-');
        var part = dash < 0 ? text : text[..(sign + dash)];
        text = dash < 0 ? default : text[(sign + dash + 1)..] is { IsEmpty: false } rest ? rest : "-";
        var behind = TakeLast(ref part);
        said |= behind;
        if (behind == default && part is [var first, ..] && Meaning(first) is not 0 and var meaning)
        {
            said |= meaning;
            part = part[1..];
        }

        return part;
    }

    private static EdtfQualification TakeLast(ref ReadOnlySpan<char> text)
    {
        var meaning = text is [.., var last] ? Meaning(last) : default;
        text = meaning == default ? text : text[..^1];
        return meaning;
    }

    private static EdtfQualification Meaning(char sign) => sign switch
    {
        '?' => EdtfQualification.Uncertain,
        '~' => EdtfQualification.Approximate,
        '%' => EdtfQualification.UncertainAndApproximate,
        _ => default,
    };
}
