namespace ArchiveParse.Grammar;

/// <summary>
/// Line ends other than LF: CR LF, a CR by itself (old Macintosh), CR CR LF (translated twice), and form feeds, which end a line with
/// its sheet.
/// </summary>
internal static class LineEnds
{
    /// <summary>Length of the line end at a place, as one; 1 at the end of the text.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        return rest is not ['\r', ..] ? 1 : rest.StartsWith("\r\n") ? 2 : rest.StartsWith("\r\r\n") ? 3 : 1;
    }

    /// <summary>Whether the grammar, which reads LF and CR LF, would miss a line end.</summary>
    public static bool HasOthers(ReadOnlySpan<char> text)
    {
        for (int found = text.IndexOfAny('\f', '\r'); found >= 0; found = text.IndexOfAny('\f', '\r'))
        {
            int length = LengthAt(text, found);
            if (length == 1)
            {
                return true;
            }

            text = text[(found + length)..];
        }

        return false;
    }

    /// <summary>Writes LF for each line end that the grammar would miss; nothing moves.</summary>
    public static void Normalize(Span<char> text)
    {
        for (int at = 0, found; at < text.Length && (found = text[at..].IndexOfAny('\f', '\r')) >= 0;)
        {
            at += found;
            int length = LengthAt(text, at);
            text[at] = length == 1 ? '\n' : text[at];
            at += length;
        }
    }
}
