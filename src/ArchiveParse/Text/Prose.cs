using System.Buffers;

namespace ArchiveParse.Text;

/// <summary>Makes a text value of a stretch of the page: cleaned, never rewritten.</summary>
public static class Prose
{
    /// <summary>What needs a closer look, in ASCII.</summary>
    private const string Untidy = "\n\r\t\f\v*\\^";

    private static readonly SearchValues<char> UntidyAscii = SearchValues.Create(Untidy);

    /// <summary>ASCII that needs none. Most texts hold nothing else, and one look tells; a set that mixes ASCII with more is far slower.</summary>
    private static readonly SearchValues<char> TidyAscii = SearchValues.Create(AsciiExcept(Untidy));

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
        var text = Trimmed(source, span);
        if (IsTidy(text))
        {
            return text.ToString();
        }

        char[] room = ArrayPool<char>.Shared.Rent(text.Length);
        string tidied = Tidy(text, room).ToString();
        ArrayPool<char>.Shared.Return(room);
        return tidied;
    }

    /// <summary>
    /// The same without making a string: the characters of <paramref name="source"/> where they are clean, else a text made in
    /// <paramref name="room"/>, which must be as long as the span: what is tidied never grows.
    /// </summary>
    internal static ReadOnlySpan<char> Clean(string source, TextSpan span, Span<char> room)
    {
        var text = Trimmed(source, span);
        return IsTidy(text) ? text : Tidy(text, room);
    }

    /// <summary>The texts of several paragraphs as one, a blank line between them; a paragraph of which nothing is left is none.</summary>
    internal static string Clean(string source, IReadOnlyList<TextSpan> paragraphs) => paragraphs is [var only]
        ? Clean(source, only)
        : string.Join("\n\n", paragraphs.Select(each => Clean(source, each)).Where(static text => text.Length > 0));

    private static ReadOnlySpan<char> Trimmed(string source, TextSpan span) => Lines.Trim(source, span.Start, span.End).In(source);

    private static bool IsTidy(ReadOnlySpan<char> text) => PlainText.Is(text) || HasNothingUntidy(text);

    private static bool HasNothingUntidy(ReadOnlySpan<char> text) =>
        !text.ContainsAny(UntidyAscii) && !text.Contains(Filler) && !HasWhiteBeyondAscii(text) && text.IndexOf("  ") < 0;

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
        text.ContainsAny('\u00a0', '\u0085', '\u3000') || text.ContainsAnyInRange('\u2000', '\u200a') || text.ContainsAny('\u2028', '\u2029', '\u202f')
        || text.ContainsAny('\u1680', '\u205f');

    private static ReadOnlySpan<char> Tidy(ReadOnlySpan<char> text, Span<char> clean)
    {
        int length = 0;
        for (int at = 0; at < text.Length;)
        {
            int tidy = TidyLength(text[at..]);
            text.Slice(at, tidy).CopyTo(clean[length..]);
            (length, at) = (length + tidy, at + tidy);
            if (at < text.Length)
            {
                at += TidyAt(text[at..], clean, ref length);
            }
        }

        return clean[..length].Trim();
    }

    private static ReadOnlySpan<char> AsciiExcept(string others)
    {
        Span<char> ascii = new char[128];
        int count = 0;
        for (char sign = '\0'; sign < 128; sign++)
        {
            if (!others.Contains(sign))
            {
                ascii[count++] = sign;
            }
        }

        return ascii[..count];
    }

    /// <summary>Writes what the untidy sign at the start of a text amounts to; yields how many characters that takes.</summary>
    private static int TidyAt(ReadOnlySpan<char> text, Span<char> clean, ref int length)
    {
        if (NoteLink(text, out var inside) is > 0 and int link)
        {
            clean[length++] = '[';
            foreach (char sign in inside)
            {
                if (sign != Filler)
                {
                    clean[length++] = sign;
                }
            }

            clean[length++] = ']';
            return link;
        }

        if (char.IsWhiteSpace(text[0]))
        {
            if (length > 0 && clean[length - 1] != ' ')
            {
                clean[length++] = ' ';
            }

            return WhiteSpace(text);
        }

        if (text.StartsWith("**]") && length > 0 && clean[length - 1] == '[')
        {
            // A note mark of two asterisks is no emphasis.
            "**".CopyTo(clean[length..]);
            length += 2;
            return 2;
        }

        if (text.StartsWith("**") || text[0] == Filler)
        {
            return text[0] == Filler ? 1 : 2;
        }

        int escaped = text[0] == '\\' ? 1 : text.Length;
        while (escaped < text.Length && text[escaped] == Filler)
        {
            escaped++;
        }

        bool isEscape = escaped < text.Length && !char.IsAsciiLetterOrDigit(text[escaped]) && !char.IsWhiteSpace(text[escaped]);
        clean[length++] = isEscape ? text[escaped] : text[0];
        return isEscape ? escaped + 1 : 1;
    }

    /// <summary>A note mark as the print export writes it, <c>[\[1\]](#)</c>, <c>^[1]^</c> or <c>^[1]</c>; yields its length and marker.</summary>
    internal static int NoteLink(ReadOnlySpan<char> text, out ReadOnlySpan<char> marker)
    {
        var (open, close) = text.StartsWith("[\\[") ? ("[\\[", "\\]](#)") : ("^[", "]");
        var near = text.StartsWith(open) ? text.Slice(open.Length, Math.Min(text.Length - open.Length, MaxMarker + MaxFillers + close.Length)) : default;
        int length = near.IndexOf(close);
        if (length < 1 || !IsMarker(text.Slice(open.Length, length)))
        {
            marker = default;
            return 0;
        }

        marker = text.Slice(open.Length, length);
        int end = open.Length + length + close.Length;
        return open[0] == '^' && end < text.Length && text[end] == '^' ? end + 1 : end;
    }

    /// <summary>Whether so many letters as a marker has, no white space and no further bracket, stand between the brackets.</summary>
    private static bool IsMarker(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char sign in text)
        {
            if (char.IsWhiteSpace(sign) || sign is '[' or ']')
            {
                return false;
            }

            letters += sign == Filler ? 0 : 1;
        }

        return letters is > 0 and <= MaxMarker;
    }

    private const int MaxMarker = 4;

    /// <summary>Fillers that a marker broken at the end of a line may hold.</summary>
    private const int MaxFillers = 8;

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
