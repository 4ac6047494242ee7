using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Hours behind a date: <c>18:00 - 21:10</c>, <c>at 8 p.m.</c>, <c>—4 p. m.</c>, <c>(20:00-22:00)</c>, <c>evening</c>.</summary>
internal static class DateHours
{
    private const string Stops = ",.;:";

    private static readonly Parser<TextSpan> SpacedStop = Looks.Joint(Stops);

    private static readonly Parser<TextSpan> HourWord =
        Scan.AnyOfIgnoringCase("at about ", "at ", "from ", "between ", "began at ", "um ", "- ", "– ", "— ", "–", "—")
            .MaybeAt(static text => text is not [>= '0' and <= '9', ..]);

    private static readonly Parser<TextSpan> OpeningBracket = Scan.AnyOf("(", "[");

    private static readonly Parser<TextSpan> MaybeBracket = Scan.AnyOf("(", "[", ")", "]").OrDefault();

    private static readonly Parser<ClockHours?> BracketedHours = (
        from gap in Scan.Spaces
        from open in OpeningBracket
        from hours in Times.Hours
        from close in MaybeBracket
        select hours).OnlyAt(Looks.IsRemark);

    private static readonly Parser<ClockHours?> PlainHours =
        from joint in SpacedStop
        from word in HourWord
        from hours in Times.Hours
        select hours;

    /// <summary>Behind a slash only a colon tells hours from another date: <c>06.03.1976/03:00</c>.</summary>
    private static readonly Parser<ClockHours?> HoursBehindSlash = (
        from source in Scan.Source
        from slash in Signs.Slash
        from hours in Times.Hours
        from end in Scan.Here
        where source.AsSpan(slash.End, end.Position - slash.End).Contains(':')
        select hours).OnlyAt(static text => text is ['/', ..]);

    /// <summary>A part of the day has no hours that EDTF could tell.</summary>
    private static readonly Parser<ClockHours?> PartOfDay =
        from joint in SpacedStop
        from open in MaybeBracket
        from part in DateWords.DayParts.Entry
        from close in MaybeBracket
        select (ClockHours?)null;

    /// <summary>The hours, where there are any.</summary>
    public static readonly Parser<ClockHours?> Maybe =
        PlainHours.Or(BracketedHours).Or(PartOfDay).Or(HoursBehindSlash).MaybeAt(static text => text is ['/', ..] || Looks.IsTime(text, Stops));
}
