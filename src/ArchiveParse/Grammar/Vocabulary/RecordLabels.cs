namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Labels of a record's information, as the archive's site prints them; a colon may follow.</summary>
internal static class RecordLabels
{
    public const string Information = "Document Information";
    public const string Source = "Source";
    public const string OriginalArchive = "Original Archive";
    public const string Rights = "Rights";
    public const string Uploaded = "Original Uploaded Date";
    public const string Type = "Type";
    public const string Language = "Language";
    public const string RecordId = "Record ID";
    public const string Classification = "Original Classification";

    /// <summary>Labels of links to other records, which stand between the document's text and its information.</summary>
    private static readonly string[] AboveInformation =
    [
        "Author(s)", "Associated People & Organizations", "Associated Places", "Associated Topics", "Subjects Discussed", "Related Documents",
        Information,
    ];

    public static readonly WordTable<string> EndOfText = Table(AboveInformation);

    public static readonly WordTable<string> All =
        Table([.. AboveInformation, Source, OriginalArchive, Rights, Uploaded, Type, Language, RecordId, Classification]);

    private static WordTable<string> Table(string[] labels) =>
        new("a label of the record", labels.Select(static each => KeyValuePair.Create(each, each)));
}
