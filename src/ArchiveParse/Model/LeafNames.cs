namespace ArchiveParse;

/// <summary>Names of leaves that more than one place knows: two of fields, and those of what is no field.</summary>
internal static class LeafNames
{
    /// <summary>The title's words, or a part of them where the page cuts the title.</summary>
    public const string Title = "title";

    /// <summary>A paragraph of the summary.</summary>
    public const string Summary = "summary";

    /// <summary>The citation.</summary>
    public const string Citation = "citation";

    /// <summary>A label of the record: <c>Record ID</c>.</summary>
    public const string Label = "label";

    /// <summary>Words that every page of a site repeats, and page numbers.</summary>
    public const string Furniture = "furniture";

    /// <summary>The hyphen of a broken word with the white space behind it, or that white space alone.</summary>
    public const string WordBreak = "wordBreak";

    /// <summary>The summary of another record, with which a capture may begin.</summary>
    public const string Foreign = "foreign";
}
