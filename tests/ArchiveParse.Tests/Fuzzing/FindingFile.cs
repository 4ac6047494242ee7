using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ArchiveParse.Tests.Fuzzing;

/// <summary>A text that broke a law, in a file: as UTF-8, or, where it holds an unpaired surrogate, as bare UTF-16 code units.</summary>
internal static class FindingFile
{
    private const string Bare = ".utf16";

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "ArchiveParse.Tests", "Findings");

    /// <summary>Names of the findings that are kept.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder).Select(Path.GetFileName).OfType<string>().Where(static name => name != "README.md").Order(StringComparer.Ordinal)];

    public static string Read(string path) =>
        Path.GetExtension(path) == Bare ? new(MemoryMarshal.Cast<byte, char>(File.ReadAllBytes(path))) : Encoding.UTF8.GetString(File.ReadAllBytes(path));

    /// <summary>Writes the text into a folder, under the name of what it broke and a number made from it; gives the path.</summary>
    public static string Write(string folder, string broken, string text)
    {
        var units = MemoryMarshal.AsBytes(text.AsSpan());
        string name = $"{broken}-{Convert.ToHexString(SHA256.HashData(units))[..8]}";
        bool isUnicode = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
        string path = Path.Combine(folder, name + (isUnicode ? ".txt" : Bare));
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(path, isUnicode ? Encoding.UTF8.GetBytes(text) : units.ToArray());
        return path;
    }
}
