namespace ArchiveParse;

/// <summary>
/// Something of the original is missing here: <c>[…]</c>, <c>[illegible]</c>, <c>[one line excised]</c> (TEI: <c>gap</c>, whose
/// attributes the properties are named after). What the bracket does not say is absent; no amount is inferred.
/// </summary>
public sealed record GapMark : Mark
{
    /// <summary>Who left it out, where the reason tells: <c>censor</c>, <c>translator</c>, <c>editor</c>.</summary>
    public string? Agent { get; init; }

    /// <summary>Why it is missing, in the bracket's own words and small letters: <c>not declassified</c>, <c>illegible</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>How much is missing, as written: <c>3 paragraphs (19 lines)</c>, <c>less than 2 lines</c>.</summary>
    public string? Extent { get; init; }

    /// <summary>The first number of the extent: 1.5 for <c>1½ lines</c>; absent for <c>several lines</c> and <c>2-3 lines</c>.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>What is counted, in the singular: <c>line</c>, <c>word</c>, <c>group</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>How the number bounds the amount; absent where it states it.</summary>
    public GapPrecision? Precision { get; init; }
}
