using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Czech and Slovak references: <c>KSČ-ÚV, AN II, sv. 112, a. j. 140, b. 7</c>, <c>F. 02/2, Sv. 120, A.j. 151</c>,
/// <c>KSČ-ÚV-GH, nezpracováno</c>.
/// </summary>
internal static class KartonReferences
{
    private static readonly Parser<LevelValue> Fond =
        LevelRules.Labelled(ReferenceLabels.Karton, ReferenceLexemes.Words).Where(static each => each.Level == ReferenceLevel.Fond);

    private static readonly Parser<TextSpan> Number =
        from source in Scan.Source
        from figure in ReferenceLexemes.Figure
        where figure.In(source).ContainsAnyInRange('0', '9')
        select figure;

    private static readonly Parser<LevelValue> Numbered = LevelRules.Labelled(ReferenceLabels.Karton, Number);

    private static readonly Parser<LevelValue> BelowFond = Numbered.Where(static each => each.Level != ReferenceLevel.Fond);

    /// <summary>A fonds that was never put in order has no numbers; the word for it is no level.</summary>
    private static readonly Parser<LevelValue> Unordered =
        Scan.AnyOfIgnoringCase("nezpracováno", "nezpracovano", "unprocessed").As(ReferenceLevel.Title);

    private static readonly Parser<LevelValue> Level = Fond.Or(BelowFond).Or(Unordered).Or(ReferenceLexemes.Words.As(ReferenceLevel.Fonds));

    /// <summary>Words name the fonds above volume and unit; what stands below them is no part of its name.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> Levels = Level.Whole().Select(NamedAbove);

    /// <summary>Fonds, volume, unit, point.</summary>
    public static readonly ReferenceScheme Scheme = new(
        Levels.Where(static levels => levels.Has(ReferenceLevel.Unit, ReferenceLevel.Volume)),
        static levels => new KartonReference
        {
            Fonds = levels[ReferenceLevel.Fonds],
            Fond = levels[ReferenceLevel.Fond],
            Box = levels[ReferenceLevel.Box],
            Volume = levels[ReferenceLevel.Volume],
            Unit = levels[ReferenceLevel.Unit],
            Point = levels[ReferenceLevel.Point],
        })
    {
        Countries = ["CZ", "SK"],
        Further = BelowFond.Whole(),
        ByCountry = Levels,
    };

    private static IReadOnlyList<LevelValue> NamedAbove(IReadOnlyList<LevelValue> levels)
    {
        int named = levels
            .TakeWhile(static each => each.Level is ReferenceLevel.Fonds or ReferenceLevel.Fond or ReferenceLevel.Title).Count();
        return
        [
            .. levels.Select((each, at) =>
                at > named && each.Level == ReferenceLevel.Fonds ? each with { Level = ReferenceLevel.Title } : each),
        ];
    }
}
