namespace ArchiveParse.Benchmarks;

/// <summary>One of the tests' sample pages, copied beside the benchmarks; its text stays byte for byte.</summary>
public sealed record SamplePage(string Name, string Text)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Pages");

    /// <summary>Every sample page, in the order of their names.</summary>
    public static IEnumerable<SamplePage> All => Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(Read);

    /// <summary>The long conversation, 197 turns in 55,808 characters: the page that the splitting task is set on.</summary>
    public static SamplePage Conversation => Read(Path.Combine(Folder, "001_57657cbb5328cebf.txt"));

    /// <summary>As the results name it: the page's number and its length.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name[..3]}, {Text.Length:N0} chars");

    private static SamplePage Read(string path) => new(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));
}
