namespace ArchiveParse.Mutants;

/// <summary>Runs the mutants that have not been run yet.</summary>
internal static class Runs
{
    public static void All(Workbench bench, IReadOnlyList<Mutation> mutants, Plan plan)
    {
        var byFile = mutants.ToLookup(static each => each.File, static each => each.Id);
        string results = bench.At("results.txt"), steps = bench.At("plan.txt");
        while (Waiting(false) is { Count: > 0 } waiting)
        {
            File.WriteAllLines(steps, waiting.Select(each => plan.Line(each, byFile)));
            bench.Run("run", steps, results);
            if (Waiting(false).Count == waiting.Count)
            {
                throw new InvalidOperationException("The runs do not start; see errors.txt in the work folder.");
            }
        }

        foreach (var each in Waiting(true))
        {
            File.WriteAllLines(steps, [plan.Line(each, byFile)]);
            bench.Run("run", steps, results, each.Id);
        }

        List<Mutation> Waiting(bool once)
        {
            Outcomes outcomes = new(results);
            return [.. mutants.Where(each => plan.IsOnce(each) == once && !outcomes.Has(each))];
        }
    }
}
