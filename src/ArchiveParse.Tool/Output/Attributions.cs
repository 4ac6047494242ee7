namespace ArchiveParse.Tool.Output;

/// <summary>How the labels of a page's turns were taken, each told at its first turn.</summary>
internal static class Attributions
{
    /// <summary>Where a label first stands, and what decided whom it means.</summary>
    public static IEnumerable<(int Position, string Text)> Of(ArchivePage page)
    {
        HashSet<(string, string?)> told = [];
        foreach (var speech in page.Body.OfType<SpeechBlock>())
        {
            if (speech.Speaker.Person is not null && told.Add((speech.Speaker.Label, speech.Speaker.Person)))
            {
                yield return (speech.Speaker.Span.Start, Of(speech.Speaker));
            }
        }
    }

    private static string Of(Speaker speaker) => $"“{speaker.Label}” is {string.Join(" and ", speaker.Others.Prepend(speaker.Person))}: {Why(speaker)}";

    private static string Why(Speaker speaker) => speaker.Evidence switch
    {
        PersonEvidence.Introduced => "a label above introduces that short name",
        PersonEvidence.Unnamed => "the page does not name who speaks",
        PersonEvidence.Self => "the writer speaks of himself",
        PersonEvidence.Office => "the one person of that office",
        PersonEvidence.Name => $"the one person whom the name fits, {speaker.Name}",
        PersonEvidence.Spelling => $"another spelling of {speaker.Name}",
        PersonEvidence.Initials => $"the initials of {speaker.Name}",
        PersonEvidence.Qualifier => "the name in brackets behind it",
        PersonEvidence.Heads => $"title, summary or headings have {speaker.Name}",
        _ => "nothing else of the page names that person",
    };
}
