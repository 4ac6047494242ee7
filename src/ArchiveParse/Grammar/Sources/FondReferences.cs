using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The levels of Soviet, Russian and kindred references, in any order and punctuation:
/// <c>f. 0100, op. 49, 1956, p. 410, d. 9, l. 202-03</c>,
/// <c>F. 39, Op. 1, D. 39, Ll. 47-53</c>, <c>Fond 45, Opis 1, Delo 336, List 122</c>, <c>558.11.492.57</c>.
/// </summary>
internal static class FondReferences
{
    private static readonly Parser<TextSpan> Separator =
        Scan.While(static c => c is ' ' or ',' or '.' or ':' or '\u00a0', 0, "a separator");

    private static readonly Parser<TextSpan> Figures =
        Scan.While(static c => char.IsLetterOrDigit(c) || c is '-' or '–' or '—' or '/', 1, "a number")
            .Where(static figures => figures.Length <= 24);

    private static readonly Parser<TextSpan> MaybeFigures = Figures.OrDefault();

    private static readonly Parser<TextSpan> Number = Scan.Digits(1, 5);

    private static readonly Parser<TextSpan> FurtherLeaves =
        from comma in Scan.Literal(", ")
        from digit in Number
        from rest in MaybeFigures
        select rest.IsEmpty ? digit : digit.Cover(rest);

    private static readonly Parser<IReadOnlyList<TextSpan>> NoMore = static input =>
        new Success<IReadOnlyList<TextSpan>>([], Cursor.From(input));

    private static readonly Parser<IReadOnlyList<TextSpan>> MoreLeaves = FurtherLeaves.Many();

    private static readonly Parser<FondLevel> Labelled =
        from label in FondLabels.Names.Entry
        from dot in Signs.MaybeFullStop
        from gap in Scan.Spaces
        from value in Figures
        from more in label is ReferenceLevel.Listy ? MoreLeaves : NoMore
        select new FondLevel(label, more.Count == 0 ? value : value.Cover(more[^1]));

    private static readonly Parser<FondLevel> Year =
        from year in Scan.Digits(4, 4)
        select new FondLevel(ReferenceLevel.Year, year);

    private static readonly Parser<FondLevel> LabelledOrYear = Labelled.Or(Year);

    private static readonly Parser<FondLevel> Level =
        from separator in Separator
        from page in Scan.Here
        from level in LabelledOrYear
        where level.Level == ReferenceLevel.Year || level.Value.In(page.Source).ContainsAnyInRange('0', '9')
        select level;

    private static readonly Parser<TextSpan> DottedPart =
        from dot in Scan.Literal(".")
        from part in Number
        select part;

    private static readonly Parser<IReadOnlyList<TextSpan>> DottedParts = DottedPart.AtLeastOnce();

    private static readonly Parser<IReadOnlyList<FondLevel>> Dotted =
        from gap in Separator
        from fond in Number
        from others in DottedParts
        where others.Count is 2 or 3
        select InOrder([fond, .. others]);

    /// <summary>The levels of one reference; at least one besides a year.</summary>
    public static readonly Parser<IReadOnlyList<FondLevel>> Levels =
        Dotted.Or(Level.AtLeastOnce().Where(static levels => levels.Any(static each => each.Level != ReferenceLevel.Year)));

    /// <summary>
    /// The reference that the levels make up, after <paramref name="before"/>, whose higher levels it inherits where it leaves them
    /// out.
    /// </summary>
    public static FondReference Build(Cursor page, IReadOnlyList<FondLevel> levels, FondReference? before, TextSpan span)
    {
        string? Of(ReferenceLevel level) =>
            levels.LastOrDefault(each => each.Level == level) is { Value.IsEmpty: false } found
                ? Prose.Clean(page.Source, found.Value)
                : null;
        string? p = Of(ReferenceLevel.PapkaOrPages), delo = Of(ReferenceLevel.Delo), listy = Of(ReferenceLevel.Listy);

        // "p." is a papka where leaves stand elsewhere, or where a file follows it; behind the file and alone it counts pages.
        bool isPapka = p is not null && (listy is not null || Position(ReferenceLevel.PapkaOrPages) < Position(ReferenceLevel.Delo));
        int Position(ReferenceLevel level) => levels.ToList().FindLastIndex(each => each.Level == level);
        FondReference reference = new()
        {
            Text = Prose.Clean(page.Source, span),
            Fond = Of(ReferenceLevel.Fond),
            Opis = Of(ReferenceLevel.Opis),
            Year = Of(ReferenceLevel.Year),
            Papka = Of(ReferenceLevel.Papka) ?? (isPapka ? p : null),
            Delo = delo,
            Listy = Leaves(listy ?? (isPapka ? null : p)),
            Span = span,
        };
        return before is null || reference.Fond is not null ? reference : Inherit(reference, before);
    }

    private static FondReference Inherit(FondReference reference, FondReference before) => reference with
    {
        Fond = before.Fond,
        Opis = reference.Opis ?? before.Opis,
        Year = reference.Year ?? (reference.Opis is null ? before.Year : null),
        Papka = reference.Papka ?? (reference.Opis is null ? before.Papka : null),
        Delo = reference.Delo ?? (reference.Opis is null ? before.Delo : null),
    };

    /// <summary>A range of leaves with its end completed: <c>202-03</c> is <c>202-203</c>.</summary>
    private static string? Leaves(string? leaves)
    {
        if (leaves?.Split('-', '–', '—') is not [var first, var last] || !first.All(char.IsAsciiDigit) || !last.All(char.IsAsciiDigit))
        {
            return leaves;
        }

        return last.Length < first.Length ? $"{first}-{first[..^last.Length]}{last}" : $"{first}-{last}";
    }

    private static IReadOnlyList<FondLevel> InOrder(IReadOnlyList<TextSpan> parts)
    {
        ReferenceLevel[] levels = [ReferenceLevel.Fond, ReferenceLevel.Opis, ReferenceLevel.Delo, ReferenceLevel.Listy];
        return [.. levels.Zip(parts, static (level, part) => new FondLevel(level, part))];
    }
}
