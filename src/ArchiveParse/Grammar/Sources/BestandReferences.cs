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

    private static readonly Parser<TextSpan> SignatureWords = ReferenceLexemes.Words;

    /// <summary>Behind the slash all is the signature, up to a comma.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> Slashed =
        (from gap in LevelRules.Separator
         from bestand in NumberedBestand
         from slash in Signs.Slash
         from signature in SignatureWords
         from pages in BestandParts.MaybePages
         select Levels(bestand, signature, pages)).End();

    private static readonly Parser<TextSpan> SlashedBestand =
        from letters in Capitals
        from slash in Signs.Slash
        from number in Numbers
        select letters.Cover(number);

    /// <summary>Slashes may stand for the space too: <c>DY/30/11853</c>.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> SlashedThroughout =
        (from gap in LevelRules.Separator
         from bestand in SlashedBestand
         from slash in Signs.Slash
         from signature in SignatureWords
         from pages in BestandParts.MaybePages
         select Levels(bestand, signature, pages)).End();

    private static readonly Parser<TextSpan> CommaAndGap =
        from comma in Signs.Comma
        from gap in Scan.Spaces
        from none in BestandParts.NoPages
        select comma;

    /// <summary>A comma may stand for the slash: <c>DY 30, IV 2/20/115</c>.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> Listed =
        (from gap in LevelRules.Separator
         from bestand in NumberedBestand
         from comma in CommaAndGap
         from label in BestandParts.MaybeVolume
         from signature in SignatureWords
         from pages in BestandParts.MaybePages
         select Levels(bestand, signature, pages)).End();

    private static readonly Parser<TextSpan> LetteredSignature =
        from gap in Scan.Gap
        from page in Scan.Here
        from signature in SignatureWords
        where char.IsUpper(page.Current) && signature.In(page.Source).ContainsAnyInRange('0', '9')
        select signature;

    /// <summary>Nothing but a space may stand for it before a letter: <c>DY 30 J IV 2/2 A 1340</c>.</summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> Spaced =
        (from gap in LevelRules.Separator
         from bestand in NumberedBestand
         from signature in LetteredSignature
         from pages in BestandParts.MaybePages
         select Levels(bestand, signature, pages)).End();

    private static readonly Parser<TextSpan> BestandBeforeTail = LevelRules.WordsBefore(BestandParts.Tail);

    private static readonly Parser<IReadOnlyList<LevelValue>> Named =
        from gap in LevelRules.Separator
        from bestand in BestandBeforeTail
        from source in Scan.Source
        from tail in BestandParts.Tail
        where !bestand.In(source).Contains(" and ", StringComparison.Ordinal)
        select Levels(bestand, tail.Signature, tail.Pages);

    /// <summary>
    /// Letters, a number and a slash alone could be anything; the fonds of the East German foreign ministry is known by its name.
    /// </summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> OfMinistry = Named.OnlyAt(BeginsWithMinistry);

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
        Alone = OfMinistry,
        ByCountry = Slashed.Or(SlashedThroughout).Or(Listed).Or(Spaced).Or(Named).Or(BestandAlone),
        Further = Slashed.Or(BestandParts.SignatureAlone),
    };

    /// <summary>Whether a reference begins with the fonds of the East German foreign ministry, and goes on behind it.</summary>
    public static bool BeginsWithMinistry(ReadOnlySpan<char> text) =>
        text.StartsWith(Archives.EastGermanMinistry.Name) && text[Archives.EastGermanMinistry.Name.Length..] is [',' or ' ', ..];

    private static IReadOnlyList<LevelValue> Levels(TextSpan bestand, TextSpan signature, IReadOnlyList<LevelValue> pages) =>
        [new(ReferenceLevel.Bestand, bestand, bestand), new(ReferenceLevel.Signature, signature, signature), .. pages];
}
