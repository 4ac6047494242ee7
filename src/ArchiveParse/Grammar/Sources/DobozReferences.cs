using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Hungarian references, the number before its label: <c>XIX-J-1-j Korea, 4. doboz, 5/a, 004076/ 1955</c>,
/// <c>288. f. 5/358. ő. e.</c>, <c>XXXV.25.a/4</c>.
/// </summary>
internal static class DobozReferences
{
    private static readonly Parser<TextSpan> RomanNumber = Scan.While(static c => c is 'I' or 'V' or 'X' or 'L', 1, "a Roman number");

    private static readonly Parser<TextSpan> LettersOrDigits = Scan.While(char.IsLetterOrDigit, 1, "a part of a fonds");

    private static readonly Parser<TextSpan> CodePart =
        from sign in Scan.OneOf("-.")
        from part in LettersOrDigits
        select part;

    private static readonly Parser<IReadOnlyList<TextSpan>> CodeParts = CodePart.Many();

    /// <summary>The classification number that a Hungarian reference begins with; a letter stands in it, and figures alone are another's.</summary>
    public static readonly Parser<TextSpan> Lead =
        from source in Scan.Source
        from roman in RomanNumber
        from parts in CodeParts
        where parts.Count > 1 && parts.Any(part => char.IsLetter(source[part.Start]))
        select roman.Cover(parts[^1]);

    private static readonly Parser<TextSpan> MoreWords =
        from gap in Scan.Gap
        from words in LevelRules.WordsBeforeYear
        select words;

    private static readonly Parser<TextSpan> MaybeWords = MoreWords.OrDefault();

    /// <summary>A fonds by its place in the classification, with the country it is kept for: <c>XIX-J-1-j Korea</c>.</summary>
    private static readonly Parser<LevelValue> Classified =
        (from code in Lead
         from words in MaybeWords
         select words.IsEmpty ? code : code.Cover(words)).As(ReferenceLevel.Fonds);

    private static readonly Parser<TextSpan> MaybePrefix = Scan.AnyOf("M-KS-", "M-KS ", "M-Bp-", "M-BP-").OrDefault();

    private static readonly Parser<TextSpan> FondsNumber = Scan.Digits(1, 4);

    private static readonly Parser<TextSpan> FondsLabel = Scan.AnyOf(". f.", " f.", ".f.", ". fond", " fond");

    /// <summary>A fonds by its number: <c>288. f.</c>, <c>M-KS 288 f.</c></summary>
    private static readonly Parser<LevelValue> NumberedFonds =
        (from prefix in MaybePrefix
         from number in FondsNumber
         from label in FondsLabel
         select prefix.IsEmpty ? number : prefix.Cover(number)).As(ReferenceLevel.Fonds);

    private static readonly Parser<TextSpan> DotsAndSpaces = Scan.While(static c => c is '.' || Scan.IsSpace(c), 0, "a full stop");

    private static readonly Parser<TextSpan> Figure =
        from page in Scan.Here
        from figure in ReferenceLexemes.Figure
        where figure.In(page.Source).ContainsAnyInRange('0', '9') && char.IsLetterOrDigit(page.Current)
        select figure;

    private static readonly Parser<TextSpan> BareNumber = Scan.Digits(1, 4);

    /// <summary>No white space need part number and label: <c>8.doboz</c>.</summary>
    private static readonly Parser<LevelValue> Joined =
        (from figure in BareNumber
         from dots in DotsAndSpaces
         from level in ReferenceLabels.Doboz.Entry
         select (level, figure)).Spanned().Select(static each => new LevelValue(each.Value.level, each.Value.figure, each.Span));

    private static readonly Parser<LevelValue> Numbered =
        (from figure in Figure
         from dots in DotsAndSpaces
         from level in ReferenceLabels.Doboz.Entry
         select (level, figure)).Spanned().Select(static each => new LevelValue(each.Value.level, each.Value.figure, each.Span));

    private static readonly Parser<LevelValue> BoxNumber =
        LevelRules.Labelled(ReferenceLabels.Doboz, Figure).Where(static each => each.Level == ReferenceLevel.Box);

    /// <summary>A paper's number: five figures or more, or behind a slash its year.</summary>
    private static readonly Parser<LevelValue> Item =
        (from source in Scan.Source
         from figure in Figure
         where IsItem(figure.In(source))
         select figure).As(ReferenceLevel.Item);

    private static readonly Parser<LevelValue> Folder = Figure.As(ReferenceLevel.Folder);

    private static readonly Parser<LevelValue> BehindSlash =
        from slash in Signs.Slash
        from folder in Folder
        select folder;

    private static readonly Parser<LevelValue> Level =
        Classified.Or(NumberedFonds).Or(Joined).Or(Numbered).Or(BoxNumber).Or(LevelRules.Year.As(ReferenceLevel.Year))
            .Or(BehindSlash).Or(Item).Or(Folder);

    private static readonly Parser<IReadOnlyList<LevelValue>> Levels = Level.Whole().Select(BelowFolder);

    private static readonly Parser<TextSpan> WordsBeforeCode = LevelRules.WordsBefore(Lead);

    private static readonly Parser<LevelValue> FondsBeforeCode = WordsBeforeCode.As(ReferenceLevel.Fonds);

    /// <summary>The name of the fonds before its code: <c>KÜM, XIX-J-1-j</c>.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> Prefixed =
        from gap in LevelRules.Separator
        from name in FondsBeforeCode
        from levels in Levels
        select (IReadOnlyList<LevelValue>)[name, .. levels];

    /// <summary>Fonds, year, box, folder, item.</summary>
    public static readonly ReferenceScheme Scheme = new(
        Levels.Or(Prefixed).Where(static levels => levels.Has(ReferenceLevel.Fonds)),
        static levels => new DobozReference
        {
            Fonds = levels[ReferenceLevel.Fonds],
            Year = levels[ReferenceLevel.Year],
            Box = levels[ReferenceLevel.Box],
            Folder = levels[ReferenceLevel.Folder],
            Item = levels[ReferenceLevel.Item],
        })
    {
        Countries = ["HU"],
        Further = Levels,
    };

    /// <summary>What comes behind a folder lies in it: <c>32/b. 1962/2. ő. e.</c></summary>
    private static IReadOnlyList<LevelValue> BelowFolder(IReadOnlyList<LevelValue> levels)
    {
        int folder = levels.TakeWhile(static each => each.Level != ReferenceLevel.Folder).Count();
        return
        [
            .. levels.Select((each, at) => at > folder && each.Level == ReferenceLevel.Folder
                ? each with { Level = ReferenceLevel.Item }
                : each),
        ];
    }

    private static bool IsItem(ReadOnlySpan<char> figure)
    {
        int slash = figure.LastIndexOf('/');
        var digits = slash < 0 ? figure : figure[..slash].TrimEnd();
        return char.IsAsciiDigit(digits[0]) && (slash < 0
            ? digits.Length is >= 5 and <= 8 && digits.IndexOfAnyExceptInRange('0', '9') < 0
            : figure.Length - slash > 2 && figure[(slash + 1)..].Trim().IndexOfAnyExceptInRange('0', '9') < 0);
    }
}
