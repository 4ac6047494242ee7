using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Soviet, Russian and kindred references: levels in any order and punctuation.
/// <c>f. 0100, op. 49, 1956, p. 410, d. 9, l. 202-03</c>, <c>F. 39, Op. 1, D. 39, Ll. 47-53</c>,
/// <c>Fond 45, Opis 1, Delo 336, List 122</c>, <c>558.11.492.57</c>.
/// </summary>
internal static class FondReferences
{
    private static readonly Parser<TextSpan> Number = Scan.Digits(1, 5);

    private static readonly Parser<TextSpan> MaybeFigure = ReferenceLexemes.Figure.OrDefault();

    private static readonly Parser<TextSpan> AndMore =
        from joiner in Scan.AnyOf(", ", " and ", " & ", "., ", ". and ")
        from digit in Number
        from rest in MaybeFigure
        select rest.IsEmpty ? digit : digit.Cover(rest);

    private static readonly Parser<TextSpan> LeafBack = ReferenceLabels.LeafBacks.Entry.Spanned().Select(static back => back.Span);

    private static readonly Parser<TextSpan> Figures =
        from source in Scan.Source
        from figure in ReferenceLexemes.Figure
        where figure.Length <= 24 && figure.In(source).ContainsAnyInRange('0', '9')
        select figure;

    /// <summary>The back of a leaf: <c>32 ob.</c></summary>
    private static readonly Parser<TextSpan> Back =
        from gap in Scan.Spaces
        from back in LeafBack
        select back;

    /// <summary>The last of several leaves, where the first is a back, or a word stands between them: <c>32 ob. - 40 ob.</c>, <c>3 to 5</c>.</summary>
    private static readonly Parser<TextSpan> LastLeaf =
        from joiner in Scan.AnyOf(" - ", " – ", "-", "–", " to ")
        from digit in Number
        from rest in MaybeFigure
        select rest.IsEmpty ? digit : digit.Cover(rest);

    private static readonly Parser<IReadOnlyList<TextSpan>> MoreLeaves = AndMore.Or(Back).Or(LastLeaf).OnlyAt(MayFollowLeaf).Many();

    private static readonly Parser<LevelValue> Volume = LevelRules.Labelled(ReferenceLabels.FileVolume, Figures);

    private static readonly Parser<LevelValue> Level = LevelOf(ReferenceLabels.Fond).Separated();

    private static readonly Parser<TextSpan> DottedPart =
        from dot in Signs.FullStop
        from part in Number
        select part;

    private static readonly Parser<IReadOnlyList<TextSpan>> DottedParts = DottedPart.AtLeastOnce();

    private static readonly Parser<TextSpan> FurtherLeaf =
        from dash in Scan.OneOf("-–")
        from leaf in Number
        select leaf;

    private static readonly Parser<TextSpan> MaybeFurtherLeaf = FurtherLeaf.OrDefault();

    /// <summary>Figures alone, leaves last; of these there may be several: <c>558.11.492.57-61</c>.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> Dotted =
        from gap in LevelRules.Separator
        from fond in Number
        from others in DottedParts
        from further in MaybeFurtherLeaf
        where others.Count == 3 || (others.Count == 2 && further.IsEmpty)
        select InOrder([fond, .. others.SkipLast(1), further.IsEmpty ? others[^1] : others[^1].Cover(further)]);

    /// <summary>Levels, as many as follow each other; at least one besides a year.</summary>
    public static readonly Parser<IReadOnlyList<LevelValue>> Levels =
        Dotted.Or(Level.AtLeastOnce().Where(static levels => levels.Any(static each => each.Level != ReferenceLevel.Year)));

    private static readonly Parser<TextSpan> MaybeSupplied = Scan.Bracketed('[', ']').OrDefault();

    private static readonly Parser<bool> Copy = (
        from supplied in MaybeSupplied
        from gap in Scan.Spaces
        from copy in ReferenceLabels.Copies.Entry
        select copy).Separated();

    /// <summary>Small words without a figure are no level, whatever they say: <c>original in Russian</c>.</summary>
    private static readonly Parser<bool> Remark = (
        from page in Scan.Here
        from words in Scan.Rest
        where IsRemark(page.Rest)
        select true).Separated();

    private static readonly Parser<bool> MaybeCopy = Remark.Or(Copy).MaybeAt(static text => !text.IsEmpty);

    /// <summary>All levels, and behind them the state of the copy or another remark, which are none.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> All =
        (from source in Scan.Source
         from levels in Levels
         from copy in MaybeCopy
         from stop in LevelRules.Separator
         select PapkaOrPages.Decide(source, levels)).End();

    /// <summary>
    /// Fond, opis and delo; behind an archive the fond may be left out. A level that the line repeats begins a further reference.
    /// </summary>
    public static readonly ReferenceScheme Scheme = new(
        All.Where(static levels => levels.Has(ReferenceLevel.Fond) || (levels.Has(ReferenceLevel.Opis) && levels.Has(ReferenceLevel.Delo))),
        Build)
    {
        Countries = ["RU", "UA", "AZ", "BG"],
        Alone = All.Where(static levels => levels.Has(ReferenceLevel.Fond)),
        Further = All,
    };

    /// <summary>The record of levels.</summary>
    public static FondReference Build(Levels levels) => new()
    {
        Fond = levels[ReferenceLevel.Fond],
        Opis = levels[ReferenceLevel.Opis],
        Year = levels[ReferenceLevel.Year],
        Papka = levels[ReferenceLevel.Papka] ?? levels[ReferenceLevel.Portfel],
        Delo = levels[ReferenceLevel.Delo],
        Listy = levels[ReferenceLevel.Listy],
    };

    /// <summary>
    /// A level by the labels of a country, or a bare year; leaves may be several, and the volumes of a file are part of its number.
    /// </summary>
    public static Parser<LevelValue> LevelOf(WordTable<ReferenceLevel> labels)
    {
        var labelled = LevelRules.Labelled(labels, Figures);
        var noLevel = labels.Label.Not();
        var volumes =
            (from separator in LevelRules.Separator
             from none in noLevel
             from volume in Volume
             select volume.Span).Many();
        return (from level in labelled
                from more in level.Level switch
                {
                    ReferenceLevel.Listy => MoreLeaves,
                    ReferenceLevel.Delo => volumes,
                    _ => Scan.None<TextSpan>(),
                }
                select WithMore(level, more)).Or(LevelRules.Year.As(ReferenceLevel.Year));
    }

    /// <summary>The levels of a reference that may begin with an archive, <c>p.</c> undecided.</summary>
    public static IReadOnlyList<LevelValue> LevelsOf(Cursor reference)
    {
        var repository = Repositories.AtStart(reference) is { WasSuccessful: true } known ? known : Repositories.AnyAtStart(reference);
        var body = repository.WasSuccessful ? reference.Slice(repository.Value.Body) : reference;
        return Levels(body) is { WasSuccessful: true, Value: var levels } ? levels : [];
    }

    private static bool IsRemark(ReadOnlySpan<char> words) =>
        words is [>= 'a' and <= 'z', ..] && words.Length <= LongestRemark && words.Contains(' ') && !words.ContainsAnyInRange('0', '9')
        && ReferenceLabels.Fond.LengthAt(words, out _) == 0;

    private static bool MayFollowLeaf(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (text[0] is ',' or ' ' or '\u00a0' or '.' or '-' or '–' || char.IsLetter(text[0]));

    private static LevelValue WithMore(LevelValue level, IReadOnlyList<TextSpan> more) => more.Count == 0 ? level
        : level with { Value = level.Value.Cover(more[^1]), Span = level.Span.Cover(more[^1]) };

    private static IReadOnlyList<LevelValue> InOrder(IReadOnlyList<TextSpan> parts)
    {
        ReferenceLevel[] levels = [ReferenceLevel.Fond, ReferenceLevel.Opis, ReferenceLevel.Delo, ReferenceLevel.Listy];
        return [.. levels.Zip(parts, static (level, part) => new LevelValue(level, part, part))];
    }

    private const int LongestRemark = 60;
}
