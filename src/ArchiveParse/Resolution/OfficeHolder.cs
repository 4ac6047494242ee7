namespace ArchiveParse.Resolution;

/// <summary>
/// An office alone is the participant whom the list names by it, else the one who holds it: first one whose role begins with it, then one
/// whose role has it at all.
/// </summary>
internal sealed class OfficeHolder : ISpeakerRule
{
    public PersonEvidence Evidence => PersonEvidence.Office;

    public PersonIndex.Entry? Who(SpeakerNaming speaker, PagePeople page)
    {
        if (speaker.Name.Length > 0)
        {
            return null;
        }

        if (IsListed(speaker.Label, page))
        {
            return page.Persons.Find(speaker.Label);
        }

        string office = speaker.Label.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? speaker.Label[Article.Length..] : speaker.Label;
        return (OnlyHolder(office, page, atStart: true) ?? OnlyHolder(office, page, atStart: false)) is { } holder
            ? page.Persons.Find(holder.Name)
            : page.Persons.Find(speaker.Label);
    }

    private static bool IsListed(string label, PagePeople page)
    {
        foreach (var each in page.Participants.AsSpan())
        {
            if (each.Name.Equals(label, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static Participant? OnlyHolder(string office, PagePeople page, bool atStart)
    {
        Participant? only = null;
        foreach (var each in page.Participants.AsSpan())
        {
            if (each.Role is { } role && Holds(role, office, atStart))
            {
                if (only is not null)
                {
                    return null;
                }

                only = each;
            }
        }

        return only;
    }

    private static bool Holds(string role, string office, bool atStart)
    {
        int at = role.IndexOf(office, StringComparison.OrdinalIgnoreCase), end = at + office.Length;
        return at >= 0 && (at == 0 || (!atStart && role[at - 1] == ' ' && !IsAnothers(role.AsSpan(0, at))))
            && (end == role.Length || !char.IsLetter(role[end]));
    }

    /// <summary>An assistant to the President is not he.</summary>
    private static bool IsAnothers(ReadOnlySpan<char> before) => before.EndsWith(" to the ") || before.EndsWith(" to ");

    private const string Article = "The ";
}
