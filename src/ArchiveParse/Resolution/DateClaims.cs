using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Resolution;

/// <summary>
/// What the places of a page say of its date: its own date, the one at the end of its title, the dateline, the log of a telegram, the
/// years of its files.
/// </summary>
internal static class DateClaims
{
    /// <summary>The claims, the weightiest first.</summary>
    public static List<DateClaim> Of(DocumentPage page, string source)
    {
        List<DateClaim> claims = [];
        Add(claims, "the page’s date", page.Date);
        Add(claims, "the title’s date", TitleDates.In(page, source));
        AddOpening(claims, page.Body.AsSpan());
        AddFiles(claims, page.Source);
        return claims;
    }

    private static void Add(List<DateClaim> claims, string place, StatedDate? date)
    {
        if (date is { Edtf: { } edtf })
        {
            claims.Add(new DateClaim(place, date.Text, edtf, date.Span));
        }
    }

    /// <summary>
    /// The dateline, and the log: a telegram is dated when it is sent, received or decoded, which together are one claim, from the first of
    /// these to the last. One that tells only of its arrival was sent some days before.
    /// </summary>
    private static void AddOpening(List<DateClaim> claims, ReadOnlySpan<Block> body)
    {
        StatedDate? dateline = null, first = null, last = null;
        bool hasArrivedOnly = true;
        foreach (var block in body)
        {
            if (block is ParagraphBlock or SpeechBlock or ListItemBlock)
            {
                break;
            }

            dateline ??= (block as DatelineBlock)?.Date;
            if (block is FieldBlock { Date: { Edtf: { Kind: EdtfKind.Date, Earliest: not null } edtf } date })
            {
                first = first is null || edtf < first.Edtf ? date : first;
                last = last is null || edtf >= last.Edtf ? date : last;
                hasArrivedOnly &= FieldLabels.Arrivals.Contains(((FieldBlock)block).Label);
            }
        }

        Add(claims, "the dateline", dateline);
        if (hasArrivedOnly && first is not null && claims.Count > 0 && IsOnItsWay(claims[0].Edtf, first.Edtf!))
        {
            return;
        }

        bool isRun = first?.Edtf != last?.Edtf;
        Add(claims, "the log’s date", isRun ? first! with { Edtf = Run(first.Edtf!, last!.Edtf!) } : first);
    }

    private static bool IsOnItsWay(Edtf sent, Edtf arrived) =>
        sent.Latest is { } day && arrived.Earliest is { } first && first.DayNumber - day.DayNumber is > 0 and <= LongestWay;

    private static Edtf Run(Edtf first, Edtf last) => Edtf.TryParse($"{first}/{last}", out var run) ? run : first;

    private static void AddFiles(List<DateClaim> claims, DocumentSource? source)
    {
        foreach (var reference in source is null ? default : source.References.AsSpan())
        {
            if (YearOf(reference) is { } year && Read(year) is { } edtf)
            {
                claims.Add(new DateClaim("the year of the file", year, edtf, reference.Span));
            }
        }
    }

    private static string? YearOf(ArchivalReference reference) => reference switch
    {
        FondReference fond => fond.Year,
        FileReference file => file.Year,
        DobozReference box => box.Year,
        _ => null,
    };

    private static Edtf? Read(string year) =>
        year.Length == 4 && Edtf.TryParse(year, out var edtf) ? edtf : DatePhrases.Read(year)?.Edtf;

    private const int LongestWay = 3;
}
