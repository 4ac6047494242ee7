using System.CommandLine;
using ArchiveParse.Fuzz;
using ArchiveParse.Tests;
using ArchiveParse.Tests.Fuzzing;
using ArchiveParse.Tests.Parsing;

Option<double> minutes = new("--minutes") { Description = "How long to go on.", DefaultValueFactory = static _ => 10 };
Option<int> seed = new("--seed") { Description = "Another number makes other inputs.", DefaultValueFactory = static _ => 1 };
Option<string> findings = new("--findings")
{
    Description = "The folder that findings are written into; the tests read the default one.",
    DefaultValueFactory = static _ => FindingFile.Folder,
    Recursive = true,
};
Option<int> characters = new("--characters") { Description = "The length of the text.", DefaultValueFactory = static _ => 100_000_000 };

Option<string> page = new("--page") { Description = "Cut only the sample pages whose names begin so, and glue none." };
Option<int> skip = new("--skip") { Description = "Leave out so many of the first texts: a run goes on where another was broken off." };
Command cuts = new("cuts", "Cuts every sample page at every place and after every line, and glues all pages to one another.") { page, skip };
cuts.SetAction(parsed => new Run(parsed.GetRequiredValue(findings), Console.Out)
    .Try(Cuts(parsed.GetValue(page)).Skip(parsed.GetValue(skip)), TimeSpan.MaxValue) == 0 ? 0 : 1);

Argument<string> name = new("name") { Description = $"One of: {string.Join("; ", LargeTexts.Names)}." };
Command large = new("large", "Parses one text of a hundred million characters, and measures time and memory.") { name, characters };
large.SetAction(parsed => LargeTexts.Measure(parsed.GetRequiredValue(name), parsed.GetValue(characters), Console.Out));

Argument<string> folder = new("folder");
Argument<string> dictionary = new("dictionary");
Command seeds = new("seeds", "Writes the pages and words that AFL++ begins with (tests/ArchiveParse.Afl/run.sh).") { folder, dictionary };
seeds.SetAction(parsed => AflSeeds.Write(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(dictionary)));

RootCommand root = new("Tries made and mutated pages, and writes each that breaks a law as a file that becomes a test.")
{
    minutes, seed, findings, cuts, large, seeds,
};
root.SetAction(parsed =>
{
    Inputs inputs = new(parsed.GetValue(seed));
    Run run = new(parsed.GetRequiredValue(findings), Console.Out);
    return run.Try(Numbers().Select(inputs.Numbered), TimeSpan.FromMinutes(parsed.GetValue(minutes))) == 0 ? 0 : 1;
});
return root.Parse(args).Invoke();

static IEnumerable<string> Cuts(string? start)
{
    var cut = Repository.SamplePages.Where(name => start is null || name.StartsWith(start, StringComparison.Ordinal))
        .Select(Repository.SamplePage).OrderBy(static page => page.Length)
        .SelectMany(static page => CutPages.ByLine(page).Concat(CutPages.At(page, CutPages.Places(page))));
    return start is null ? CutPages.Glued(Seeds.WithSamples).Concat(cut).Concat(CutPages.Glued(Seeds.All)) : cut;
}

static IEnumerable<long> Numbers()
{
    for (long number = 0; ; number++)
    {
        yield return number;
    }
}
