namespace ArchiveParse.Tool.Output;

/// <summary>A number with its noun: <c>1 diagnostic</c>, <c>2 diagnostics</c>.</summary>
internal static class Counted
{
    public static string Of(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
