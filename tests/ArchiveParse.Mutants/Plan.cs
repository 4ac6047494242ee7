using System.Globalization;

namespace ArchiveParse.Mutants;

/// <summary>Which tests are run against which mutant, and in which order.</summary>
internal sealed class Plan
{
    /// <summary>Tests that take longer, in milliseconds, are not run: most of them try hundreds of made texts.</summary>
    private const int Longest = 1_000;

    private readonly List<Test> tests;
    private readonly HashSet<int> once;

    /// <summary>Reads what the tests reached.</summary>
    public Plan(string recorded)
    {
        var lines = File.ReadLines(recorded).Select(static line => line.Split('\t')).ToList();
        once = Numbers(lines.First(static each => each[0] == "once")[1]);
        var all = lines.Where(static each => each[0] == "test")
            .Select(static each => new Test(each[1], each[3], Number(each[4]), each[5] == "passed", Numbers(each[6]))).ToList();
        Failing = [.. all.Where(static each => !each.Passed).Select(static each => each.Name)];
        // The test that reaches least tells most.
        tests = [.. all.Where(static each => each.Passed && each.Milliseconds <= Longest)
            .OrderBy(static each => each.Reached.Count + (20 * each.Milliseconds))];
    }

    /// <summary>Tests that fail without any mutant: none is run.</summary>
    public IReadOnlyList<string> Failing { get; }

    public int TestCount => tests.Count;

    /// <summary>Whether the mutant has to be switched on before anything runs.</summary>
    public bool IsOnce(Mutation mutant) => once.Contains(mutant.Id);

    /// <summary>The line of a plan: the mutant's number, its time limit, its tests.</summary>
    public string Line(Mutation mutant, ILookup<string, int> numbersByFile)
    {
        var chosen = TestsFor(mutant, numbersByFile);
        int milliseconds = 30_000 + (8 * chosen.Sum(static each => each.Milliseconds));
        return $"{mutant.Id}\t{milliseconds}\t{string.Join(',', chosen.Select(static each => each.Id))}";
    }

    private List<Test> TestsFor(Mutation mutant, ILookup<string, int> numbersByFile)
    {
        if (!IsOnce(mutant))
        {
            return [.. tests.Where(each => each.Reached.Contains(mutant.Id))];
        }

        // What is made once shows where it is used: the tests that reach its file come first, then all others.
        var near = numbersByFile[mutant.File].Where(each => !once.Contains(each)).ToHashSet();
        return [.. tests.OrderBy(each => !each.Reached.Overlaps(near))];
    }

    private static HashSet<int> Numbers(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Number)];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Test(string Id, string Name, int Milliseconds, bool Passed, HashSet<int> Reached);
}
