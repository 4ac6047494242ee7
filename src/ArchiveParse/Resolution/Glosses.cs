namespace ArchiveParse.Resolution;

/// <summary>Other names that a list gives in brackets right behind a name: <c>Filippov [Stalin]</c>, <c>Mao Tse-tung (Mao Ze-dong)</c>.</summary>
internal static class Glosses
{
    /// <summary>The name in brackets behind a participant's own, if a name stands there.</summary>
    public static string? Of(Participant person)
    {
        int open = person.Text.AsSpan().IndexOfAny('[', '(');
        int name = open < 0 ? -1 : person.Text.IndexOf(person.Name, StringComparison.Ordinal);
        int end = name + person.Name.Length;
        if (name < 0 || open < end || !person.Text.AsSpan(end, open - end).IsWhiteSpace())
        {
            return null;
        }

        int close = person.Text.IndexOf(person.Text[open] == '[' ? ']' : ')', open);
        return close < 0 ? null : SpeakerNaming.NameIn(person.Text[(open + 1)..close]);
    }
}
