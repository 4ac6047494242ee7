using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Polish references: <c>zespół 10, wiązka 48, teczka 422</c>, <c>6/77 w-86 t- 1312</c>, <c>DV Z12 T404 W17</c>;
/// of party papers <c>KC PZPR, XI A/13</c>.
/// </summary>
internal static class TeczkaReferences
{
    private static readonly Parser<TextSpan> Number =
        from page in Scan.Here
        from figure in ReferenceLexemes.Figure
        where char.IsAsciiDigit(page.Current)
        select figure;

    private static readonly Parser<LevelValue> Labelled = LevelRules.Labelled(ReferenceLabels.Teczka, Number);

    private static readonly Parser<LevelValue> NextBundle = Labelled.Where(static each => each.Level == ReferenceLevel.Bundle).Separated();

    /// <summary>The group has no label where the bundle follows it: <c>6/77 w-86</c>.</summary>
    private static readonly Parser<LevelValue> BareGroup =
        from number in Number.As(ReferenceLevel.Group)
        from place in Scan.Here
        where NextBundle(place).WasSuccessful
        select number;

    private static readonly Parser<LevelValue> Level = Labelled.Or(BareGroup);

    private static readonly Parser<IReadOnlyList<LevelValue>> Levels = Level.Whole().Select(BundleBeforeFolder);

    private static readonly Parser<TextSpan> TitleWords = LevelRules.WordsBefore(Levels);

    private static readonly Parser<LevelValue> Title = TitleWords.As(ReferenceLevel.Title);

    private static readonly Parser<IReadOnlyList<LevelValue>> Titled =
        from gap in LevelRules.Separator
        from title in Title
        from levels in Levels
        select (IReadOnlyList<LevelValue>)[title, .. levels];

    private static readonly Parser<LevelValue> Leaves = Labelled.Where(static each => each.Level == ReferenceLevel.Pages).Separated();

    private static readonly Parser<IReadOnlyList<LevelValue>> MaybeLeaves = Leaves.Many();

    private static readonly Parser<LevelValue> BareLeaves = Number.As(ReferenceLevel.Pages).Separated();

    /// <summary>Leaves behind their label, or a figure alone.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> LeavesOrFigure =
        BareLeaves.Select(static each => (IReadOnlyList<LevelValue>)[each]).Or(MaybeLeaves);

    private static readonly Parser<object?> NoLeaves = Labelled.Where(static each => each.Level == ReferenceLevel.Pages).Not();

    private static readonly Parser<TextSpan> FolderNumber =
        from none in NoLeaves
        from source in Scan.Source
        from words in ReferenceLexemes.Words
        where words.In(source).ContainsAnyInRange('0', '9')
        select words;

    private static readonly Parser<LevelValue> Signature =
        LevelRules.Labelled(ReferenceLabels.Teczka, ReferenceLexemes.Words).Where(static each => each.Level == ReferenceLevel.Signature);

    private static readonly Parser<LevelValue> Folder = Signature.Or(FolderNumber.As(ReferenceLevel.Folder)).Separated();

    private static readonly Parser<LevelValue> WordsOfBody = ReferenceLexemes.Words.As(ReferenceLevel.Group);

    /// <summary>The papers of a body, and a folder in them.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> OfBody =
        (from gap in LevelRules.Separator
         from body in WordsOfBody
         from folder in Folder
         from leaves in LeavesOrFigure
         select (IReadOnlyList<LevelValue>)[body, folder, .. leaves]).End();

    private static readonly Parser<TextSpan> Roman = Scan.While(static c => c is 'I' or 'V' or 'X', 1, "a Roman number");

    private static readonly Parser<TextSpan> RomanAndGap =
        from roman in Roman
        from gap in Scan.Gap
        select roman;

    private static readonly Parser<TextSpan> MaybeRoman = RomanAndGap.OrDefault();

    private static readonly Parser<TextSpan> FiguredFolder =
        from source in Scan.Source
        from roman in MaybeRoman
        from figure in ReferenceLexemes.Figure
        where figure.In(source).ContainsAnyInRange('0', '9')
        select roman.IsEmpty ? figure : roman.Cover(figure);

    private static readonly Parser<IReadOnlyList<LevelValue>> FolderTail =
        (from folder in FiguredFolder.As(ReferenceLevel.Folder)
         from leaves in LeavesOrFigure
         select (IReadOnlyList<LevelValue>)[folder, .. leaves]).End();

    private static readonly Parser<TextSpan> BodyWords = LevelRules.WordsBefore(FolderTail);

    private static readonly Parser<LevelValue> NamedBody = BodyWords.As(ReferenceLevel.Group);

    /// <summary>The same without a comma: <c>PZPR XIA/30</c>.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> OfNamedBody =
        from gap in LevelRules.Separator
        from source in Scan.Source
        from body in NamedBody
        from tail in FolderTail
        where RepositoryForms.IsCode(body.Value.In(source))
        select (IReadOnlyList<LevelValue>)[body, .. tail];

    private static readonly Parser<TextSpan> ShortNumber = Scan.Digits(1, 3);

    private static readonly Parser<TextSpan> LongNumber = Scan.Digits(1, 5);

    private static readonly Parser<LevelValue> BundleNumber = ShortNumber.As(ReferenceLevel.Bundle);

    private static readonly Parser<LevelValue> GroupNumber = ShortNumber.As(ReferenceLevel.Group);

    private static readonly Parser<LevelValue> SlashedFolder = LongNumber.As(ReferenceLevel.Folder);

    /// <summary>The three figures alone: <c>10/37/420</c>.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> Slashed =
        (from gap in LevelRules.Separator
         from @group in GroupNumber
         from slash in Signs.Slash
         from bundle in BundleNumber
         from second in Signs.Slash
         from folder in SlashedFolder
         from leaves in MaybeLeaves
         select (IReadOnlyList<LevelValue>)[@group, bundle, folder, .. leaves]).End();

    private static readonly Parser<IReadOnlyList<LevelValue>> WithFolder =
        Levels.Where(static levels => levels.Has(ReferenceLevel.Folder, ReferenceLevel.Bundle))
            .Or(Titled.Where(static levels => levels.Count > 2 && levels.Has(ReferenceLevel.Folder, ReferenceLevel.Bundle)));

    private static readonly Parser<IReadOnlyList<LevelValue>> Numbered =
        WithFolder.Where(static levels => levels.Has(ReferenceLevel.Bundle, ReferenceLevel.Group) && levels.Has(ReferenceLevel.Folder));

    /// <summary>Group, bundle, folder.</summary>
    public static readonly ReferenceScheme Scheme = new(
        Numbered,
        static levels => new TeczkaReference
        {
            Title = levels[ReferenceLevel.Title],
            Group = levels[ReferenceLevel.Group],
            Bundle = levels[ReferenceLevel.Bundle],
            Folder = levels[ReferenceLevel.Folder] ?? levels[ReferenceLevel.Signature],
            Pages = levels[ReferenceLevel.Pages],
        })
    {
        Countries = ["PL"],
        Further = Levels,
        ByCountry = WithFolder.Or(Slashed).Or(OfBody).Or(OfNamedBody),
    };

    /// <summary>Before a folder <c>p.</c> is the bundle that holds it, <c>paczka</c>: <c>p. 112, t. 27, k. 12</c>.</summary>
    private static IReadOnlyList<LevelValue> BundleBeforeFolder(IReadOnlyList<LevelValue> levels) =>
        levels is [{ Level: ReferenceLevel.Pages } bundle, { Level: ReferenceLevel.Folder }, ..]
            ? [bundle with { Level = ReferenceLevel.Bundle }, .. levels.Skip(1)]
            : levels;
}
