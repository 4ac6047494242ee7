namespace ArchiveParse.Grammar;

/// <summary>Short names that a label introduces in brackets: <c>(hereafter, Peng)</c>, <c>(hereafter referred to as “Chairman”)</c>.</summary>
internal static class Aliases
{
    private const string Lead = "hereafter";

    /// <summary>The alias that a qualifier introduces, if it introduces one.</summary>
    public static string? In(string qualifier)
    {
        if (!qualifier.StartsWith(Lead, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string alias = qualifier[Lead.Length..].Trim(' ', ',', ':').Replace("referred to as ", "", StringComparison.OrdinalIgnoreCase);
        return alias.Trim(' ', '"', '“', '”', '\'', '‘', '’') is { Length: > 0 } found ? found : null;
    }
}
