using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Whom a telegram is for, on a line above its text that a colon ends: <c>To Orlov:</c>, <c>[To] the Ministry of Foreign Affairs:</c>
/// </summary>
internal static class Addressees
{
    private static readonly Parser<TextSpan> Direction = Scan.AnyOf("To ", "TO ", "[To] ");

    /// <summary>Such a line.</summary>
    public static readonly Parser<DistributionBlock> Line = Lines.Whole(
        from page in Scan.Here
        from direction in Direction
        from rest in Scan.Rest
        where AreNames(rest.In(page.Source))
        let names = new TextSpan(rest.Start, rest.Length - 1)
        let recipients = RecipientNames.Read(page.Slice(names), RecipientNames.AreSurnames(names.In(page.Source)))
        where recipients is { Count: > 0 }
        let span = direction.Cover(rest)
        select new DistributionBlock { Text = Prose.Clean(page.Source, span), Recipients = [.. recipients], Span = span });

    /// <summary>A look at the word of direction and the colon.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> line) =>
        line.Length <= LongestLine && line is ['T' or '[', _, _, .., ':'] && (line.StartsWith("To ") || line.StartsWith("TO ") || line.StartsWith("[To] "));

    /// <summary>Names and bodies have capitals but for small words; a sentence has others: <c>To transmit the following:</c></summary>
    private static bool AreNames(ReadOnlySpan<char> names) => names is [.., not (' ' or '.' or ','), ':'] && AreCapitalized(names);

    /// <summary>Whether all words but small ones begin with capitals, and one at least does.</summary>
    internal static bool AreCapitalized(ReadOnlySpan<char> names)
    {
        bool hasCapital = false;
        for (var rest = names; !rest.IsEmpty;)
        {
            int length = rest.IndexOf(' ') is >= 0 and int space ? space : rest.Length;
            var word = rest[..length].TrimStart("[(“\"");
            if (word.IsEmpty || (char.IsLower(word[0]) && !IsSmall(word)))
            {
                return false;
            }

            hasCapital |= char.IsUpper(word[0]);
            rest = rest[Math.Min(length + 1, rest.Length)..];
        }

        return hasCapital;
    }

    private static bool IsSmall(ReadOnlySpan<char> word) => word is "the" or "of" or "and" or "for" or "in" or "to" or "on" or "at" or "de";

    private const int LongestLine = 110;
}
