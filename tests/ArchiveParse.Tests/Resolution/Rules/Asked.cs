using ArchiveParse.Resolution;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Resolution.Rules;

/// <summary>Asks one rule alone, on a page that is nothing but a list of people and a title.</summary>
internal static class Asked
{
    /// <summary>Whom the rule takes a head to mean, or null where it knows nobody.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="head">A head as it stands on a page: <c>Chairman (to Mukhitdinov)</c>.</param>
    /// <param name="people">Who took part, parted by semicolons, the office behind a comma: <c>Mao Zedong, Chairman; Anastas Mikoyan</c>.</param>
    /// <param name="heads">Title, summary and headings.</param>
    /// <param name="labels">The labels of the page's turns, parted by semicolons.</param>
    public static string? Of(ISpeakerRule rule, string head, string people, string heads = "", string labels = "") =>
        rule.Who(Naming(head), Page(people, heads, labels))?.Name;

    /// <summary>A page of these people.</summary>
    public static PagePeople Page(string people, string heads = "", string labels = "")
    {
        PersonIndex persons = new();
        List<Participant> participants = [];
        foreach (string entry in people.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = entry.Split(',', 2, StringSplitOptions.TrimEntries);
            persons.Add(parts[0], PersonRole.Participant);
            participants.Add(new Participant { Name = parts[0], Role = parts.ElementAtOrDefault(1), Text = entry, Span = new TextSpan(0, 0) });
        }

        return new PagePeople(persons, [.. participants], heads, labels.Split(';', StringSplitOptions.TrimEntries));
    }

    /// <summary>The label and what stands in brackets behind it.</summary>
    public static SpeakerNaming Naming(string head)
    {
        int open = Math.Max(head.IndexOf(" (", StringComparison.Ordinal), head.IndexOf(" [", StringComparison.Ordinal)) + 1;
        return open == 0 ? SpeakerNaming.Of(head, null) : SpeakerNaming.Of(head[..open].TrimEnd(), head[(open + 1)..^1]);
    }
}
