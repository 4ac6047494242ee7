using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;
using Sprache;

namespace ArchiveParse.Grammar;

/// <summary>
/// One word of a name in one step: <c>Yudin</c>, <c>Jong-ae</c>, an initial with its full stop, a word that the editor completed
/// (<c>I[van]</c>) or added (<c>[Anastas]</c>). It begins with a capital, or an Arabic article or sign of aspiration and a capital
/// (<c>al-Majid</c>, <c>'Aziz</c>).
/// </summary>
internal static class NameWords
{
    private static readonly WordTable<bool> Particles = new(
        "a particle", "de da di du von van der den al el ibn bin la le ul".Split(' '), true);

    /// <summary>Articles of Arabic names, as they sound before a letter.</summary>
    private static readonly LeadingTexts Articles = LeadingTexts.Of(
        [.. "al el ul ad an ar as at az ash".Split(' ').Select(static article => article + "-")]);


    /// <summary>The word.</summary>
    public static readonly Parser<TextSpan> Word = Scan.Lexeme(Length, "a name");

    /// <summary>Length of the word that a text begins with, or 0.</summary>
    internal static int Length(ReadOnlySpan<char> text)
    {
        int lead = LeadLength(text);
        if (lead > 0)
        {
            int letters = lead < text.Length && char.IsUpper(text[lead]) ? Letters(text[lead..]) : 0;
            bool isQuoted = IsApostrophe(text[0]) && letters > 0 && IsApostrophe(text[lead + letters - 1]);
            return letters > 1 && !isQuoted ? lead + letters : 0;
        }

        int bare = text.Length > 1 && char.IsUpper(text[0] == '[' ? text[1] : text[0]) ? Letters(text) : -1;
        int length = bare > 0 ? bare : bare == 0 ? Completion(text) : 0;
        if (length == 0)
        {
            return text.Length == 1 && char.IsUpper(text[0]) ? 1 : 0;
        }

        length += Completion(text[length..]);
        length += Letters(text[length..]);
        bool isInitial = bare is > 0 and <= LongestInitial && length < text.Length && text[length] == '.'
            && (GoesOn(text[(length + 1)..]) || EndsName(bare, text[(length + 1)..]));
        return isInitial ? length + 1 : length;
    }

    /// <summary>
    /// Length of the name that a text begins with, or 0: words with spaces between them, small words before a word (<c>van der Meulen</c>).
    /// What stands in brackets by itself belongs to the name only where the name goes on behind it; at its end it is a gloss.
    /// </summary>
    internal static int NameLength(ReadOnlySpan<char> text)
    {
        int end = Length(text);
        for (int next = end > 0 ? NextEnd(text, end) : 0; next > 0; next = NextEnd(text, end))
        {
            bool isGloss = text[next - 1] == ']' && text[end + Scan.SpaceLength(text[end..])] == '[' && NextEnd(text, next) == 0;
            if (isGloss)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>Where the word behind <paramref name="end"/> ends, particles before it included; 0 where none follows.</summary>
    private static int NextEnd(ReadOnlySpan<char> text, int end)
    {
        int at = end + Scan.SpaceLength(text[end..]);
        int word = ParticledLength(text[at..]);
        return word > 0 ? at + word : 0;
    }

    /// <summary>Length of the word that a text begins with, small words before it included (<c>van der Meulen</c>); or 0.</summary>
    internal static int ParticledLength(ReadOnlySpan<char> text)
    {
        int at = ParticlesLength(text);
        int word = Length(text[at..]);
        return word > 0 ? at + word : 0;
    }

    /// <summary>Length of the name that a text behind a title begins with, small words before it included (<c>de Wit</c>); or 0.</summary>
    internal static int TitledLength(ReadOnlySpan<char> text)
    {
        int at = ParticlesLength(text);
        int name = NameLength(text[at..]);
        return name > 0 ? at + name : 0;
    }

    private static int ParticlesLength(ReadOnlySpan<char> text)
    {
        int at = 0;
        for (int particle = Particles.LengthAt(text, out _); particle > 0; particle = Particles.LengthAt(text[at..], out _))
        {
            int gap = Scan.SpaceLength(text[(at + particle)..]);
            if (gap == 0)
            {
                break;
            }

            at += particle + gap;
        }

        return at;
    }

    /// <summary>Length of what stands before the capital of such a word; most begin with it.</summary>
    private static int LeadLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || char.IsUpper(text[0]))
        {
            return 0;
        }

        return IsApostrophe(text[0]) ? 1 : char.IsLower(text[0]) ? Articles.LengthAt(text) : 0;
    }

    /// <summary>Whether a sign is one of those that transliterate the glottal sounds of Arabic before a name.</summary>
    internal static bool IsApostrophe(char c) => c is '\'' or '‘' or '’' or 'ʿ' or 'ʾ';

    private static int Letters(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || text[length] is '\'' or '’' or '-' or '‑'))
        {
            length++;
        }

        return length;
    }

    /// <summary>Letters in square brackets, perhaps with a full stop behind them.</summary>
    private static int Completion(ReadOnlySpan<char> text)
    {
        int letters = text.Length > 2 && text[0] == '[' ? Letters(text[1..]) : 0;
        int end = letters + 1 < text.Length && text[letters + 1] == '.' ? letters + 2 : letters + 1;
        return letters > 0 && end < text.Length && text[end] == ']' ? end + 1 : 0;
    }

    /// <summary>Behind the full stop of an initial the name goes on, or its list does; behind other full stops a sentence ends.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text) =>
        text.TrimStart(' ') is [var next, ..] && (char.IsLetter(next) || next is '[' or ',' or ')' or '-' or ':');

    /// <summary>An initial may be the last of a name that stands by itself: <c>N.N.</c></summary>
    private static bool EndsName(int letters, ReadOnlySpan<char> rest) => letters == 1 && rest.IsEmpty;

    /// <summary>Letters that an initial has at most (<c>Ya.</c>, <c>Yu.</c>); behind a longer word a full stop ends the sentence.</summary>
    private const int LongestInitial = 2;
}
