using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>What follows the Bestand in a German reference: the signature, <c>A 7120</c>, and the leaves, <c>Bl. 34</c>.</summary>
internal static class BestandParts
{
    private static readonly Parser<LevelValue> LabelledPages = LevelRules.Labelled(ReferenceLabels.Bestand, ReferenceLexemes.Words);

    /// <summary>No label of pages stands here.</summary>
    public static readonly Parser<object?> NoPages = LabelledPages.Not();

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
    public static readonly Parser<IReadOnlyList<LevelValue>> MaybePages = AllPages
        .Or(BarePages.Select(static each => (IReadOnlyList<LevelValue>)[each]))
        .Or(Scan.None<LevelValue>());

    private static readonly Parser<TextSpan> PrefixLetters = Scan.While(static c => char.IsUpper(c) || c is '-', 1, "capitals");

    private static readonly Parser<TextSpan> Prefix =
        from page in Scan.Here
        from letters in PrefixLetters
        from gap in Scan.Gap
        where IsPrefix(letters.In(page.Source), page)
        select letters;

    private static readonly Parser<IReadOnlyList<TextSpan>> Prefixes = Prefix.Many();

    private static readonly Parser<TextSpan> SignatureNumber =
        from source in Scan.Source
        from figure in ReferenceLexemes.Figure
        where figure.In(source).ContainsAnyInRange('0', '9')
        select figure;

    private static readonly Parser<TextSpan> Signature =
        from prefixes in Prefixes
        from number in SignatureNumber
        select prefixes.Count == 0 ? number : prefixes[0].Cover(number);

    /// <summary>The sign of a number before a signature, which is no part of it.</summary>
    public static readonly Parser<TextSpan> MaybeVolume = Scan.AnyOfIgnoringCase("Bd. ", "Nr. ", "Vol. ", "No. ").OrDefault();

    /// <summary>Without a slash the signature is the last figure, with the letter or Roman numeral before it.</summary>
    public static readonly Parser<(TextSpan Signature, IReadOnlyList<LevelValue> Pages)> Tail =
        (from label in MaybeVolume
         from signature in Signature
         from pages in MaybePages
         select (signature, pages)).End();

    private static readonly Parser<TextSpan> SignatureFigure = Scan.Digits(3, 6);

    /// <summary>A further signature of a Bestand begins with its letter: <c>A 17880</c>.</summary>
    public static readonly Parser<TextSpan> SignatureLead =
        from letter in Scan.While(char.IsAsciiLetterUpper, 1, "a letter").Where(static each => each.Length == 1)
        from gap in Scan.Gap
        from number in SignatureFigure
        select letter.Cover(number);

    /// <summary>A signature of the Bestand before.</summary>
    public static readonly Parser<IReadOnlyList<LevelValue>> SignatureAlone = Tail.Select(static tail =>
        (IReadOnlyList<LevelValue>)[new(ReferenceLevel.Signature, tail.Signature, tail.Signature), .. tail.Pages]);

    /// <summary>A Roman number, a letter, or letters with a hyphen: <c>J IV</c>, <c>A 7120</c>, <c>G-A 357</c>.</summary>
    private static bool IsPrefix(ReadOnlySpan<char> letters, Cursor place) => letters.IndexOfAnyExcept("IVX") < 0
        ? FollowsComma(place)
        : char.IsUpper(letters[0]) && (letters.Length == 1 || (letters.Length == 3 && letters[1] == '-' && char.IsUpper(letters[2])));

    /// <summary>
    /// A Roman number belongs to the signature where it begins it; behind other letters it is the Bestand's: <c>HA II 27439</c>.
    /// </summary>
    private static bool FollowsComma(Cursor place) =>
        place.Source.AsSpan(0, place.Position).TrimEnd() is [] or [.., ',' or '/'];
}
