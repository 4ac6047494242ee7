using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>What a body decided, as minutes tell it between the turns: <c>The Politburo decided:</c>, <c>The Secretariat of the CC RESOLVES:</c></summary>
internal static class Decisions
{
    /// <summary>Whether a paragraph begins so.</summary>
    public static bool Begin(ReadOnlySpan<char> text) =>
        text.StartsWith(Article) && text[..Math.Min(text.Length, LongestLead)].IndexOf(':') is > 0 and int colon && Are(text[..colon]);

    /// <summary>Whether what stands before a colon is such a body and its act.</summary>
    public static bool Are(ReadOnlySpan<char> lead)
    {
        var subject = lead.StartsWith(Article) ? lead[Article.Length..] : default;
        foreach (string verb in DecisionWords.Verbs)
        {
            if (subject.Length > verb.Length && subject[^(verb.Length + 1)] == ' ' && subject.EndsWith(verb, StringComparison.OrdinalIgnoreCase))
            {
                return DecisionWords.Bodies.AppearIn(subject[..^verb.Length]);
            }
        }

        return false;
    }

    private const string Article = "The ";
    private const int LongestLead = 120;
}
