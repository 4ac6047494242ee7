using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>The line that names who made the publication possible.</summary>
public static class Support
{
    private const string Words = "This document was made possible with support from";

    private static readonly string[] Institutions =
    [
        "Foundation", "Corporation", "Fund", "Trust", "Institute", "Endowment", "Council", "Center", "Centre", "Society", "Embassy",
        "Ministry", "Program", "University",
    ];

    private static readonly Parser<TextSpan> Named =
        from words in Scan.Literal(Words, ignoreCase: true)
        from gap in Scan.Gap
        from names in Scan.Rest
        select names;

    /// <summary>The support line; yields the span of the names, and its own.</summary>
    public static readonly Parser<(TextSpan Value, TextSpan Span)> Line = Lines.Whole(Named.Spanned());

    /// <summary>The names, a leading article dropped. An "and" parts two names only where an institution stands before it.</summary>
    public static ValueList<string> Names(string source, TextSpan names)
    {
        List<string> found = [];
        string list = Prose.Clean(source, names).TrimEnd('.');
        foreach (string each in list.Split([", and ", "; ", ", "], StringSplitOptions.RemoveEmptyEntries))
        {
            string rest = each;
            for (int at = Division(rest); at > 0; at = Division(rest))
            {
                found.Add(rest[..at]);
                rest = rest[(at + And.Length)..];
            }

            found.Add(rest);
        }

        return [.. found.Select(static name => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name)];
    }

    private static int Division(string names)
    {
        for (int at = names.IndexOf(And, StringComparison.Ordinal); at > 0; at = names.IndexOf(And, at + 1, StringComparison.Ordinal))
        {
            if (names.AsSpan(at).StartsWith(" and the ") || AreTwo(names[..at], names[(at + And.Length)..]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Each side names an institution, or the first one ends with the word for one.</summary>
    private static bool AreTwo(string one, string other) =>
        Array.Exists(Institutions, word => one.EndsWith(word, StringComparison.Ordinal))
        || (Array.Exists(Institutions, word => one.Contains(word, StringComparison.Ordinal))
            && Array.Exists(Institutions, word => other.Contains(word, StringComparison.Ordinal)));

    private const string And = " and ";
}
