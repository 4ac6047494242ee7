using Microsoft.CodeAnalysis.Text;

namespace ArchiveParse.Mutants;

/// <summary>One change to one rule.</summary>
/// <param name="File">Path from the library's folder.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Kind">What kind of change it is: <c>drop the right alternative</c>.</param>
/// <param name="Original">The source text that is changed.</param>
/// <param name="Mutated">What it becomes.</param>
/// <param name="Place">Where the expression stands in whose stead another is evaluated.</param>
/// <param name="Form">How the two are switched.</param>
/// <param name="Instead">The other expression, as source text.</param>
internal sealed record Mutation(
    string File, int Line, string Kind, string Original, string Mutated, TextSpan Place, SwitchForm Form, string Instead)
{
    /// <summary>Number of the mutant, from 1; 0 until it is settled.</summary>
    public int Id { get; init; }

    /// <summary>The line about a change that is too small to be known by itself; empty elsewhere.</summary>
    public string Context { get; init; } = "";

    /// <summary>What tells this change from others, wherever in its file it stands.</summary>
    public string Name => $"{File}: {Kind}: {OneLine(Original)} -> {OneLine(Mutated)}"
        + (Context.Length == 0 ? "" : $" in {OneLine(Context)}");

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
