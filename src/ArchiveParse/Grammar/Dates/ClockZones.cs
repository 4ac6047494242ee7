using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Whose clock it is: <c>Moscow time</c>, <c>(local time)</c>.</summary>
internal static class ClockZones
{
    private static readonly Parser<TextSpan> MaybeOpening = Signs.OpeningBracket.OrDefault();

    private static readonly Parser<TextSpan> MaybeClosing = Signs.ClosingBracket.OrDefault();

    private static readonly Parser<TextSpan> TimeWord = Scan.Literal(" time");

    private static readonly Parser<TextSpan> ZoneName =
        from gap in Scan.Spaces
        from open in MaybeOpening
        from name in Scan.Letters
        from word in TimeWord
        from close in MaybeClosing
        select name;

    /// <summary>The zone, where one is named.</summary>
    public static readonly Parser<TextSpan> Maybe = ZoneName.MaybeAt(static text => Looks.IsJoinedWord(text, "("));
}
