namespace ArchiveParse;

/// <summary>By what a person of a page is taken to be one of an authority list, the strongest first.</summary>
public enum AuthorityEvidence
{
    /// <summary>The page has one of the list's forms of the name, whatever its accents and capitals.</summary>
    Name = 1,

    /// <summary>The one person of the list whose name the page's fits: initials and words left out, <c>P. Yudin</c>.</summary>
    NameForm,

    /// <summary>Of several whom the name fits, the one who held the stated office, or any, when the page was written.</summary>
    Office,
}
