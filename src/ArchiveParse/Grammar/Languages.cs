namespace ArchiveParse.Grammar;

/// <summary>Languages as the records name them.</summary>
internal static class Languages
{
    /// <summary>The languages of a value such as <c>Russian</c>, <c>Chinese, Korean</c> or <c>German and Polish</c>.</summary>
    public static ValueList<string> Split(string? languages) =>
        languages is null ? [] : [.. languages.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static readonly string[] Separators = [", and ", ", ", "; ", " and ", ","];
}
