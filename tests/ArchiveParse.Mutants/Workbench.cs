using System.Diagnostics;
using System.Text.Json;

namespace ArchiveParse.Mutants;

/// <summary>A folder with a copy of the repository, in which mutants are built and run.</summary>
internal sealed class Workbench(string folder)
{
    private const string Injected = "Injected";

    public string Library => Path.Combine(folder, "copy", "src", "ArchiveParse");

    private string Tests => Path.Combine(folder, "copy", "tests", "ArchiveParse.Tests");

    private string MutantsFile => At("mutants.json");

    public bool IsBuilt => File.Exists(MutantsFile);

    public string At(string name) => Path.Combine(folder, name);

    /// <summary>Copies what the library and its tests are built from.</summary>
    public void Copy(string repository)
    {
        foreach (string file in Output("git", repository, "ls-files", "-z", "--cached", "--others", "--exclude-standard").Split('\0'))
        {
            string from = Path.Combine(repository, file);
            if (file.Length > 0 && File.Exists(from))
            {
                string to = Path.Combine(folder, "copy", file);
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(from, to, overwrite: true);
            }
        }

        File.Copy(Path.Combine(AppContext.BaseDirectory, Injected, "Mutant.cs"), Path.Combine(Library, "Mutant.cs"), overwrite: true);
        foreach (string each in (string[])["Runner.cs", "Telling.cs", "TellingTexts.cs"])
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, Injected, each), Path.Combine(Tests, each), overwrite: true);
        }
    }

    /// <summary>Writes the changed sources and builds library and tests once.</summary>
    public void Build(IReadOnlyDictionary<string, string> sources, IReadOnlyList<Mutation> mutants)
    {
        foreach (var (path, text) in sources)
        {
            File.WriteAllText(Path.Combine(Library, path), text);
        }

        Output(
            "dotnet", Tests, "build", "-c", "Release", "-f", "net10.0", "-v", "q", "--nologo",
            "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-p:TreatWarningsAsErrors=false", "-p:WarningLevel=0",
            "-p:GenerateProgramFile=false", "-p:GenerateDocumentationFile=false");
        File.WriteAllText(MutantsFile, JsonSerializer.Serialize(mutants));
    }

    public IReadOnlyList<Mutation> Mutants() => JsonSerializer.Deserialize<List<Mutation>>(File.ReadAllText(MutantsFile))!;

    /// <summary>
    /// The test classes that the mutants are not run against: what is slow, or counts, or asks for the sources themselves; and all but those
    /// that are asked for by their names, where some are.
    /// </summary>
    public IEnumerable<string> ExcludedClasses(IReadOnlyList<string> asked) =>
        from file in Directory.EnumerateFiles(Tests, "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Tests, file).Replace('\\', '/')
        let text = File.ReadAllText(file)
        where path.StartsWith("House/", StringComparison.Ordinal) || path.StartsWith("Growth/", StringComparison.Ordinal)
            || Slow.Any(each => text.Contains(each, StringComparison.Ordinal))
            || (asked.Count > 0 && !asked.Contains(Path.GetFileNameWithoutExtension(path)))
        select "ArchiveParse.Tests." + path[..^".cs".Length].Replace('/', '.');

    /// <summary>Runs the tests in a process of their own, one mutant switched on from its start where that is asked for.</summary>
    public void Run(string mode, string input, string output, int mutant = 0)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(Tests, "bin", "Release", "net10.0", "ArchiveParse.Tests.dll"), mode, input, output])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x60000000";
        start.Environment["DOTNET_gcServer"] = "0";
        if (mutant > 0)
        {
            start.Environment["ARCHIVEPARSE_MUTANT"] = $"{mutant}";
        }

        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            File.AppendAllText(At("errors.txt"), $"{mode} {mutant}: exit {process.ExitCode}\n{errors[..Math.Min(errors.Length, 2000)]}\n");
        }
    }

    /// <summary>What a test class mentions that counts work, or bytes; that tries texts made to hurt; that keeps a page for all its tests.</summary>
    private static readonly string[] Slow = ["GC.", "Tally", "HostileTexts", "new Thread(", "static readonly ArchivePage Page = ArchivePage.Parse"];

    private static string Output(string program, string directory, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}\n{output}");
    }
}
