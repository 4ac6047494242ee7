namespace ArchiveParse;

/// <summary>
/// What a date comes to: the first and last moment that it may mean (none where it is open), how finely, and what is said against it.
/// </summary>
internal readonly record struct EdtfExtent(
    EdtfMoment? Earliest, EdtfMoment? Latest, EdtfPrecision Precision, EdtfQualification Qualification)
{
    /// <summary>Both ends, as precise as the coarser and with all that is said against either.</summary>
    public static EdtfExtent Between(EdtfExtent first, EdtfExtent last) =>
        new(first.Earliest, last.Latest, Coarser(first, last), first.Qualification | last.Qualification);

    /// <summary>The extent that holds both.</summary>
    public static EdtfExtent Around(EdtfExtent one, EdtfExtent other) => new(
        Lower(one.Earliest, other.Earliest),
        Upper(one.Latest, other.Latest),
        Coarser(one, other),
        one.Qualification | other.Qualification);

    private static EdtfPrecision Coarser(EdtfExtent one, EdtfExtent other) =>
        one.Precision < other.Precision ? one.Precision : other.Precision;

    private static EdtfMoment? Lower(EdtfMoment? one, EdtfMoment? other) =>
        one is { } a && other is { } b ? (a.CompareTo(b) < 0 ? a : b) : null;

    private static EdtfMoment? Upper(EdtfMoment? one, EdtfMoment? other) =>
        one is { } a && other is { } b ? (a.CompareTo(b) > 0 ? a : b) : null;
}
