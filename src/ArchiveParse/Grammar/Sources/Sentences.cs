using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Where the sentence that gives the reference ends, and remarks begin: <c>…, P840114–1808. Secret; Nodis.</c> The full stop of an
/// abbreviation, of an initial, or before a further level ends none, unless a marking follows: <c>POL 27 VIET S. Secret; Nodis.</c>
/// </summary>
internal static class Sentences
{
    private static readonly string[] Counted = [" Vol.", " Volume", " Part", " Bd."];

    /// <summary>Behind the place of the file this numbers what an edition printed of it, and leads to no further file.</summary>
    private static readonly LeadingTexts NumberInEdition = LeadingTexts.Of("Document No", "Document #", "Doc. No", "Document number");

    private static readonly LeadingTexts Continuing = LeadingTexts.Of("Also available at", "Also in", "See also");

    /// <summary>Whether the full stop at a place ends the sentence.</summary>
    public static bool EndsAt(Cursor line, int stop)
    {
        if (line.Source[stop] != '.')
        {
            return false;
        }

        var next = Behind(line, stop);
        return next.Position > stop + 1 && !next.AtEnd && char.IsUpper(next.Current)
            && (StatedClassification.Begins(next)
                || (EndsWord(line.Source.AsSpan(line.Position, stop - line.Position))
                    && (NumberInEdition.Begin(next.Rest) || !ReferenceLeads.Body(next).WasSuccessful)
                    && !Continuing.Begin(next.Rest)));
    }

    /// <summary>Whether a marking is stated behind the full stop at a place.</summary>
    public static bool StatesMarkingBehind(Cursor line, int stop) =>
        line.Source[stop] == '.' && Behind(line, stop) is { AtEnd: false } next && StatedClassification.Begins(next);

    /// <summary>Where the next sentence begins: typists put two spaces there.</summary>
    private static Cursor Behind(Cursor line, int stop) => line.At(stop + 1 + Scan.SpaceLength(line.Source.AsSpan(stop + 1, line.End - stop - 1)));

    /// <summary>Whether words end with letters that have a full stop each: <c>U.S.</c> A sentence that ends there has no other.</summary>
    public static bool EndsLetters(ReadOnlySpan<char> words) =>
        words.Length > 3 && words[^1] == '.' && char.IsUpper(words[^2]) && words[^3] == '.' && char.IsUpper(words[^4]);

    /// <summary>A figure, a closing sign, or a word that is no abbreviation: of four letters at least, or of capitals alone.</summary>
    private static bool EndsWord(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOfAny(' ', '.', ',') + 1)..];
        return word is [.., var last]
            && (char.IsAsciiDigit(last) || last is ')' or '”' or '"' || IsCapitals(word)
                || (word.Length >= LeastWord && !ReferenceLabels.Abbreviations.Contains(word))
                || IsVolume(before, word));
    }

    /// <summary>A Roman number of one letter, behind the word that counts it: <c>Vol. I</c>.</summary>
    private static bool IsVolume(ReadOnlySpan<char> before, ReadOnlySpan<char> word)
    {
        if (word is not ("I" or "V" or "X"))
        {
            return false;
        }

        var label = before[..^word.Length].TrimEnd();
        foreach (string counted in Counted)
        {
            if (label.EndsWith(counted, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (char each in word)
        {
            if (!char.IsUpper(each))
            {
                return false;
            }
        }

        return word.Length > 1;
    }

    private const int LeastWord = 4;
}
