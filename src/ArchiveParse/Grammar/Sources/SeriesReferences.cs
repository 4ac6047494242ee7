using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// British references: department, series, piece, item (<c>FO 371/84053</c>, <c>FCO28-2698</c>, <c>PREM 8/1405</c>), and those of the
/// Parliamentary Archives, whose codes begin with Y and have slashes alone (<c>YHL/123/456/789/1</c>).
/// </summary>
internal static class SeriesReferences
{
    private static readonly Parser<TextSpan> Number = Scan.Digits(1, 4);

    private static readonly Parser<char> PieceSign = Scan.OneOf("/-–");

    private static readonly Parser<TextSpan> Word =
        Scan.While(static c => char.IsLetterOrDigit(c) || c is '-' or '–' or '.', 1, "a number");

    private static readonly Parser<TextSpan> Behind =
        from slash in Signs.Slash
        from word in Word
        select word;

    private static readonly Parser<IReadOnlyList<TextSpan>> Items = Behind.Many();

    private static readonly Parser<TextSpan> Piece =
        from source in Scan.Source
        from piece in Word
        where char.IsAsciiDigit(source[piece.Start])
        select piece;

    private static readonly Parser<TextSpan> RegisteredFigure =
        from page in Scan.Here
        from figure in ReferenceLexemes.Figure
        where char.IsAsciiLetterUpper(page.Current) && figure.In(page.Source).ContainsAnyInRange('0', '9')
        select figure;

    private static readonly Parser<TextSpan> RegisterLetters = Scan.While(char.IsAsciiLetterUpper, 1, "capitals");

    private static readonly Parser<TextSpan> SpacedFigure =
        from letters in RegisterLetters
        from gap in Scan.Gap
        from piece in Piece
        from items in Items
        select letters.Cover(items.Count == 0 ? piece : items[^1]);

    private static readonly Parser<TextSpan> RegisteredNumber = RegisteredFigure.Or(SpacedFigure);

    private static readonly Parser<TextSpan> Registered =
        from comma in Signs.Comma
        from gap in Scan.Spaces
        from number in RegisteredNumber
        select number;

    /// <summary>The number of a paper in the piece may stand behind a comma: <c>FO 371/92756, FJ1026/3</c>, <c>…, FC 1051/12</c>.</summary>
    private static readonly Parser<TextSpan> MaybeRegistered = Registered.OrDefault();

    private static readonly Parser<LevelValue> Pages = LevelRules.Labelled(ReferenceLabels.Series, Piece).Separated();

    private static readonly Parser<IReadOnlyList<LevelValue>> MaybePages = Pages.Many();

    private static readonly Parser<TextSpan> DepartmentCode = Scan.While(char.IsAsciiLetterUpper, 1, "a department");

    private static readonly Parser<TextSpan> Department =
        from source in Scan.Source
        from code in DepartmentCode
        where code.Length <= 4 && Archives.Names.TryGet(code.In(source), out var known) && known!.IsDepartment
        select code;

    /// <summary>A known department and the number of a series.</summary>
    public static readonly Parser<TextSpan> Lead =
        from code in Department
        from space in Scan.Spaces
        from number in Number
        from sign in PieceSign
        select code.Cover(number);

    private static readonly Parser<TextSpan> AnyDepartment =
        Scan.While(char.IsAsciiLetterUpper, 1, "a department").Where(static code => code.Length <= 4);

    private static readonly Parser<TextSpan> CodeElsewhere = Scan.While(char.IsAsciiLetterUpper, 2, "a code with Y");

    private static readonly Parser<TextSpan> Elsewhere =
        from page in Scan.Here
        from code in CodeElsewhere
        where page.Current == 'Y' && code.Length <= 4
        select code;

    private static readonly Parser<IReadOnlyList<LevelValue>> Parliamentary =
        (from gap in LevelRules.Separator
         from code in Elsewhere
         from series in Behind
         from piece in Behind
         from items in Items
         select (IReadOnlyList<LevelValue>)Levels(code.Cover(series), piece, items)).End();

    /// <summary>A known department's series and piece, or a code with Y.</summary>
    public static readonly ReferenceScheme Scheme = new(
        Of(Department).Or(Parliamentary),
        static levels => new SeriesReference
        {
            Series = levels[ReferenceLevel.Series],
            Piece = levels[ReferenceLevel.Piece],
            Item = levels[ReferenceLevel.Item],
            Pages = levels[ReferenceLevel.Pages],
        })
    {
        Countries = ["GB"],
        ByCountry = Of(AnyDepartment),
    };

    private static Parser<IReadOnlyList<LevelValue>> Of(Parser<TextSpan> department) =>
        (from gap in LevelRules.Separator
         from code in department
         from space in Scan.Spaces
         from number in Number
         from sign in PieceSign
         from piece in Piece
         from items in Items
         from registered in MaybeRegistered
         from pages in MaybePages
         from stop in LevelRules.Separator
         select (IReadOnlyList<LevelValue>)
             [.. Levels(code.Cover(number), piece, registered.IsEmpty ? items : [.. items, registered]), .. pages]).End();

    private static List<LevelValue> Levels(TextSpan series, TextSpan piece, IReadOnlyList<TextSpan> items)
    {
        List<LevelValue> levels = [new(ReferenceLevel.Series, series, series), new(ReferenceLevel.Piece, piece, piece)];
        if (items.Count > 0)
        {
            var item = items[0].Cover(items[^1]);
            levels.Add(new(ReferenceLevel.Item, item, item));
        }

        return levels;
    }
}
