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
    private static readonly Parser<TextSpan> Hyphenated =
        Scan.While(static c => char.IsAsciiLetterOrDigit(c) || c is '-', 5, "a file's number");

    private static readonly Parser<TextSpan> Part =
        Scan.Bracketed('(', ')').Where(static bracket => bracket.Length is 3 or 4);

    private static readonly Parser<TextSpan> UpToFourDigits = Scan.Digits(1, 4);

    private static readonly Parser<TextSpan> LastItem =
        from sign in Scan.OneOf("~～")
        from number in UpToFourDigits
        select number;

    private static readonly Parser<TextSpan> MaybeRest = Part.Or(LastItem).MaybeAt(static text => text is ['(' or '~' or '～', ..]);

    /// <summary>
    /// Office, file and volume: three figures with hyphens between them; in provincial archives four. A part or the last of several may follow:
    /// <c>105-01480-02(1)</c>, <c>235-1-260-067~071</c>.
    /// </summary>
    public static readonly Parser<TextSpan> Triple =
        from source in Scan.Source
        from number in Hyphenated
        from rest in MaybeRest
        where FileNumbers.IsTriple(number.In(source))
        select rest.IsEmpty ? number : number.Cover(rest);

    private static readonly Parser<ReferenceLevel> AnyLabel = ReferenceLabels.File.Label;

    private static readonly Parser<object?> NoLabel = AnyLabel.Not();

    private static readonly Parser<TextSpan> NextFigure =
        from gap in Scan.Gap
        from none in NoLabel
        from figure in ReferenceLexemes.Figure
        select figure;

    private static readonly Parser<IReadOnlyList<TextSpan>> NextFigures = NextFigure.Many();

    private static readonly Parser<TextSpan> Figures =
        from first in ReferenceLexemes.Figure
        from others in NextFigures
        select others.Count == 0 ? first : first.Cover(others[^1]);

    private static readonly Parser<LevelValue> Named =
        LevelRules.Labelled(ReferenceLabels.File, ReferenceLexemes.Words).Where(static each => each.Level == ReferenceLevel.Fonds);

    private static readonly Parser<LevelValue> LabelledFigures = LevelRules.Labelled(ReferenceLabels.File, Figures);

    private static readonly Parser<LevelValue> Numbered =
        from source in Scan.Source
        from level in LabelledFigures
        where level.Level == ReferenceLevel.File
            || (level.Level != ReferenceLevel.Fonds && level.Value.In(source).ContainsAnyInRange('0', '9'))
            || (level.Level == ReferenceLevel.Volume && level.Value.In(source).IndexOfAnyExcept("IVXLC") < 0)
        select level;

    /// <summary>A folder that bears its letter in its number: <c>F-67</c>.</summary>
    private static readonly Parser<LevelValue> LetteredFolder =
        (from letter in Scan.AnyOf("F-", "f-")
         from number in UpToFourDigits
         select letter.Cover(number)).As(ReferenceLevel.Folder);

    private static readonly Parser<TextSpan> PageNumber =
        from digit in Scan.Ahead(static text => text is [>= '0' and <= '9', ..])
        from figure in ReferenceLexemes.Figure
        select figure;

    private static readonly Parser<TextSpan> AndPages =
        from and in Scan.AnyOf(" and ", " & ", ", and ")
        from figure in PageNumber
        select figure;

    private static readonly Parser<IReadOnlyList<TextSpan>> MorePages = AndPages.OnlyAt(static text => text is [' ' or ',', ..]).Many();

    private static readonly Parser<LevelValue> Pages =
        (from figure in PageNumber
         from more in MorePages
         from behind in Scan.Here
         where behind.AtEnd || behind.Current is ',' or ';' or '.'
         select more.Count == 0 ? figure : figure.Cover(more[^1])).As(ReferenceLevel.Pages);

    private static readonly Parser<char> DashAndGap =
        from dash in Scan.OneOf("–—-")
        from gap in Scan.Gap
        select dash;

    /// <summary>The title of the fonds, behind the number of the matter that bears it: <c>Matter 220 – Relations with China</c>.</summary>
    private static readonly Parser<LevelValue> Title =
        (from dash in DashAndGap
         from page in Scan.Here
         from words in LevelRules.WordsBeforeYear
         where char.IsUpper(page.Current)
         select words).As(ReferenceLevel.Fonds);

    private static readonly Parser<TextSpan> ClassificationWord = Classifications.Words.Entry.Spanned().Select(static word => word.Span);

    /// <summary>How a file was classified, at the end of its reference, is no level: <c>Folder 1513, Secret</c>.</summary>
    private static readonly Parser<LevelValue> Classified =
        (from word in ClassificationWord
         from behind in Scan.Here
         where behind.Rest.Trim(" .").IsEmpty
         select word).As(ReferenceLevel.Title);

    private static readonly Parser<LevelValue> Level =
        Triple.As(ReferenceLevel.File).Or(Named).Or(LetteredFolder).Or(Numbered).Or(LevelRules.Year.As(ReferenceLevel.Year)).Or(Pages)
            .Or(Title).Or(Classified).Or(LevelRules.WordsBeforeYear.As(ReferenceLevel.Fonds));

    private static readonly Parser<IReadOnlyList<LevelValue>> AllLevels = Level.Whole();

    /// <summary>Levels, figures without a label behind all others and behind a file: there they count pages. Boxes are another scheme's.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> Levels =
        from source in Scan.Source
        from levels in AllLevels
        where levels.Has(ReferenceLevel.File, ReferenceLevel.Folder) && BareAreLast(levels) && !levels.Any(each => IsBox(source, each))
        select levels;

    /// <summary>A number that has the form of its archive: <c>No. 105-00232-03, 1-6</c>.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> Numbers = Triple.As(ReferenceLevel.File)
        .Or(LevelRules.Labelled(ReferenceLabels.File, Triple)).Or(Pages).Whole().Where(static levels => levels.Has(ReferenceLevel.File));

    private static readonly Parser<IReadOnlyList<LevelValue>> AnyLevels =
        from source in Scan.Source
        from levels in AllLevels
        select Placed(source, levels);

    /// <summary>A file by its number or in its folder.</summary>
    public static readonly ReferenceScheme Scheme = new(
        Levels,
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
        Alone = Numbers.Or(DisclosedFiles.Levels),
        Further = Triple.As(ReferenceLevel.File).Or(Pages).Whole(),
        ByCountry = DisclosedFiles.Levels.Or(AnyLevels),
    };

    private static bool BareAreLast(IReadOnlyList<LevelValue> levels) =>
        !levels.Any(IsBare) || (levels.Has(ReferenceLevel.File) && levels.SkipWhile(static each => !IsBare(each)).All(IsBare));

    private static bool IsBox(string source, LevelValue level) => level.Value.In(source).StartsWith("Box ", StringComparison.OrdinalIgnoreCase);

    private static bool IsBare(LevelValue level) => level.Level == ReferenceLevel.Pages && level.Value == level.Span;

    /// <summary>
    /// Where no label tells, the last figure is the file, or pages where the file is told; figures before it name the fonds. What is labelled
    /// <c>f.</c> and stands before the file is its fascicle, and no leaves: <c>PA, 1956, f. 84, 41234</c>.
    /// </summary>
    private static IReadOnlyList<LevelValue> Placed(string source, IReadOnlyList<LevelValue> levels)
    {
        var all = levels;
        if (levels is [.., var file, var pages] && IsBare(file) && IsBare(pages) && FileNumbers.HasYear(file.Value.In(source)))
        {
            all = [.. levels.SkipLast(2), file with { Level = ReferenceLevel.File }, pages];
        }

        bool hasFile = all.Has(ReferenceLevel.File);
        if (!hasFile && levels is [.., { Level: ReferenceLevel.Pages } fascicle, var last] && IsBare(last) && !IsBare(fascicle))
        {
            return [.. Placed(source, [.. levels.SkipLast(2), last]), fascicle with { Level = ReferenceLevel.Folder }];
        }

        return
        [
            .. all.Select(each => !IsBare(each) || (each == all[^1] && hasFile) ? each
                : each with { Level = each == all[^1] ? ReferenceLevel.File : ReferenceLevel.Fonds }),
        ];
    }
}
