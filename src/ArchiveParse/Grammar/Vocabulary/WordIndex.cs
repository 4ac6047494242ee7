using System.Numerics;

namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// Numbers words by the order in which they came, and finds them again in either case. A program that reads one page makes a hundred of
/// these before it has read a line: so it is cheaper to make than a frozen dictionary, and all of its code is compiled beforehand, as no
/// generic collection's is whose types are another assembly's.
/// </summary>
/// <param name="capacity">How many words come at most.</param>
internal class WordIndex(int capacity)
{
    public const int LongestWord = 63;

    private readonly ulong[] lengthsByFirst = new ulong[32];
    private readonly ulong[] lengthsBySecond = new ulong[32];
    private readonly ulong[] lengthsByLast = new ulong[32];
    private readonly string[] words = new string[capacity];
    private readonly int[] followers = new int[capacity];
    private readonly int[] heads = new int[(int)BitOperations.RoundUpToPowerOf2(((uint)capacity * 2) | 1)];

    public int Count { get; private set; }

    public ReadOnlySpan<string> Words => words.AsSpan(0, Count);

    /// <summary>The number of a word, which is the next where the word is new.</summary>
    public int Enter(string word)
    {
        int known = Find(word);
        if (known >= 0)
        {
            return known;
        }

        words[Count] = word;
        EnterLength(lengthsByFirst, word[0], word.Length);
        EnterLength(lengthsBySecond, word.Length > 1 ? word[1] : word[0], word.Length);
        EnterLength(lengthsByLast, word[^1], word.Length);
        Link(Count);
        return Count++;
    }

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return -1;
        }

        int at = heads[Bucket(word)] - 1;
        while (at >= 0 && !word.Equals(words[at], StringComparison.OrdinalIgnoreCase))
        {
            at = followers[at] - 1;
        }

        return at;
    }

    /// <summary>
    /// The lengths of the words that may stand at the start of a text, a bit for each: its first two letters tell of most that they do not.
    /// </summary>
    public ulong LengthsAt(ReadOnlySpan<char> text) => text.Length switch
    {
        0 => 0,
        1 => lengthsByFirst[Slot(text[0])] & OneLetter,
        _ => lengthsByFirst[Slot(text[0])] & (lengthsBySecond[Slot(text[1])] | OneLetter),
    };

    /// <summary>Whether a word of that length may end with a letter.</summary>
    public bool MayEnd(int length, char last) => (lengthsByLast[Slot(last)] >> length & 1) != 0;

    private static void EnterLength(ulong[] lengths, char letter, int length)
    {
        lengths[Slot(char.ToUpperInvariant(letter))] |= 1UL << length;
        lengths[Slot(char.ToLowerInvariant(letter))] |= 1UL << length;
    }

    /// <summary>Five bits, which most letters have in common in either case. Signs that share them cost a look that finds nothing.</summary>
    private static int Slot(char letter) => letter & 31;

    private const ulong OneLetter = 1UL << 1;

    /// <summary>Numbers are kept one higher, so that none is 0.</summary>
    private void Link(int number)
    {
        ref int head = ref heads[Bucket(words[number])];
        followers[number] = head;
        head = number + 1;
    }

    /// <summary>
    /// By the length and three letters: the same for all spellings that <see cref="StringComparison.OrdinalIgnoreCase"/> takes for one.
    /// </summary>
    private int Bucket(ReadOnlySpan<char> word) =>
        (((((Fold(word[0]) * 31) + Fold(word[word.Length / 2])) * 31) + Fold(word[^1])) * 31 + word.Length) & (heads.Length - 1);

    private static int Fold(char letter) => letter < 128 ? letter | 0x20 : 0;
}
