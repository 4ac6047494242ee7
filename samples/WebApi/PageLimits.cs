namespace ArchiveParse.Samples.WebApi;

/// <summary>What one page may ask of the service; set as <c>ArchiveParse:MaximumBytes</c> and so on.</summary>
internal sealed record PageLimits
{
    /// <summary>The longest page, or line of pages, in bytes.</summary>
    public int MaximumBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>How deep brackets may stand within one another; a page that goes deeper is read up to there.</summary>
    public int MaximumNesting { get; init; } = 100;

    public ParseOptions For(HttpContext context) => new() { MaximumNesting = MaximumNesting, CancellationToken = context.RequestAborted };
}
