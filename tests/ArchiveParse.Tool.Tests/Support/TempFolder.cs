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

    /// <summary>A pipe with a name, on Linux: who reads it as a file waits for what is written into it.</summary>
    public string Pipe(string name)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        ToolProcess.Sh("mkfifo \"$1\"", this[name]);
        return this[name];
    }

    /// <summary>Opens such a pipe for writing, which waits until somebody reads it.</summary>
    public static FileStream AwaitReader(string pipe)
    {
        var opening = Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
        Assert.True(opening.Wait(TimeSpan.FromMinutes(1)), "Nobody reads the pipe.");
        return opening.Result;
    }

    /// <summary>The files in it, by their paths from here.</summary>
    public string[] Files() =>
        [.. Directory.GetFiles(Path, "*", SearchOption.AllDirectories).Select(each => each[(Path.Length + 1)..].Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
