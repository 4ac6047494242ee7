using ArchiveParse;
using ArchiveParse.Grammar;
using Sprache;

namespace Veldania;

using ArchiveParse.Text;

/// <summary>Divisions, as the Assembly calls its votes: <c>DIVISION 17. Ayes 112, Noes 87, Abstentions 4.</c></summary>
public static class Divisions
{
    private static readonly Parser<TextSpan> Figures = Scan.Digits(1, 4).Named("a number of votes");
    private static readonly Parser<TextSpan> Number = Behind("DIVISION ");
    private static readonly Parser<TextSpan> Ayes = Behind(". Ayes ").Named("the ayes");
    private static readonly Parser<TextSpan> Noes = Behind(", Noes ").Named("the noes");
    private static readonly Parser<TextSpan> MaybeAbstentions = Behind(", Abstentions ").OrDefault();
    private static readonly Parser<char> Stop = Scan.OneOf(".");

    /// <summary>The block: the division's number, and who voted how.</summary>
    public static BlockRule Rule { get; } = new("division", Lines.Whole((
        from page in Scan.Here
        from number in Number
        from ayes in Ayes
        from noes in Noes
        from abstentions in MaybeAbstentions
        from stop in Stop
        from end in Scan.Here
        select (Block)ExtensionBlock.Of(
            page, TextSpan.FromBounds(page.Position, end.Position),
            ("number", number), ("ayes", ayes), ("noes", noes), ("abstentions", abstentions))).Named("a division")));

    private static Parser<TextSpan> Behind(string words) => from lead in Scan.Literal(words) from figures in Figures select figures;
}
