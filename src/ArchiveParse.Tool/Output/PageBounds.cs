namespace ArchiveParse.Tool.Output;

/// <summary>What a page must keep to.</summary>
/// <param name="LeastCoverage">The least share that must be claimed, in percent; none where any will do.</param>
/// <param name="GravestDiagnostic">The gravest diagnostic that it may have; none where any will do.</param>
internal sealed record PageBounds(double? LeastCoverage, Severity? GravestDiagnostic)
{
    /// <summary>A sentence for each bound that a page misses.</summary>
    public IEnumerable<string> MissedBy(ArchivePage page)
    {
        if (page.Coverage.Share * 100 < LeastCoverage)
        {
            yield return $"{Percentage.Of(page.Coverage.Share)} claimed, at least {Percentage.Of(LeastCoverage.Value / 100)} wanted";
        }

        int graver = page.Diagnostics.Count(each => each.Severity > GravestDiagnostic);
        if (graver > 0)
        {
            yield return $"{Counted.Of(graver, "diagnostic")} graver than {GravestDiagnostic.ToString()!.ToLowerInvariant()}";
        }
    }
}
