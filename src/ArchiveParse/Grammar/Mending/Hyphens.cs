using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Words broken at the end of a line. Whether the hyphen is the word's own (<c>Sino-Soviet</c>) or the printer's (<c>conference</c>),
/// the other words of the page decide; where they say nothing, the letter behind it.
/// </summary>
internal sealed class Hyphens
{
    private readonly string text;
    private readonly Lazy<HashSet<string>> words;

    /// <summary>The hyphens of a page with these lines.</summary>
    public Hyphens(string text, PrintedLine[] lines)
    {
        this.text = text;
        words = new(() => WholeWords(text, lines));
    }

    /// <summary>Whether a line ends with a hyphen inside a word or between two figures.</summary>
    public static bool Breaks(string text, in PrintedLine line, in PrintedLine next)
    {
        var (before, behind) = (line.Span.Length > 1 ? text[line.Span.End - 2] : ' ', text[next.Span.Start]);
        return IsHyphen(text[line.Span.End - 1])
            && ((char.IsLetter(before) && char.IsLetter(behind)) || (char.IsAsciiDigit(before) && char.IsAsciiDigit(behind)));
    }

    /// <summary>
    /// What stands between the halves of a broken word and belongs to neither: white space, and a printer's hyphen. Empty between two
    /// words.
    /// </summary>
    public TextSpan BreakBetween(in PrintedLine line, in PrintedLine next)
    {
        if (!Breaks(text, line, next))
        {
            return default;
        }

        int hyphen = line.Span.End - 1;
        return IsPrinters(LastWord(line.Span), FirstWord(next.Span), text[hyphen]) switch
        {
            true => TextSpan.FromBounds(hyphen, next.Span.Start),
            false => TextSpan.FromBounds(hyphen + 1, next.Span.Start),
            null => default,
        };
    }

    /// <summary>Whether the hyphen is none of the word's; null where it stands for the rest of a pair, <c>pre- and post-war</c>.</summary>
    private bool? IsPrinters(string first, string second, char hyphen)
    {
        if (first.Length == 0)
        {
            return false;
        }

        if (hyphen is SoftHyphen or NotSign || words.Value.Contains(first + second))
        {
            return true;
        }

        if (Hyphenation.Pairing.Contains(second))
        {
            return null;
        }

        bool areTwo = words.Value.Contains($"{first}-{second}")
            || (IsWord(first) && IsWord(second))
            || Hyphenation.Prefixes.Contains(first);
        return !areTwo && (char.IsLower(second[0]) || (first + second).All(char.IsUpper));
    }

    private bool IsWord(string part) => part.Length >= ShortestPart && words.Value.Contains(part);

    private string LastWord(TextSpan line)
    {
        var words = line.In(text)[..^1];
        int length = words.Length;
        while (length > 0 && char.IsLetter(words[length - 1]))
        {
            length--;
        }

        return words[length..].ToString();
    }

    private string FirstWord(TextSpan line) => line.In(text)[..WordLength(line.In(text))].ToString();

    /// <summary>All words of the page, hyphens within included, that no line's end broke.</summary>
    private static HashSet<string> WholeWords(string text, PrintedLine[] lines)
    {
        HashSet<string> found = new(StringComparer.OrdinalIgnoreCase);
        bool isBroken = false;
        foreach (var line in lines)
        {
            var rest = line.Span.In(text);
            rest = isBroken ? rest[WordLength(rest)..] : rest;
            isBroken = IsHyphen(text[line.Span.End - 1]);
            while (!rest.IsEmpty)
            {
                int length = WordLength(rest);
                if (length > 0 && !(isBroken && length >= rest.Length - 1))
                {
                    found.Add(rest[..length].ToString());
                }

                rest = rest[Math.Max(length, 1)..];
            }
        }

        return found;
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || (length > 0 && IsInnerHyphen(text[length..]))))
        {
            length++;
        }

        return length;
    }

    private static bool IsInnerHyphen(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '-' && char.IsLetter(text[1]);

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or SoftHyphen or NotSign;

    private const char SoftHyphen = '\u00ad';

    /// <summary>What character recognition makes of a hyphen at a line's end.</summary>
    private const char NotSign = '¬';

    private const int ShortestPart = 4;
}
