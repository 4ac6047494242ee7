namespace ArchiveParse;

/// <summary>What an EDTF string is.</summary>
public enum EdtfKind
{
    /// <summary>One date, as precise as it is: <c>1956</c>, <c>1956-09-18</c>, <c>195X</c>.</summary>
    Date,

    /// <summary>From one date to another, either of which may be open or unknown: <c>1956-09/1956-10</c>, <c>1956/..</c>.</summary>
    Interval,

    /// <summary>One of several dates, it is not known which: <c>[1955-10-11,1955-11-10]</c>.</summary>
    OneOf,

    /// <summary>All of several dates: <c>{1667,1668}</c>.</summary>
    AllOf,
}
