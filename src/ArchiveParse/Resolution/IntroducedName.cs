namespace ArchiveParse.Resolution;

/// <summary>A short name that the page has introduced by now: <c>Peng</c> behind <c>Peng Dehuai (hereafter, Peng)</c>.</summary>
internal sealed class IntroducedName : ISpeakerRule
{
    public PersonEvidence Evidence => PersonEvidence.Introduced;

    public PersonIndex.Entry? Who(SpeakerNaming speaker, PagePeople page) => page.Introduced(speaker.Label);
}
