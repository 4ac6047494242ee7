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
            "Circulated to", "Addressees", "Mailing list", "Verteiler", "Copies sent to", "Copied to",
        }
            .Select(static each => KeyValuePair.Create(each, true)));

    /// <summary>Words that stand on such lists and are no recipients.</summary>
    public static readonly WordTable<bool> NoRecipients = new(
        "a word that is no recipient",
        new[] { "Copy", "Copies", "Expand", "Original", "Note", "Total" }.Select(static each => KeyValuePair.Create(each, true)));

    /// <summary>How many copies there are, in words.</summary>
    public static readonly WordTable<int> Numbers = new(
        "a number of copies",
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".Split(' ')
            .Select(static (each, at) => KeyValuePair.Create(each, at + 1)));
}
