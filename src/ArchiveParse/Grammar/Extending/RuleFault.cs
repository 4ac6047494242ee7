using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>What a rule that a grammar adds did wrong.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Code">The diagnostic's code.</param>
/// <param name="Span">Where it did so first.</param>
/// <param name="What">What it did there.</param>
/// <param name="Times">How often it did such a thing.</param>
internal sealed record RuleFault(string Rule, string Code, TextSpan Span, string What, int Times)
{
    /// <summary>It threw an exception.</summary>
    public const string Threw = "AP4001";

    /// <summary>It applied and took nothing.</summary>
    public const string TookNothing = "AP4002";

    /// <summary>What it yielded does not stand where it took it.</summary>
    public const string Untrue = "AP4003";
}
