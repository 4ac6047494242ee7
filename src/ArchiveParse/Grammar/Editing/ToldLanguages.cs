using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// What an editor says of the language of words: <c>in Russian</c>, <c>in the Chinese original</c>, <c>Russian: mir</c>, <c>Russian for peace</c>,
/// <c>“mir” in Russian</c>. A language is otherwise a word like any other.
/// </summary>
internal static class ToldLanguages
{
    private static readonly LeadingTexts Originals = LeadingTexts.Of(" original", " text", " version", " and ");

    /// <summary>Whether brackets say which language words are in.</summary>
    public static bool AreIn(ReadOnlySpan<char> inside)
    {
        inside = inside.Trim(" .");
        return AreTold(inside) || Translates(inside) || NamesLast(inside);
    }

    private static bool AreTold(ReadOnlySpan<char> inside)
    {
        if (!inside.StartsWith("in ", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var language = inside[3..].TrimStart();
        language = language.StartsWith("the ") ? language[4..] : language;
        int length = EditorialWords.Languages.LengthAt(language, out _);
        return length > 0 && (length == language.Length || Originals.Begin(language[length..]));
    }

    private static bool Translates(ReadOnlySpan<char> inside)
    {
        var behind = inside[EditorialWords.Languages.LengthAt(inside, out _)..];
        return behind.Length < inside.Length && (behind.StartsWith(":") || behind.StartsWith(" for "));
    }

    private static bool NamesLast(ReadOnlySpan<char> inside)
    {
        int at = inside.LastIndexOf(" in ");
        return at > 0 && inside[at - 1] is ',' or '”' or '"' && EditorialWords.Languages.Contains(inside[(at + 4)..]);
    }
}
