namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// One look at a bracket that tells which rules may apply to it: it knows the six letters with which the words of each begin, or as many as
/// they have, and the signs. It may leave a rule possible that then misses; it passes over none that would apply.
/// </summary>
internal sealed class CueTable
{
    private readonly Cues[] beginnings = new Cues[1 << 15];

    private readonly Cues[] longBeginnings = new Cues[1 << LongBits];

    /// <summary>Of three letters, which cues are settled by the next three alone.</summary>
    private readonly Cues[] further = new Cues[1 << 15];

    /// <summary>A table of words, each of two characters at least, by the cue that they are.</summary>
    public CueTable(params (Cues Cue, IEnumerable<string> Words)[] groups)
    {
        foreach (var (cue, words) in groups)
        {
            foreach (string word in words)
            {
                Enter(word, cue);
            }
        }
    }

    /// <summary>The cues of words and signs.</summary>
    public Cues In(ReadOnlySpan<char> text)
    {
        var cues = Cues.None;
        bool isInWord = false;
        for (int at = 0; at < text.Length; at++)
        {
            char sign = text[at];
            bool isLetter = char.IsAsciiLetter(sign);
            cues |= isLetter && isInWord ? Cues.None : BeginningAt(text[at..]) | (isLetter ? Cues.None : OfSign(sign));
            isInWord = isLetter;
        }

        return cues;
    }

    /// <summary>The cues of words alone.</summary>
    public Cues InWords(ReadOnlySpan<char> text)
    {
        var cues = Cues.None;
        bool isInWord = false;
        for (int at = 0; at < text.Length; at++)
        {
            bool isLetter = char.IsAsciiLetter(text[at]);
            cues |= isLetter && isInWord ? Cues.None : BeginningAt(text[at..]);
            isInWord = isLetter;
        }

        return cues;
    }

    private static Cues OfSign(char sign) => sign switch
    {
        '.' => Cues.Gap | Cues.Remark | Cues.Act,
        '?' => Cues.Certainty | Cues.Remark,
        '!' => Cues.Sic | Cues.Remark,
        ':' => Cues.Remark | Cues.Act,
        '-' or '–' or '—' => Cues.Gap | Cues.Remark,
        '…' or '_' or '■' or '█' => Cues.Gap,
        '%' => Cues.Certainty,
        '“' or '"' => Cues.Remark,
        _ => Cues.None,
    };

    private Cues BeginningAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return Cues.None;
        }

        int key = Key(text[0], text[1], text.Length > 2 ? text[2] : '\0');
        var more = further[key];
        return beginnings[key] | (more != Cues.None && text.Length >= LongBeginning ? more & longBeginnings[LongKey(text)] : Cues.None);
    }

    /// <summary>Behind a word of two letters may stand anything.</summary>
    private void Enter(string word, Cues cue)
    {
        if (word.Length >= LongBeginning)
        {
            further[Key(word[0], word[1], word[2])] |= cue;
            longBeginnings[LongKey(word)] |= cue;
            return;
        }

        for (int third = 0; third < 32; third++)
        {
            beginnings[Key(word[0], word[1], word.Length > 2 ? word[2] : (char)third)] |= cue;
        }
    }

    /// <summary>The keys of the first and of the second three characters, folded into one.</summary>
    private static int LongKey(ReadOnlySpan<char> text) =>
        ((Key(text[0], text[1], text[2]) * 31) ^ Key(text[3], text[4], text[5])) & ((1 << LongBits) - 1);

    private const int LongBeginning = 6;

    private const int LongBits = 12;

    /// <summary>Five bits of each of three characters, which are the same for a letter in either case.</summary>
    private static int Key(char first, char second, char third) => ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}
