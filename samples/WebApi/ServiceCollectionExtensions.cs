namespace ArchiveParse.Samples.WebApi;

/// <summary>All that dependency injection takes. A parser keeps nothing between pages, so one serves all requests.</summary>
internal static class ServiceCollectionExtensions
{
    public static IServiceCollection AddArchiveParse(
        this IServiceCollection services, IConfiguration limits, Func<IServiceProvider, ArchiveParserOptions>? options = null)
    {
        services.AddOptions<PageLimits>().Bind(limits);
        return services.AddSingleton(provider => new ArchiveParser(options?.Invoke(provider)));
    }
}
