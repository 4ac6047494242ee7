using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Newspapers and journals in the place of an archive: a name, then the day or the number and year of the issue, and pages.
/// <c>Pravda, 28 October 1962, p. 1</c>, <c>Voprosy istorii, No. 7 (1993), pp. 3-22</c>, <c>Novaia istoriia, 1992, no. 6</c>.
/// </summary>
internal static class Periodicals
{
    private static readonly Parser<TextSpan> Name =
        from page in Scan.Here
        from name in ReferenceLexemes.Words
        where MayBeName(name.In(page.Source))
        select name;

    private static readonly Parser<TextSpan> CommaAndGap =
        from comma in Signs.Comma
        from gap in Scan.Gap
        select comma;

    private static readonly Parser<TextSpan> Day = CalendarDates.Date.Where(static date => date.Day is not null && date.Year is not null)
        .Spanned().Select(static date => date.Span);

    private static readonly Parser<TextSpan> Numeral = Scan.Digits(1, 4);

    private static readonly LeadingTexts NumberWords = LeadingTexts.IgnoringCase("no. ", "no.", "nr. ", "nr.", "№ ", "№", "issue ", "#");

    private static readonly Parser<TextSpan> NumberWord = Scan.AnyOf(NumberWords);

    private static readonly Parser<TextSpan> Number =
        from word in NumberWord
        from number in Numeral
        select word.Cover(number);

    private static readonly Parser<TextSpan> YearInBrackets =
        from space in Scan.Gap
        from opening in Signs.OpeningBracket
        from year in LevelRules.Year
        from closing in Signs.ClosingBracket
        select opening.Cover(closing);

    private static readonly Parser<TextSpan> NumberOfYear =
        from number in Number
        from year in YearInBrackets
        select number.Cover(year);

    private static readonly Parser<TextSpan> YearAndNumber =
        from year in LevelRules.Year
        from comma in CommaAndGap
        from number in Number
        select year.Cover(number);

    private static readonly Parser<TextSpan> Issue = NumberOfYear.Or(YearAndNumber);

    private static readonly Parser<TextSpan> PageWord = Scan.AnyOfIgnoringCase("pp. ", "pp.", "p. ", "p.", "page ", "pages ", "s. ", "c. ");

    /// <summary>Pages behind a comma.</summary>
    public static readonly Parser<TextSpan> Pages =
        from comma in CommaAndGap
        from word in PageWord
        from figure in ReferenceLexemes.Figure
        select figure;

    private static readonly Parser<TextSpan> MaybePages = Pages.OrDefault();

    private static readonly Parser<bool> NumberOrDay = Issue.Select(static _ => true).Or(Day.Select(static _ => false));

    /// <summary>All of a clause, and whether it tells the issue's number.</summary>
    private static readonly Parser<bool> Numbered =
        (from name in Name
         from comma in CommaAndGap
         from isNumber in NumberOrDay
         from pages in MaybePages
         from stop in Signs.MaybeFullStop
         select isNumber).End();

    /// <summary>
    /// Whether a clause is one by itself. The number of an issue shows it whatever the name; beside a day the name may be no archive's.
    /// </summary>
    public static bool Stand(Cursor clause) =>
        MayStand(clause.Rest) && Numbered(clause) is { WasSuccessful: true, Value: var isNumber }
        && (isNumber || !Repositories.AtStart(clause).WasSuccessful);

    /// <summary>A first look: a figure, the sign of a number or a month follows the name, and some year stands behind it.</summary>
    private static bool MayStand(ReadOnlySpan<char> clause)
    {
        int comma = clause.IndexOf(',');
        return comma > 0 && comma + 2 < clause.Length && !clause[..comma].ContainsAnyInRange('0', '9')
            && BeginsIssue(clause[(comma + 2)..]) && HasYear(clause[comma..]);
    }

    private static bool BeginsIssue(ReadOnlySpan<char> text) =>
        char.IsAsciiDigit(text[0]) || NumberWords.Begin(text) || Months.Names.LengthAt(text, out _) > 0;

    private static bool HasYear(ReadOnlySpan<char> text)
    {
        int figures = 0;
        foreach (char each in text)
        {
            figures = char.IsAsciiDigit(each) ? figures + 1 : 0;
            if (figures == 4)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words with a capital that are neither a place's name, nor a figure's, nor those of a letter or a record.</summary>
    private static bool MayBeName(ReadOnlySpan<char> name) =>
        name.Length <= LongestName && char.IsUpper(name[0]) && !name.ContainsAnyInRange('0', '9')
        && !RepositoryWords.Places.Contains(name) && !PublicationWords.Papers.AppearIn(name);

    private const int LongestName = 80;
}
