namespace ArchiveParse.Resolution;

/// <summary>One way of telling whom a label means. Rules stand in one order in <see cref="SpeakerRules"/>; the first that knows decides.</summary>
internal interface ISpeakerRule
{
    /// <summary>What such a decision rests on.</summary>
    PersonEvidence Evidence { get; }

    /// <summary>The person, or null where the rule knows none.</summary>
    PersonIndex.Entry? Who(SpeakerNaming speaker, PagePeople page);
}
