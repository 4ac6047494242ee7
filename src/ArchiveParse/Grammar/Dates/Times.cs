using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Times of day: <c>18:00</c>, <c>10.30 a.m.</c>, <c>3 p.m.</c>, <c>1800hs</c>, <c>20 hours 05 minutes</c>, and from one to another.
/// </summary>
internal static class Times
{
    /// <summary>A typist may set the colon apart: <c>4 : 00 pm</c>.</summary>
    private static readonly Parser<char> Dot = Scan.OneOf(":.h").Or(Scan.Literal(" : ").Select(static _ => ':'));

    private static readonly Parser<int> Minute = Scan.Number(2, 2);

    /// <summary>Seconds, which are not told: <c>12:46:44</c>.</summary>
    private static readonly Parser<int> Seconds = (
        from colon in Signs.Colon
        from seconds in Minute
        select seconds).MaybeAt(static text => text is [':', >= '0' and <= '9', ..]);

    private static readonly Parser<object?> NoWord = Scan.While(char.IsLetterOrDigit, 1, "a word").Not();

    private static readonly Parser<TextSpan> UnitWord = Scan.AnyOf("hours", "hrs.", "hrs", "hs", "h.", "h", "Uhr", "o’clock", "o'clock");

    private static readonly Parser<Unit> HoursWord =
        from gap in Scan.Spaces
        from word in UnitWord
        from end in NoWord
        select Unit.Hours;

    private static readonly Parser<TextSpan> FirstHalf = Scan.AnyOfIgnoringCase("a.m.", "a. m.", "am", "in the morning");

    private static readonly Parser<Unit> Half = FirstHalf.Select(static _ => Unit.BeforeNoon)
        .Or(Scan.AnyOfIgnoringCase("p.m.", "p. m.", "pm", "in the afternoon", "in the evening").Select(static _ => Unit.AfterNoon));

    private static readonly Parser<TextSpan> OClock = Scan.AnyOf("o’clock ", "o'clock ").OrDefault();

    private static readonly Parser<Unit> HalfOfDay =
        from gap in Scan.Spaces
        from word in OClock
        from half in Half
        from end in NoWord
        select half;

    private static readonly Parser<Unit> AnyUnit = HalfOfDay.Or(HoursWord).MaybeAt(static text => Looks.IsJoinedWord(text, ""));

    private static readonly Parser<int> UpToTwoDigits = Scan.Number(1, 2);

    private static readonly Parser<Figures> HourAndMinute =
        from hour in UpToTwoDigits
        from dot in Dot
        from minute in Minute
        from seconds in Seconds
        from unit in AnyUnit
        select new Figures(hour, minute, unit) { HasDot = true };

    private static readonly Parser<TextSpan> MinutesWord = Scan.AnyOf("minutes", "min.", "min");

    /// <summary>The words of a long form may be torn by a line end.</summary>
    private static readonly Parser<Figures> InWords =
        from hour in UpToTwoDigits
        from hours in HoursWord
        from gap in Scan.Blank
        from minute in UpToTwoDigits
        from space in Scan.Blank
        from minutes in MinutesWord
        select new Figures(hour, minute, Unit.Hours);

    private static readonly Parser<TextSpan> Zulu = Scan.Literal("Z");

    private static readonly Parser<Figures> FourFigures =
        from figures in Scan.Number(4, 4)
        from unit in AnyUnit
        select new Figures(figures / 100, figures % 100, unit);

    /// <summary>As telegraph offices write it, in Greenwich time: <c>2148Z</c>.</summary>
    private static readonly Parser<Figures> FourFiguresOfGreenwich =
        from figures in Scan.Number(4, 4)
        from zone in Zulu
        from end in NoWord
        select new Figures(figures / 100, figures % 100, Unit.Greenwich);

    /// <summary>Halves of the day have twelve hours.</summary>
    private static readonly Parser<Figures> HourAlone = (
        from hour in UpToTwoDigits
        from unit in AnyUnit
        select new Figures(hour, 0, unit)).Where(static time => time.Hour <= 12 || !time.IsHalved);

    /// <summary>Midnight ends the day that it is told of.</summary>
    private static readonly Parser<Figures> NoonOrMidnight =
        Scan.AnyOfIgnoringCase("12 noon", "noon").Select(static _ => new Figures(12, 0, Unit.Hours))
            .Or(Scan.AnyOfIgnoringCase("12 midnight", "midnight").Select(static _ => new Figures(24, 0, Unit.Hours)));

    /// <summary>A time that nothing else could be, for its dot or its unit.</summary>
    private static readonly Parser<Figures> Stated = HourAndMinute.Or(InWords).OnlyAt(Looks.IsDay)
        .Or(NoonOrMidnight)
        .Or(FourFiguresOfGreenwich)
        .Or(FourFigures.Or(HourAlone).Where(static time => time.Unit != Unit.None));

    private static readonly Parser<Figures> Any = Stated.Or(FourFigures).Or(HourAlone);

    private static readonly Parser<TextSpan> ToWord =
        Scan.AnyOf("-", "–", "—", "to ", "until ", "till ", "through ", "and ended at ", "and ", "bis ");

    private static readonly Parser<Figures> Real = Stated.Where(static time => Resolved(time) is not null);

    private static readonly Parser<Figures?> MaybeLast = (
        from before in Scan.Spaces
        from word in ToWord
        from after in Scan.Spaces
        from end in Real
        select (Figures?)end).MaybeAt(Looks.IsTo);

    /// <summary>A time, or from one to another; a unit behind the second holds for the first.</summary>
    public static readonly Parser<ClockHours?> Hours = (
        from start in Any
        from end in MaybeLast
        from zone in ClockZones.Maybe
        select end is { } last ? Between(start, last) : At(start)).Where(static hours => hours is not null);

    private static ClockHours? At(Figures time) => time.IsStated && Resolved(time) is { } clock ? new ClockHours(clock) : null;

    private static ClockHours? Between(Figures start, Figures end)
    {
        var unit = start.Unit == Unit.None ? end.Unit : start.Unit;
        if (Resolved(end) is not { } last || Resolved(start with { Unit = unit }) is not { } first)
        {
            return null;
        }

        // In “5:00 p.m.-6:50” the end is the first of its two hours that comes behind the start, on the same day where there is one.
        var inAfternoon = last with { Hour = last.Hour + 12 };
        bool isLater = start.IsHalved && end.Unit == Unit.None && last.Hour < 12 && !first.IsUpTo(last) && first.IsUpTo(inAfternoon);
        last = isLater ? inAfternoon : last;

        // In “10:30-3 p.m.” the half of the day is the second time's alone.
        bool isMorning = start.Unit == Unit.None && end.Unit == Unit.AfterNoon && first.Hour >= 12 && !first.IsUpTo(last);
        return new(isMorning ? first with { Hour = first.Hour - 12 } : first, last);
    }

    private static ClockTime? Resolved(Figures time)
    {
        int hour = time.IsHalved && time.Hour <= 12 ? (time.Hour % 12) + (time.Unit == Unit.AfterNoon ? 12 : 0) : time.Hour;
        ClockTime clock = new(hour, time.Minute) { IsGreenwich = time.Unit == Unit.Greenwich };
        return clock.Exists && !(time.Unit == Unit.BeforeNoon && time.Hour is 0 or > 12) ? clock : null;
    }

    private enum Unit
    {
        None,
        Hours,
        BeforeNoon,
        AfterNoon,
        Greenwich,
    }

    private readonly record struct Figures(int Hour, int Minute, Unit Unit)
    {
        public bool HasDot { get; init; }

        public bool IsStated => HasDot || Unit != Unit.None;

        public bool IsHalved => Unit is Unit.BeforeNoon or Unit.AfterNoon;
    }
}
