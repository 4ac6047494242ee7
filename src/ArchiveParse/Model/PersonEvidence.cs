namespace ArchiveParse;

/// <summary>By what a name of the page is taken to be a person's, the strongest first.</summary>
public enum PersonEvidence
{
    /// <summary>The page introduced the short name: <c>Peng Dehuai (hereafter, Peng)</c>.</summary>
    Introduced = 1,

    /// <summary>The page says no name (<c>A voice</c>, <c>All</c>, <c>N.N.</c>): an entry of its own, never another's.</summary>
    Unnamed,

    /// <summary>The writer speaks of himself: <c>signee</c>, <c>the author</c>.</summary>
    Self,

    /// <summary>The one person who holds that office: <c>Chairman</c>.</summary>
    Office,

    /// <summary>The one person whom the name fits: <c>Mikoyan</c>, <c>P. Yudin</c>.</summary>
    Name,

    /// <summary>A name that differs from the person's in accents, hyphens and spaces alone: <c>Ceausescu</c>.</summary>
    Spelling,

    /// <summary>The one person who has these initials: <c>JFK</c>.</summary>
    Initials,

    /// <summary>The name that stands in brackets behind the label: <c>North (KIM)</c>.</summary>
    Qualifier,

    /// <summary>A fuller form in title, summary or headings.</summary>
    Heads,

    /// <summary>Nothing but the words themselves.</summary>
    Label,
}
