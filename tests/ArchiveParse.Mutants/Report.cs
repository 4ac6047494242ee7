namespace ArchiveParse.Mutants;

/// <summary>A line for each mutant, survivors first, and the sums.</summary>
internal static class Report
{
    public static void Write(string path, IReadOnlyList<Mutation> mutants, Outcomes outcomes, ISet<string> equivalent)
    {
        string StateOf(Mutation each) => outcomes.IsKilled(each) ? "killed"
            : !outcomes.Has(each) ? "not run"
            : equivalent.Contains(each.Name) ? "equivalent"
            : "survived";

        var told = mutants.Select(each => (State: StateOf(each), Mutant: each)).ToList();
        File.WriteAllLines(path, told.OrderBy(static each => each.State == "killed").ThenBy(static each => each.Mutant.Id).Select(each =>
            $"{each.State}\t{each.Mutant.File}:{each.Mutant.Line}\t{each.Mutant.Name}\t{outcomes.By(each.Mutant)}"));
        foreach (var group in told.GroupBy(static each => each.Mutant.Kind).Append(null))
        {
            var counted = group?.ToList() ?? told;
            int killed = counted.Count(static each => each.State == "killed"), survived = counted.Count(static each => each.State == "survived");
            Console.WriteLine($"{group?.Key ?? "all",-28} {counted.Count,5} made, {killed,5} killed, {survived,4} survived, "
                + $"{counted.Count(static each => each.State == "equivalent"),4} equivalent, "
                + $"{counted.Count(static each => each.State == "not run"),4} not run, "
                + $"{100.0 * killed / Math.Max(killed + survived, 1):0.0} %");
        }

        foreach (string test in outcomes.Unclean)
        {
            Console.WriteLine($"unclean: {test}");
        }
    }
}
