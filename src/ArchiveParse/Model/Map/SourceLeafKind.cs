namespace ArchiveParse;

/// <summary>What a stretch of a page is; where several hold it, the one named last here.</summary>
public enum SourceLeafKind
{
    /// <summary>White space between the values of the page, which none of them claims.</summary>
    WhiteSpace,

    /// <summary>A value of the model, or several that overlap.</summary>
    Value,

    /// <summary>What no rule claimed: an <see cref="UnparsedBlock"/>.</summary>
    Unparsed,

    /// <summary>A label of the catalogue record, such as <c>Record ID</c>.</summary>
    Label,

    /// <summary>What belongs to another record, with which the capture begins.</summary>
    Foreign,

    /// <summary>What every page of a site or every sheet of a print repeats (TEI: <c>fw</c>).</summary>
    Furniture,

    /// <summary>
    /// What stands between the halves of a word that the end of a line broke: white space, and a printer's hyphen (TEI: <c>lb</c> with
    /// <c>break="no"</c>).
    /// </summary>
    WordBreak,
}
