namespace ArchiveParse;

/// <summary>How a number bounds what is missing (TEI: <c>atMost</c>, <c>atLeast</c>, <c>precision</c>).</summary>
public enum GapPrecision
{
    /// <summary>No more than that: <c>less than 2 lines</c>.</summary>
    AtMost,

    /// <summary>No less than that: <c>more than 2 lines</c>.</summary>
    AtLeast,

    /// <summary>So much or nearly: <c>about 2 lines</c>.</summary>
    Approximate,
}
