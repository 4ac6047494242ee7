using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Japanese files that were disclosed, by the numbers of their disclosure: <c>2002-113, Act on Access to Information…</c>.</summary>
internal static class DisclosedFiles
{
    private static readonly Parser<TextSpan> UpToFiveDigits = Scan.Digits(1, 5);

    private static readonly Parser<TextSpan> YearOfEra =
        Scan.While(static c => c is 'H' or 'R' or 'S' || char.IsAsciiDigit(c), 2, "a year").Where(static year => year.Length <= 4);

    private static readonly Parser<TextSpan> DisclosureNumber =
        from year in YearOfEra
        from hyphen in Signs.Dash
        from number in UpToFiveDigits
        select year.Cover(number);

    private static readonly Parser<TextSpan> FurtherNumber =
        from comma in Signs.Comma
        from gap in Scan.Gap
        from number in DisclosureNumber
        select number;

    private static readonly Parser<IReadOnlyList<TextSpan>> FurtherNumbers = FurtherNumber.Many();

    private static readonly Parser<TextSpan> DisclosureNumbers =
        from first in DisclosureNumber
        from others in FurtherNumbers
        select others.Count == 0 ? first : first.Cover(others[^1]);

    private static readonly Parser<LevelValue> DisclosedFile = DisclosureNumbers.As(ReferenceLevel.File);

    private static readonly Parser<LevelValue> DisclosureAct =
        (from source in Scan.Source
         from words in ReferenceLexemes.Words
         where words.In(source).StartsWith("Act ")
         select words).As(ReferenceLevel.Fonds).Separated();

    /// <summary>
    /// A file by the numbers of its disclosure, and the act under which it was disclosed; the year may be an emperor's: <c>H22-012</c>.
    /// </summary>
    public static readonly Parser<IReadOnlyList<LevelValue>> Levels =
        (from gap in LevelRules.Separator
         from file in DisclosedFile
         from act in DisclosureAct
         from stop in LevelRules.Separator
         select (IReadOnlyList<LevelValue>)[act, file]).End();
}
