namespace ArchiveParse.Mutants;

/// <summary>A line for each mutant, survivors first, and the sums; those that an earlier run killed are told as that run told them.</summary>
internal static class Report
{
    public static void Write(
        string path, IReadOnlyList<Mutation> mutants, Outcomes outcomes, ISet<string> equivalent, IReadOnlyList<string> killedBefore)
    {
        string StateOf(Mutation each) => outcomes.IsKilled(each) ? "killed"
            : !outcomes.Has(each) ? "not run"
            : equivalent.Contains(each.Name) ? "equivalent"
            : "survived";

        var told = mutants.Select(each => (State: StateOf(each), each.Kind, each.Id,
            Line: $"{StateOf(each)}\t{each.File}:{each.Line}\t{each.Name}\t{outcomes.By(each)}")).ToList();
        told.AddRange(killedBefore.Select(static line => ("killed", line.Split('\t')[2].Split(": ")[1], int.MaxValue, line)));
        File.WriteAllLines(path, told.OrderBy(static each => each.State == "killed").ThenBy(static each => each.Id).Select(static each => each.Line));
        foreach (var group in told.GroupBy(static each => each.Kind).Append(null))
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
