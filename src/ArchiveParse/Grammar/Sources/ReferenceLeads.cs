using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>How the body of a reference begins: with a labelled level, a figure, or a code of capitals before a figure.</summary>
internal static class ReferenceLeads
{
    private static readonly Parser<TextSpan> Figure =
        from source in Scan.Source
        from figure in ReferenceLexemes.Figure
        where figure.In(source).ContainsAnyInRange('0', '9')
        select figure;

    private static readonly Parser<TextSpan> StartsWithDigit =
        from page in Scan.Here
        from figure in ReferenceLexemes.Figure
        where char.IsAsciiDigit(page.Current)
        select figure;

    /// <summary>A label of a level and its figure.</summary>
    public static readonly Parser<LevelValue> Level =
        LevelRules.Labelled(ReferenceLabels.Fond, Figure)
            .Or(LevelRules.Labelled(ReferenceLabels.Karton, Figure))
            .Or(LevelRules.Labelled(ReferenceLabels.Teczka, Figure))
            .Or(LevelRules.Labelled(ReferenceLabels.RecordGroup, Figure));

    private static readonly Parser<LevelValue> AnyLevel =
        Level.Or(LevelRules.Labelled(ReferenceLabels.File, Figure)).Or(LevelRules.Labelled(ReferenceLabels.Bestand, Figure));

    private static readonly Parser<TextSpan> Capitals = Scan.While(static c => char.IsUpper(c) || c is '-', 1, "a code");

    private static readonly Parser<TextSpan> CodeAndFigure =
        from code in Capitals
        from gap in Scan.Spaces
        from figure in StartsWithDigit
        select code.Cover(figure);

    private static readonly Parser<TextSpan> AnyBody =
        AnyLevel.Select(static level => level.Span).Or(StartsWithDigit).Or(CodeAndFigure)
            .Or(DobozReferences.Lead);

    /// <summary>Where an archive's name ends and the body begins, no comma between them: not far from its first figure.</summary>
    public static readonly Parser<TextSpan> Body = AnyBody.OnlyAt(static text => text[..Math.Min(text.Length, LongestLead)].ContainsAnyInRange('0', '9'));

    private const int LongestLead = 40;
}
