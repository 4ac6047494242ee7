namespace ArchiveParse.Text;

/// <summary>Texts of which a stretch of a page may begin with one. Where several do, the first of them counts: longer ones come first.</summary>
internal sealed class LeadingTexts
{
    private readonly string[] texts;
    private readonly StringComparison comparison;
    private readonly FirstCharacters firsts;

    private LeadingTexts(string[] texts, StringComparison comparison)
    {
        (this.texts, this.comparison) = (texts, comparison);
        firsts = new(texts, comparison == StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>These texts, to the letter.</summary>
    public static LeadingTexts Of(params string[] texts) => new(texts, StringComparison.Ordinal);

    /// <summary>These texts, letters in either case.</summary>
    public static LeadingTexts IgnoringCase(params string[] texts) => new(texts, StringComparison.OrdinalIgnoreCase);

    /// <summary>The texts, in the order in which they are tried.</summary>
    public IReadOnlyList<string> Texts => texts;

    /// <summary>Whether a stretch begins with one of the texts, and how long that one is.</summary>
    public bool Begin(ReadOnlySpan<char> stretch, out int length)
    {
        bool mayBegin = firsts.Contain(stretch.IsEmpty ? '\0' : stretch[0]);
        for (int at = 0; mayBegin && at < texts.Length; at++)
        {
            if (stretch.StartsWith(texts[at], comparison))
            {
                length = texts[at].Length;
                return true;
            }
        }

        length = 0;
        return false;
    }

    /// <summary>Whether a stretch begins with one of the texts.</summary>
    public bool Begin(ReadOnlySpan<char> stretch) => Begin(stretch, out _);

    /// <summary>Length of the text that a stretch begins with; 0 where it begins with none.</summary>
    public int LengthAt(ReadOnlySpan<char> stretch) => Begin(stretch, out int length) ? length : 0;
}
