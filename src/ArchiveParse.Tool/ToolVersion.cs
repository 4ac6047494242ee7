using System.Reflection;

namespace ArchiveParse.Tool;

/// <summary>The parser's name and version, as <c>--version</c> and every page's provenance tell it.</summary>
internal static class ToolVersion
{
    /// <summary>Such as <c>ArchiveParse 0.1.0</c>: the library's version, for the library made the reading.</summary>
    public static string Text { get; } =
        Of(typeof(ArchiveParser).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "");

    /// <summary>Without the commit behind the plus, which would make each build's output another.</summary>
    public static string Of(string informational) => $"ArchiveParse {informational.Split('+')[0]}";
}
