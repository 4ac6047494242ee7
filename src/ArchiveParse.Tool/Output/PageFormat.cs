using ArchiveParse.Json;
using ArchiveParse.Tool.Input;

namespace ArchiveParse.Tool.Output;

/// <summary>How pages are written.</summary>
/// <param name="Extension">Of the files in a folder of results.</param>
/// <param name="Render">One page.</param>
internal sealed record PageFormat(string Extension, Func<ReadPage, string> Render)
{
    /// <summary>Indented JSON, one object.</summary>
    public static PageFormat Json { get; } = new(".json", static read => Written(read, indented: true) + "\n");

    /// <summary>Indented JSON, an array. Strings in JSON hold no line ends, so that indenting every line changes no value.</summary>
    public static PageFormat JsonArray { get; } =
        new(".json", static read => "\n  " + Written(read, indented: true).Replace("\n", "\n  ", StringComparison.Ordinal))
        {
            Opening = "[",
            Separator = ",",
            Closing = "\n]\n",
        };

    /// <summary>JSON, one page a line.</summary>
    public static PageFormat JsonLines { get; } = new(".jsonl", static read => Written(read, indented: false) + "\n");

    /// <summary>An outline for people, parted by blank lines.</summary>
    public static PageFormat Text { get; } = new(".outline", Outline.Of) { Separator = "\n" };

    /// <summary>What stands before the first page, also where there is none.</summary>
    public string Opening { get; private init; } = "";

    /// <summary>What stands between two pages.</summary>
    public string Separator { get; private init; } = "";

    /// <summary>What stands behind the last page, also where there is none.</summary>
    public string Closing { get; private init; } = "";

    /// <summary>JSON that a terminal shows as it is.</summary>
    private static string Written(ReadPage read, bool indented) => Unseen.Escaped(PageJson.Write(read.Page, indented));
}
