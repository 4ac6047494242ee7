using ArchiveParse.Tests;
using ArchiveParse.Tests.Fuzzing;
using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Fuzz;

/// <summary>The inputs of a run, by their number: the same number of the same run is the same text.</summary>
internal sealed class Inputs(int seed)
{
    /// <summary>A page of some layout, or a mutated one of the tests', of the samples or of the corpus.</summary>
    public string Numbered(long number)
    {
        Random random = new(HashCode(number));
        byte[] bytes = new byte[random.Next(8) switch { 0 => random.Next(20), 1 => random.Next(2_000), _ => random.Next(300) }];
        random.NextBytes(bytes);
        Choices choices = new(bytes);
        return (number % 8) switch
        {
            0 or 1 or 2 => AnyLayout.Of(AnyLayout.Names[random.Next(AnyLayout.Names.Count)], choices),
            3 or 4 => Mutation.Of(choices, Seeds.Made),
            5 => Mutation.Of(choices, [AnyLayout.Of(AnyLayout.Names[random.Next(AnyLayout.Names.Count)], choices)]),
            6 => AnyText.Fragmented(choices),
            _ => Mutation.Of(choices, Seeds.All),
        };
    }

    // Not System.HashCode: it differs from process to process.
    private int HashCode(long number) => unchecked((int)((((ulong)number * 0x9E3779B97F4A7C15) + ((ulong)seed * 0xBF58476D1CE4E5B9)) >> 32));
}
