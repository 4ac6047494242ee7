namespace ArchiveParse.Tests.Parsing;

/// <summary>Lines without end, as long as one likes: of one word, of words, of sentences with all that a rule may look for.</summary>
internal static class HostileLines
{
    private static readonly Dictionary<string, string> Units = new()
    {
        ["one word"] = "a",
        ["words"] = "the delegation met again in the afternoon ",
        ["sentences"] = "Comrade Mao Zedong [sic] met (on 18 September 1956) with A. Mikoyan: it was said. ",
    };

    public static IReadOnlyList<string> Names { get; } = [.. Units.Keys];

    public static string Named(string name, int characters) =>
        string.Create(characters, Units[name], static (line, unit) =>
        {
            for (int at = 0; at < line.Length; at++)
            {
                line[at] = unit[at % unit.Length];
            }
        });
}
