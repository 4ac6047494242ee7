using System.Globalization;

namespace ArchiveParse.Mutants;

/// <summary>What became of each mutant, read from the lines that the runs wrote.</summary>
internal sealed class Outcomes
{
    private readonly Dictionary<int, (string How, string By)> outcomes = [];

    public Outcomes(string results)
    {
        foreach (string[] line in File.Exists(results) ? File.ReadLines(results).Select(static each => each.Split('\t')) : [])
        {
            if (line[0] == "unclean")
            {
                Unclean.Add(line[1]);
            }
            else
            {
                // A run that began and tells nothing more has broken off.
                int id = int.Parse(line[1], CultureInfo.InvariantCulture);
                outcomes[id] = line[0] == "start" ? ("killed", "the run broke off") : (line[0] == "timeout" ? "killed" : line[0], line[2]);
            }
        }
    }

    /// <summary>Tests that killed a mutant and failed afterwards with none: their kills are not to be trusted.</summary>
    public HashSet<string> Unclean { get; } = [];

    public bool Has(Mutation mutant) => outcomes.ContainsKey(mutant.Id);

    public bool IsKilled(Mutation mutant) => outcomes.TryGetValue(mutant.Id, out var outcome) && outcome.How == "killed";

    public string By(Mutation mutant) => outcomes.TryGetValue(mutant.Id, out var outcome) ? outcome.By : "not run";
}
