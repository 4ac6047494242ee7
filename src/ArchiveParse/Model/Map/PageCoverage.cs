namespace ArchiveParse;

/// <summary>How much of a page its reading accounts for, in UTF-16 code units; white space between the values counts for nothing.</summary>
/// <param name="Values">Characters in values of the model.</param>
/// <param name="Layout">Characters in labels, furniture, word breaks, and what belongs to another record.</param>
/// <param name="Unparsed">Characters that no rule claimed.</param>
public readonly record struct PageCoverage(int Values, int Layout, int Unparsed)
{
    /// <summary>The share that the model claims, from 0 to 1: all but what is unparsed. Of an empty page, 1.</summary>
    public double Share => Unparsed == 0 ? 1 : (double)(Values + Layout) / (Values + Layout + Unparsed);
}
