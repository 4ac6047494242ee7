using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>
/// Where a page's dates disagree: its own date, the one at the end of its title, the dateline, the log of a telegram, the year of the
/// file. Dates of which one contains the other agree.
/// </summary>
internal static class Contradictions
{
    /// <summary>Each claim that disagrees with the first one, which is the page's own date where it has one.</summary>
    public static IEnumerable<Diagnostic> In(DocumentPage page, string source, LineMap lines)
    {
        List<DateClaim> claims = [.. Claims(page, source)];
        return claims.Skip(1).Where(claim => !claim.AgreesWith(claims[0])).Select(claim => Diagnose.Contradiction(lines, claim, claims[0]));
    }

    private static IEnumerable<DateClaim> Claims(DocumentPage page, string source)
    {
        var opening = page.Body.TakeWhile(static block => block is not (ParagraphBlock or SpeechBlock or ListItemBlock)).ToList();
        return
        [
            .. Claim("the page’s date", page.Date),
            .. Claim("the title’s date", TitleDates.In(page, source)),
            .. Claim("the dateline", opening.OfType<DatelineBlock>().FirstOrDefault()?.Date),
            .. Log(opening),
            .. FileYears(page.Source),
        ];
    }

    private static IEnumerable<DateClaim> Claim(string place, StatedDate? date) =>
        date is { Edtf: { } edtf } ? [new DateClaim(place, date.Text, edtf, date.Span)] : [];

    /// <summary>
    /// A telegram is dated when it is sent, received or decoded: its log counts as one claim, from the first of these to the last.
    /// </summary>
    private static IEnumerable<DateClaim> Log(IEnumerable<Block> opening)
    {
        var dates = opening.OfType<FieldBlock>().Select(static field => field.Date).OfType<StatedDate>()
            .Where(static date => date.Edtf is { Kind: EdtfKind.Date, Earliest: not null }).OrderBy(static date => date.Edtf).ToList();
        if (dates.Count == 0)
        {
            return [];
        }

        var (first, last) = (dates[0].Edtf!, dates[^1].Edtf!);
        var whole = first == last || !Edtf.TryParse($"{first}/{last}", out var run) ? first : run;
        return [new("the log’s date", dates[0].Text, whole, dates[0].Span)];
    }

    private static IEnumerable<DateClaim> FileYears(DocumentSource? source) =>
        from reference in source?.References ?? []
        let year = (reference as FondReference)?.Year
        where year is not null
        let edtf = DatePhrases.Read(year)?.Edtf
        where edtf is not null
        select new DateClaim("the year of the file", year, edtf, reference.Span);
}
