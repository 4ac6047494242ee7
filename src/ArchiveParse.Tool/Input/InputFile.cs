namespace ArchiveParse.Tool.Input;

/// <summary>One page to read.</summary>
/// <param name="Name">As the user named it; of a file in a folder, the folder as named and the way from there, with slashes.</param>
/// <param name="Place">Where it goes in a folder of results: its way from the named folder, or its file name.</param>
internal sealed record InputFile(string Name, string Place)
{
    /// <summary>The name for standard input.</summary>
    public const string StandardInputName = "-";

    public static InputFile StandardInput { get; } = new(StandardInputName, "stdin");

    /// <summary>A file named itself, of whatever extension.</summary>
    public static InputFile Named(string path) => path == StandardInputName ? StandardInput : new(path, Path.GetFileName(path));

    public bool IsStandardInput => ReferenceEquals(this, StandardInput);
}
