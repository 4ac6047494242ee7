using System.Diagnostics;

namespace ArchiveParse.Mutants;

/// <summary>
/// <c>dotnet run --project tests/ArchiveParse.Mutants -c Release -- [--only PART-OF-PATH] [--again REPORT] [--tests CLASS,CLASS]
/// [--work FOLDER] [--report FILE] [--report-only] [--tell]</c>
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        string Option(string name, string otherwise) =>
            Array.IndexOf(arguments, name) is >= 0 and int at && at + 1 < arguments.Length ? arguments[at + 1] : otherwise;

        string repository = Repository(), only = Option("--only", "Grammar/"), again = Option("--again", "");
        Workbench bench = new(Path.GetFullPath(Option("--work", Path.Combine(Path.GetTempPath(), $"mutants-{Environment.ProcessId}"))));
        var clock = Stopwatch.StartNew();
        if (!bench.IsBuilt)
        {
            Prepare(bench, repository, only, Killed(again));
        }

        var mutants = bench.Mutants();
        if (arguments.Contains("--tell"))
        {
            File.WriteAllLines(bench.At("asked.txt"), mutants.Select(each => $"{each.Id}\t{Path.Combine(bench.Library, each.File)}\t{each.Name}"));
            bench.Run("tell", bench.At("asked.txt"), bench.At("told.txt"));
            return 0;
        }

        string recorded = bench.At("recorded.txt");
        if (!File.Exists(recorded))
        {
            File.WriteAllLines(bench.At("excluded.txt"), bench.ExcludedClasses(Option("--tests", "").Split(',', StringSplitOptions.RemoveEmptyEntries)));
            bench.Run("record", bench.At("excluded.txt"), recorded);
        }

        Plan plan = new(recorded);
        Console.WriteLine($"{plan.TestCount} tests, {mutants.Count(plan.IsOnce)} mutants from the start of a process; {clock.Elapsed:h\\:mm\\:ss}");
        foreach (string test in plan.Failing)
        {
            Console.WriteLine($"fails without any mutant, and is left out: {test}");
        }

        if (!arguments.Contains("--report-only"))
        {
            Runs.All(bench, mutants, plan);
        }

        string report = Option("--report", bench.At("report.txt"));
        Report.Write(report, mutants, new Outcomes(bench.At("results.txt")), Equivalents(), File.ReadAllLines(bench.At(KilledBefore)));
        Console.WriteLine($"{report}; {clock.Elapsed:h\\:mm\\:ss}");
        return 0;
    }

    private static void Prepare(Workbench bench, string repository, string only, Dictionary<string, string> killed)
    {
        bench.Copy(repository);
        string support = Path.Combine(AppContext.BaseDirectory, "Injected", "Mutant.cs");
        File.Delete(Path.Combine(bench.Library, "Mutant.cs"));
        var library = Library.Read(bench.Library);
        File.Copy(support, Path.Combine(bench.Library, "Mutant.cs"));
        Preparation preparation = new(
            library,
            [.. library.Trees.Where(tree => tree.FilePath.StartsWith("Grammar/", StringComparison.Ordinal))
                .Where(tree => tree.FilePath.Contains(only, StringComparison.Ordinal))],
            File.ReadAllText(support));
        List<string> still = [];
        preparation.Settle(each =>
        {
            bool isKilled = killed.TryGetValue(each.Name, out string? line);
            still.AddRange(isKilled ? [line!] : []);
            return !isKilled;
        });
        File.WriteAllLines(bench.At(KilledBefore), still);
        Console.WriteLine($"{preparation.Mutants.Count} mutants, {preparation.LeftOut.Count} left out");
        File.WriteAllLines(bench.At("left-out.txt"), preparation.LeftOut.Select(static each => $"{each.File}:{each.Line}\t{each.Name}"));
        bench.Build(preparation.Sources, preparation.Mutants);
    }

    /// <summary>
    /// The mutants that an earlier report tells killed, by their names, each with its line; none where no report is given. They are not run
    /// again. Of two with the same name both must have been.
    /// </summary>
    private static Dictionary<string, string> Killed(string report)
    {
        string[] lines = report.Length == 0 ? [] : File.ReadAllLines(report);
        return lines.GroupBy(static line => line.Split('\t')[2])
            .Where(static same => same.All(static line => line.StartsWith("killed\t", StringComparison.Ordinal)))
            .ToDictionary(static same => same.Key, static same => same.First());
    }

    private const string KilledBefore = "killed-before.txt";

    /// <summary>The mutants that change nothing, by their names; what stands behind a number sign is why.</summary>
    private static HashSet<string> Equivalents() =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "equivalent.txt"))
            .Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Trim()),
    ];

    private static string Repository()
    {
        var folder = new DirectoryInfo(Directory.GetCurrentDirectory());
        while (!File.Exists(Path.Combine(folder.FullName, "ArchiveParse.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Not in the repository.");
        }

        return folder.FullName;
    }
}
