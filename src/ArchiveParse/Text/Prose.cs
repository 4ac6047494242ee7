using System.Buffers;
using System.Text;

namespace ArchiveParse.Text;

/// <summary>Makes a text value of a stretch of the page: cleaned, never rewritten.</summary>
public static class Prose
{
    /// <summary>What needs a closer look, in ASCII.</summary>
    private const string Untidy = "\n\r\t\f\v*\\^";

    private static readonly SearchValues<char> UntidyAscii = SearchValues.Create(Untidy);

    /// <summary>ASCII that needs none. Most texts hold nothing else, and one look tells; a set that mixes ASCII with more is far slower.</summary>
    private static readonly SearchValues<char> TidyAscii = SearchValues.Create([.. Enumerable.Range(0, 128).Select(static c => (char)c).Except(Untidy)]);

    /// <summary>
    /// A letter that shows nothing, U+FFA0: it holds a place in a word that was broken at the end of a line, so that the word is one run of
    /// letters to every rule, and it is no part of the text.
    /// </summary>
    internal const char Filler = '\uffa0';

    /// <summary>
    /// The text of <paramref name="span"/>: each run of white space becomes one space, the ends are trimmed, and the print export's
    /// Markdown (<c>**</c>, <c>\[</c>, links to notes, carets) is taken off, and so are fillers. Brackets, quotation marks and
    /// all else stay.
    /// </summary>
    public static string Clean(string source, TextSpan span)
    {
        span = Lines.Trim(source, span.Start, span.End);
        var text = span.In(source);
        return IsTidy(text) ? text.ToString() : Tidy(text);
    }

    private static bool IsTidy(ReadOnlySpan<char> text) =>
        (!text.ContainsAnyExcept(TidyAscii) || !(text.ContainsAny(UntidyAscii) || text.Contains(Filler) || HasWhiteBeyondAscii(text)))
        && text.IndexOf("  ") < 0;

    /// <summary>
    /// How many characters may be copied before one needs a closer look. Only a stretch is searched, so that no text is searched to its end
    /// time and again; a space that begins it may belong to what stands before it, a space or bracket that ends it to what follows.
    /// </summary>
    private static int TidyLength(ReadOnlySpan<char> text)
    {
        if (text[0] == ' ')
        {
            return 0;
        }

        var near = text[..Math.Min(text.Length, Stretch)];
        int length = near.IndexOfAnyExcept(TidyAscii) is >= 0 and int untidy ? untidy : near.Length;
        length = near[..length].IndexOf("  ") is >= 0 and int spaces ? spaces : length;
        return length > 0 && length < text.Length && near[length - 1] is ' ' or '[' ? length - 1 : length;
    }

    private static bool HasWhiteBeyondAscii(ReadOnlySpan<char> text) =>
        text.ContainsAny('\u00a0', '\u0085', '\u3000') || text.ContainsAnyInRange('\u2000', '\u200a') || text.ContainsAny('\u2028', '\u2029', '\u202f') || text.Contains('\u1680');

    private static string Tidy(ReadOnlySpan<char> text)
    {
        StringBuilder clean = new(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int tidy = TidyLength(text[at..]);
            clean.Append(text.Slice(at, tidy));
            at += tidy;
            if (at == text.Length)
            {
                break;
            }

            var rest = text[at..];
            int taken = NoteLink(rest, out var inside);
            if (taken > 0)
            {
                clean.Append('[').Append(inside).Append(']');
            }
            else if (char.IsWhiteSpace(rest[0]))
            {
                taken = WhiteSpace(rest);
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (rest.StartsWith("**"))
            {
                taken = 2;
            }
            else if (rest[0] == Filler)
            {
                taken = 1;
            }
            else if (rest[0] == '\\' && rest.Length > 1 && char.IsAsciiLetterOrDigit(rest[1]) is false && !char.IsWhiteSpace(rest[1]))
            {
                clean.Append(rest[1]);
                taken = 2;
            }
            else
            {
                clean.Append(rest[0]);
                taken = 1;
            }

            at += taken;
        }

        return clean.ToString().Trim();
    }

    /// <summary>A note mark as the print export writes it, <c>[\[1\]](#)</c>, <c>^[1]^</c> or <c>^[1]</c>; yields its length and marker.</summary>
    internal static int NoteLink(ReadOnlySpan<char> text, out ReadOnlySpan<char> marker)
    {
        var (open, close) = text.StartsWith("[\\[") ? ("[\\[", "\\]](#)") : ("^[", "]");
        int length = text.StartsWith(open) ? text.Slice(open.Length, Math.Min(text.Length - open.Length, MaxMarker + close.Length)).IndexOf(close) : -1;
        if (length < 1)
        {
            marker = default;
            return 0;
        }

        marker = text.Slice(open.Length, length);
        int end = open.Length + length + close.Length;
        return open[0] == '^' && end < text.Length && text[end] == '^' ? end + 1 : end;
    }

    private const int MaxMarker = 4;
    private const int Stretch = 256;

    private static int WhiteSpace(ReadOnlySpan<char> text)
    {
        int length = 1;
        while (length < text.Length && char.IsWhiteSpace(text[length]))
        {
            length++;
        }

        return length;
    }
}
