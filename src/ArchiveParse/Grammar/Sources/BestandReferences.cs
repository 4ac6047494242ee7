using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// German references: <c>B 136/59748, 403-410</c>, <c>DY 30/J IV 2/202/123, Bl. 8</c>, <c>ZA, HA X, 245, p. 50-51</c>,
/// <c>MfAA, A 7120, Bl. 34</c>.
/// </summary>
internal static class BestandReferences
{
    private static readonly Parser<TextSpan> Numbers = Scan.Digits(1, 4);

    private static readonly Parser<TextSpan> MaybeGap = Scan.While(static c => Scan.IsSpace(c) || c is '-', 0, "space");

    private static readonly Parser<TextSpan> Capitals = Scan.While(char.IsUpper, 1, "capitals").Where(static each => each.Length <= 4);

    /// <summary>Letters and the number of a Bestand: <c>B 136</c>, <c>DY 30</c>.</summary>
    private static readonly Parser<TextSpan> NumberedBestand =
        from letters in Capitals
        from gap in MaybeGap
        from number in Numbers
        select letters.Cover(number);

    /// <summary>A numbered Bestand and the slash behind it.</summary>
    public static readonly Parser<TextSpan> Lead =
        from bestand in NumberedBestand
        from slash in Signs.Slash
        select bestand;

    private static readonly Parser<LevelValue> LabelledPages =
        LevelRules.Labelled(ReferenceLabels.Bestand, ReferenceLexemes.Words).Where(static each => each.Level == ReferenceLevel.Pages);

    private static readonly Parser<object?> NoPages = LabelledPages.Not();

    private static readonly Parser<TextSpan> PageNumbers =
        from page in Scan.Here
        from figure in ReferenceLexemes.Figure
        where char.IsAsciiDigit(page.Current)
        select figure;

    private static readonly Parser<LevelValue> BarePages = PageNumbers.As(ReferenceLevel.Pages).Separated();

    private static readonly Parser<LevelValue> FirstPages = LabelledPages.Separated();

    private static readonly Parser<IReadOnlyList<LevelValue>> MorePages = BarePages.Many();

    private static readonly Parser<IReadOnlyList<LevelValue>> AllPages =
        from first in FirstPages
        from others in MorePages
        select (IReadOnlyList<LevelValue>)[first, .. others];

    /// <summary>Figures behind a label; without one a single figure.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> MaybePages = AllPages
        .Or(BarePages.Select(static each => (IReadOnlyList<LevelValue>)[each]))
        .Or(static input => new Success<IReadOnlyList<LevelValue>>([], Cursor.From(input)));

    private static readonly Parser<TextSpan> SignatureWords = ReferenceLexemes.Words;

    /// <summary>Behind the slash all is the signature, up to a comma.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> Slashed =
        (from gap in LevelRules.Separator
         from bestand in NumberedBestand
         from slash in Signs.Slash
         from signature in SignatureWords
         from pages in MaybePages
         select Levels(bestand, signature, pages)).End();

    private static readonly Parser<TextSpan> MaybeVolume = Scan.AnyOfIgnoringCase("Bd. ", "Nr. ", "Vol. ", "No. ").OrDefault();

    private static readonly Parser<TextSpan> CommaAndGap =
        from comma in Signs.Comma
        from gap in Scan.Spaces
        from none in NoPages
        select comma;

    /// <summary>A comma may stand for the slash: <c>DY 30, IV 2/20/115</c>.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> Listed =
        (from gap in LevelRules.Separator
         from bestand in NumberedBestand
         from comma in CommaAndGap
         from label in MaybeVolume
         from signature in SignatureWords
         from pages in MaybePages
         select Levels(bestand, signature, pages)).End();

    private static readonly Parser<TextSpan> PrefixLetters = Scan.While(static c => char.IsUpper(c) || c is '-', 1, "capitals");

    private static readonly Parser<TextSpan> Prefix =
        from page in Scan.Here
        from letters in PrefixLetters
        from gap in Scan.Gap
        where IsPrefix(letters.In(page.Source), page)
        select letters;

    private static readonly Parser<IReadOnlyList<TextSpan>> Prefixes = Prefix.Many();

    private static readonly Parser<TextSpan> SignatureNumber =
        from page in Scan.Here
        from figure in ReferenceLexemes.Figure
        where figure.In(page.Source).ContainsAnyInRange('0', '9')
        select figure;

    private static readonly Parser<TextSpan> Signature =
        from prefixes in Prefixes
        from number in SignatureNumber
        select prefixes.Count == 0 ? number : prefixes[0].Cover(number);

    /// <summary>Without a slash the signature is the last figure, with the letter or Roman numeral before it.</summary>
    private static readonly Parser<(TextSpan Signature, IReadOnlyList<LevelValue> Pages)> Tail =
        (from signature in Signature
         from pages in MaybePages
         select (signature, pages)).End();

    private static readonly Parser<TextSpan> BestandBeforeTail = LevelRules.WordsBefore(Tail);

    private static readonly Parser<IReadOnlyList<LevelValue>> Named =
        from gap in LevelRules.Separator
        from bestand in BestandBeforeTail
        from tail in Tail
        select Levels(bestand, tail.Signature, tail.Pages);

    /// <summary>Letters, a number and a slash alone could be anything.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> Never = Slashed.Where(static _ => false);

    private static readonly Parser<IReadOnlyList<LevelValue>> BestandAlone =
        ReferenceLexemes.Words.As(ReferenceLevel.Bestand).Whole().Where(static levels => levels.Count == 1);

    /// <summary>Bestand, signature, leaves.</summary>
    public static readonly ReferenceScheme Scheme = new(
        Slashed,
        static levels => new BestandReference
        {
            Bestand = levels[ReferenceLevel.Bestand],
            Signature = levels[ReferenceLevel.Signature],
            Pages = levels[ReferenceLevel.Pages],
        })
    {
        Countries = ["DE"],
        Alone = Never,
        ByCountry = Slashed.Or(Listed).Or(Named).Or(BestandAlone),
    };

    /// <summary>A Roman number, a letter, or letters with a hyphen: <c>J IV</c>, <c>A 7120</c>, <c>G-A 357</c>.</summary>
    private static bool IsPrefix(ReadOnlySpan<char> letters, Cursor place) => letters.IndexOfAnyExcept("IVX") < 0
        ? FollowsComma(place)
        : char.IsUpper(letters[0]) && (letters.Length == 1 || (letters.Length == 3 && letters[1] == '-' && char.IsUpper(letters[2])));

    /// <summary>
    /// A Roman number belongs to the signature where it begins it; behind other letters it is the Bestand's: <c>HA II 27439</c>.
    /// </summary>
    private static bool FollowsComma(Cursor place) =>
        place.Source.AsSpan(0, place.Position).TrimEnd() is [] or [.., ',' or '/'];

    private static IReadOnlyList<LevelValue> Levels(TextSpan bestand, TextSpan signature, IReadOnlyList<LevelValue> pages) =>
        [new(ReferenceLevel.Bestand, bestand, bestand), new(ReferenceLevel.Signature, signature, signature), .. pages];
}
