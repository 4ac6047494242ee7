using System.Buffers;
using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Files by number: <c>PRC FMA 106-01477-03, 15-16</c>, <c>File No. JNSG, vol. 21-1</c>, <c>file no.72/1971, ff.10-58</c>,
/// <c>Year: 1954; Issues 20 221 10; Country: …</c>, <c>PA (Confidential Archive) 1962, Kuba, folder F-67</c>.
/// </summary>
internal static class FileReferences
{
    private static readonly Parser<TextSpan> Hyphenated = Scan.While(static c => char.IsAsciiLetterOrDigit(c) || c is '-', 5, "a file's number");

    /// <summary>Office, file and volume: three figures with hyphens between them.</summary>
    public static readonly Parser<TextSpan> Triple =
        from page in Scan.Here
        from number in Hyphenated
        where IsTriple(number.In(page.Source))
        select number;

    private static readonly Parser<ReferenceLevel> AnyLabel = ReferenceLabels.File.Label;

    private static readonly Parser<object?> NoLabel = AnyLabel.Not();

    private static readonly Parser<TextSpan> NextFigure =
        from gap in Scan.Gap
        from none in NoLabel
        from figure in LevelRules.Figure
        select figure;

    private static readonly Parser<IReadOnlyList<TextSpan>> NextFigures = NextFigure.Many();

    private static readonly Parser<TextSpan> Figures =
        from first in LevelRules.Figure
        from others in NextFigures
        select others.Count == 0 ? first : first.Cover(others[^1]);

    private static readonly Parser<LevelValue> Named =
        LevelRules.Labelled(ReferenceLabels.File, LevelRules.Words).Where(static each => each.Level == ReferenceLevel.Fonds);

    private static readonly Parser<LevelValue> Numbered = LevelRules.Labelled(ReferenceLabels.File, Figures).Where(static each => each.Level != ReferenceLevel.Fonds);

    private static readonly SearchValues<char> PageSigns = SearchValues.Create("0123456789-–—ABab");

    private static readonly Parser<LevelValue> Pages =
        (from page in Scan.Here
         from figure in LevelRules.Figure
         where figure.In(page.Source).IndexOfAnyExcept(PageSigns) < 0
         select figure).As(ReferenceLevel.Pages);

    private static readonly Parser<LevelValue> Level =
        Triple.As(ReferenceLevel.File).Or(Named).Or(Numbered).Or(LevelRules.Year.As(ReferenceLevel.Year)).Or(Pages)
            .Or(LevelRules.WordsBeforeYear.As(ReferenceLevel.Fonds));

    /// <summary>Levels, a figure without a label behind all others: there it counts pages.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> Levels =
        Level.Whole().Where(static levels => levels.Take(levels.Count - 1).All(static each => each.Level != ReferenceLevel.Pages || each.Value != each.Span));

    /// <summary>A number that has the form of its archive: <c>No. 105-00232-03, 1-6</c>.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> Numbers = Triple.As(ReferenceLevel.File)
        .Or(LevelRules.Labelled(ReferenceLabels.File, Triple)).Or(Pages).Whole().Where(static levels => levels.Has(ReferenceLevel.File));

    private static readonly Parser<TextSpan> DisclosureNumber =
        from year in Scan.Digits(4, 4)
        from hyphen in Signs.Dash
        from number in Scan.Digits(1, 5)
        select year.Cover(number);

    private static readonly Parser<LevelValue> DisclosureAct =
        (from page in Scan.Here
         from words in LevelRules.Words
         where words.In(page.Source).StartsWith("Act ")
         select words).As(ReferenceLevel.Fonds).Separated();

    /// <summary>A file by the number of its disclosure, and the act under which it was disclosed.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> Disclosed =
        (from file in DisclosureNumber.As(ReferenceLevel.File)
         from act in DisclosureAct
         select (IReadOnlyList<LevelValue>)[act, file]).End();

    private static readonly Parser<LevelValue> File = LevelRules.Figure.As(ReferenceLevel.File).Separated();

    /// <summary>Two figures: the fonds and a file in it, <c>507/IX, 119/I-62</c>.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> FondsAndFile =
        (from gap in LevelRules.Separator
         from page in Scan.Here
         from fonds in LevelRules.Figure
         from comma in Signs.Comma
         from file in File
         where char.IsAsciiDigit(page.Current)
         select (IReadOnlyList<LevelValue>)[new LevelValue(ReferenceLevel.Fonds, fonds, fonds), file]).End();

    /// <summary>A file by its number or in its folder.</summary>
    public static readonly ReferenceScheme Scheme = new(
        Levels.Where(static levels => levels.Has(ReferenceLevel.File, ReferenceLevel.Folder)),
        static levels => new FileReference
        {
            Fonds = levels[ReferenceLevel.Fonds],
            Year = levels[ReferenceLevel.Year],
            File = levels[ReferenceLevel.File],
            Volume = levels[ReferenceLevel.Volume],
            Folder = levels[ReferenceLevel.Folder],
            Pages = levels[ReferenceLevel.Pages],
        })
    {
        Countries = ["CN", "JP", "IN", "RO", "RS"],
        Alone = Numbers.Or(Disclosed),
        Further = Triple.As(ReferenceLevel.File).Or(Pages).Whole(),
        ByCountry = FondsAndFile.Or(Levels),
    };

    private static bool IsTriple(ReadOnlySpan<char> number)
    {
        Span<Range> parts = stackalloc Range[4];
        return number.Split(parts, '-') == 3 && char.IsAsciiDigit(number[parts[0]][^1]) && HasFigures(number[parts[1]]) && HasFigures(number[parts[2]]);
    }

    private static bool HasFigures(ReadOnlySpan<char> part) => part.Length > 0 && part.IndexOfAnyExceptInRange('0', '9') < 0;
}
