using System.Text;

namespace ArchiveParse.Tool.Tests.Support;

/// <summary>A folder that lives as long as a test.</summary>
public sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("archiveparse-").FullName;

    public string this[string name] => $"{Path}/{name}";

    /// <summary>Writes a file, and the folders on the way to it; gives its whole path.</summary>
    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The files in it, by their paths from here.</summary>
    public string[] Files() =>
        [.. Directory.GetFiles(Path, "*", SearchOption.AllDirectories).Select(each => each[(Path.Length + 1)..].Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
