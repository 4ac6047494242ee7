using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// Chinese syllables in Pinyin and in Wade-Giles, the apostrophes left off as the press does: made of the initials and finals of the two
/// systems, and of those syllables that go their own way.
/// </summary>
internal static class ChineseSyllables
{
    private const string Initials =
        "b:p p:p m:m f:f d:t t:t n:n l:l g:k k:k h:h j:ch q:ch x:hs zh:ch ch:ch sh:sh r:j z:ts c:ts s:s y:y w:w";

    private const string Finals =
        "a:a ai:ai an:an ang:ang ao:ao e:e ei:ei en:en eng:eng i:i ia:ia ian:ien iang:iang iao:iao ie:ieh in:in ing:ing iong:iung iu:iu "
        + "o:o ong:ung ou:ou u:u ua:ua uai:uai uan:uan uang:uang ue:ueh ui:ui un:un uo:o";

    private const string Own =
        "a:a ai:ai an:an ang:ang ao:ao e:o en:en er:erh ge:ko ke:ko he:ho gui:kuei kui:kuei guo:kuo kuo:kuo huo:huo shuo:shuo zhi:chih chi:chih "
        + "shi:shih ri:jih zi:tzu ci:tzu si:ssu you:yu yan:yen ye:yeh yue:yueh yong:yung xiong:hsiung jiong:chiung qiong:chiung yi:i";

    private static readonly SpanTable<string> ToWadeGiles = Made();

    /// <summary>
    /// The longest Pinyin syllable that a text in lower case begins with, in Wade-Giles, and behind which the word ends or another one
    /// begins: <c>jianguo</c> is <c>jian</c> and <c>guo</c>. Its length, or 0.
    /// </summary>
    public static int LengthAt(ReadOnlySpan<char> text, out string wadeGiles)
    {
        for (int length = Math.Min(text.Length, LongestSyllable); length > 0; length--)
        {
            if (ToWadeGiles.Find(text[..length]) is { } found && MayStandBehind(text[length..]))
            {
                wadeGiles = found;
                return length;
            }
        }

        wadeGiles = "";
        return 0;
    }

    private static bool MayStandBehind(ReadOnlySpan<char> rest)
    {
        bool may = rest.IsEmpty || !char.IsLetter(rest[0]);
        for (int length = Math.Min(rest.Length, LongestSyllable); !may && length > 0; length--)
        {
            may = ToWadeGiles.Find(rest[..length]) is not null;
        }

        return may;
    }

    private static SpanTable<string> Made()
    {
        SpanTable<string> made = new();
        var finals = Pairs(Finals).ToList();
        foreach (var (initial, oldInitial) in Pairs(Initials))
        {
            foreach (var (final, oldFinal) in finals)
            {
                made.Set(initial + final, oldInitial + oldFinal);
            }
        }

        foreach (var (syllable, old) in Pairs(Own))
        {
            made.Set(syllable, old);
        }

        return made;
    }

    private static IEnumerable<(string Pinyin, string WadeGiles)> Pairs(string table) =>
        table.Split(' ').Select(static pair => pair.Split(':')).Select(static pair => (pair[0], pair[1]));

    private const int LongestSyllable = 6;
}
