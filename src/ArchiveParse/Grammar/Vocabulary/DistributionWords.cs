using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words of the lists that say who gets a copy.</summary>
internal static class DistributionWords
{
    /// <summary>Labels of such lists.</summary>
    public static readonly WordTable<bool> Labels = new(
        "the label of a distribution list",
        new[]
        {
            "CC", "C.c", "Distribution", "Distribution list", "Recipients", "Copies", "Copy to", "Copies to", "Sent to", "Send to", "Distributed to",
            "Circulated to", "Addressees", "Mailing list", "Verteiler", "Copies sent to", "Copies sent", "Copy sent", "Copy sent to", "Copied to",
            "Delivered to", "Sent", "Bulletin of distribution", "Distribution bulletin", "Distributed",
        }, true);

    /// <summary>Words that stand on such lists and are no recipients.</summary>
    public static readonly WordTable<bool> NoRecipients = new(
        "a word that is no recipient",
        new[] { "Copy", "Copies", "Expand", "Original", "Note", "Total" }, true);

    /// <summary>Words for how copies were made, before their number.</summary>
    public static readonly WordTable<bool> Making = new(
        "how copies were made",
        new[]
        {
            "Produced in", "Prepared in", "Printed in", "Typed in", "Made in", "Executed in", "Issued in", "Drawn up in", "Written in",
            "Printed", "Typed",
        }, true);

    /// <summary>Recipients that are nobody by name, in small letters.</summary>
    public static readonly WordTable<bool> Impersonal = new(
        "a recipient without a name",
        new[] { "file", "files", "addressee", "addressees", "archive", "archives", "dossier", "case", "case file", "own file", "secretariat" }, true);

    /// <summary>Bodies and offices to which documents are directed at their head: <c>To the CC CPSU</c>.</summary>
    public static readonly WordTable<bool> Bodies = new(
        "a body",
        new[]
        {
            "CC", "CPSU", "Central Committee", "Politburo", "Presidium", "Council of Ministers", "Ministry", "Minister", "Deputy Minister",
            "First Deputy Minister", "Foreign Minister", "Ministry of Foreign Affairs", "Foreign Ministry", "MFA", "Secretariat",
            "Government", "General Secretary", "Members", "All members", "Embassy", "Department", "International Department",
        }, true);

    /// <summary>How recipients begin that are several and have no name each, in small letters.</summary>
    public static readonly LeadingTexts Several = LeadingTexts.Of("members of ", "all members of ", "members and candidate members of ");

    /// <summary>Styles that stand on a line of their own over a name.</summary>
    public static readonly WordTable<bool> Styles = new(
        "a style",
        new[]
        {
            "His Excellency", "Her Excellency", "H.E.", "The Honorable", "The Honourable", "The Right Honourable", "His Majesty", "Her Majesty",
            "His Royal Highness", "His Eminence", "His Holiness",
        }, true);

    /// <summary>Forms of address with which nobody signs.</summary>
    public static readonly WordTable<bool> Comrades = new(
        "a form of address among comrades",
        new[] { "Comrade", "Cde.", "Cde", "Com.", "Comr.", "Tov.", "Tow.", "Genosse", "Genossin" }, true);

    /// <summary>What a department calls itself.</summary>
    public static readonly Phrases Departments = new(
        "Department", "Division", "Section", "Directorate", "Secretariat", "Ministry", "Embassy", "Bureau", "Archive", "Committee", "Chancellery");

    /// <summary>How many copies there are, in words.</summary>
    public static readonly WordTable<int> Numbers = new(
        "a number of copies",
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".Split(' ')
            .Select(static (each, at) => KeyValuePair.Create(each, at + 1)));
}
