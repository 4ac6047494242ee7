using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// The mark at the head of a note, in its form: where its marker and its words stand, and the marker as the marks in the text have it.
/// </summary>
internal readonly record struct NoteHead(NoteForm Form, TextSpan Span, int Words, string Marker)
{
    /// <summary>The raised figures, from nought on.</summary>
    internal const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private const string Named = "Note ";

    /// <summary>Signs in the order in which they count.</summary>
    internal const string Signs = "*†‡";

    /// <summary>The marker's number; of asterisks, how many they are, of a letter or sign, where it stands in its series.</summary>
    public int Number => Form == NoteForm.Asterisk ? Marker.Length + Signs.IndexOf(Marker[0], StringComparison.Ordinal)
        : Marker is [>= 'a' and <= 'z'] ? Marker[0] - 'a' + 1
        : Notes.NumberOf(Marker);

    /// <summary>The digit that a superscript is, or -1.</summary>
    public static int Digit(char sign) => sign < '²' ? -1 : Superscripts.IndexOf(sign, StringComparison.Ordinal);

    /// <summary>The figures for which the superscripts stand that a text begins with; empty where it has none, or more than a marker has.</summary>
    public static string MarkerOf(ReadOnlySpan<char> text)
    {
        Span<char> marker = stackalloc char[LongestMarker];
        int length = 0;
        while (length < text.Length && Digit(text[length]) is >= 0 and int digit)
        {
            if (length == LongestMarker)
            {
                return "";
            }

            marker[length++] = (char)('0' + digit);
        }

        return marker[..length].ToString();
    }

    /// <summary>The head of a line that does without square brackets; of other lines, one without a form.</summary>
    public static NoteHead At(string source, TextSpan line)
    {
        var text = line.In(source);
        return text.IsEmpty ? default : text[0] switch
        {
            >= '1' and <= '9' => Numbered(source, line, 0),
            '(' => Parenthesised(source, line),
            '*' or '†' or '‡' => Starred(source, line),
            'N' or 'n' when text.StartsWith(Named, StringComparison.OrdinalIgnoreCase) => Numbered(source, line, Named.Length),
            > '¡' => Raised(source, line),
            _ => default,
        };
    }

    private static NoteHead Numbered(string source, TextSpan line, int start)
    {
        var text = line.In(source)[start..];
        int digits = DigitsIn(text);
        bool isStopped = digits > 0 && digits < text.Length && text[digits] is '.' or ')' or ':';
        return digits is 0 or > LongestMarker ? default
            : Headed(isStopped && start == 0 ? NoteForm.Stopped : NoteForm.Plain, source, line, start, digits, isStopped ? 1 : 0);
    }

    private static NoteHead Parenthesised(string source, TextSpan line)
    {
        int digits = IsLetter(line.In(source)[1..]) ? 1 : DigitsIn(line.In(source)[1..]);
        return digits is 0 or > LongestMarker || digits + 1 >= line.Length || source[line.Start + digits + 1] != ')' ? default
            : Headed(NoteForm.Parenthesised, source, line, 1, digits, 1);
    }

    private static NoteHead Starred(string source, TextSpan line)
    {
        var text = line.In(source);
        int stars = text.IndexOfAnyExcept(text[0]);
        return stars is < 1 or > LongestMarker ? default : Headed(NoteForm.Asterisk, source, line, 0, stars, 0);
    }

    private static NoteHead Raised(string source, TextSpan line)
    {
        var text = line.In(source);
        string marker = MarkerOf(text);
        int words = marker.Length + Scan.SpaceLength(text[marker.Length..]);
        return marker.Length == 0 || words == text.Length ? default
            : new NoteHead(NoteForm.Superscript, new TextSpan(line.Start, marker.Length), line.Start + words, marker);
    }

    /// <summary>The head, where white space parts it from words that are there.</summary>
    private static NoteHead Headed(NoteForm form, string source, TextSpan line, int start, int length, int stop)
    {
        int end = start + length + stop;
        int gap = Scan.SpaceLength(line.In(source)[end..]);
        bool begins = gap > 0 && end + gap < line.Length && !char.IsLower(source[line.Start + end + gap]);
        TextSpan marker = new(line.Start + start, length);
        return begins ? new NoteHead(form, marker, line.Start + end + gap, marker.In(source).ToString()) : default;
    }

    /// <summary>Whether the mark in round brackets is a letter.</summary>
    internal static bool IsLetter(ReadOnlySpan<char> marker) => marker is [>= 'a' and <= 'z', ')', ..] or [>= 'a' and <= 'z'];

    private static int DigitsIn(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and int length ? length : text.Length;

    /// <summary>Figures or signs of a marker at the most.</summary>
    internal const int LongestMarker = 3;
}
