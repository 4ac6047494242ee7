namespace ArchiveParse.Tool.Output;

/// <summary>The formats by their names on the command line.</summary>
internal static class PageFormats
{
    public const string Default = "json";

    public static string[] Names { get; } = [Default, "jsonl", "text"];

    /// <summary>The format of that name; of several pages in one place, JSON is an array.</summary>
    public static PageFormat Named(string name, bool several) => name switch
    {
        "jsonl" => PageFormat.JsonLines,
        "text" => PageFormat.Text,
        _ => several ? PageFormat.JsonArray : PageFormat.Json,
    };
}
