using System.Reflection;

namespace ArchiveParse.Tool;

/// <summary>The parser's name and version, as <c>--version</c> and every page's provenance tell it.</summary>
internal static class ToolVersion
{
    /// <summary>Such as <c>ArchiveParse 0.1.0</c>: the library's version, for the library made the reading; without the commit behind the plus.</summary>
    public static string Text { get; } = $"ArchiveParse {Informational().Split('+')[0]}";

    private static string Informational() =>
        typeof(ArchiveParser).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
