using ArchiveParse.Text;
using Sprache;

namespace ArchiveParse.Grammar;

/// <summary>
/// Punctuation. A rule that stands in a query behind its first line is made anew at each attempt unless it has a name:
/// what many rules use has its name here.
/// </summary>
internal static class Signs
{
    public static readonly Parser<TextSpan> Comma = Scan.Literal(",");

    public static readonly Parser<TextSpan> FullStop = Scan.Literal(".");

    public static readonly Parser<TextSpan> Colon = Scan.Literal(":");

    public static readonly Parser<TextSpan> Dash = Scan.Literal("-");

    public static readonly Parser<TextSpan> Slash = Scan.Literal("/");

    public static readonly Parser<TextSpan> OpeningBracket = Scan.Literal("(");

    public static readonly Parser<TextSpan> ClosingBracket = Scan.Literal(")");

    public static readonly Parser<TextSpan> OpeningSquare = Scan.Literal("[");

    public static readonly Parser<TextSpan> ClosingSquare = Scan.Literal("]");

    public static readonly Parser<TextSpan> MaybeComma = Comma.OrDefault();

    public static readonly Parser<TextSpan> MaybeFullStop = FullStop.OrDefault();
}
