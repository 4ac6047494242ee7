using System.Globalization;
using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// The line that heads a document of <em>Foreign Relations</em>: <c>105. Memorandum of ConversationSource</c>. The word <c>Source</c>,
/// or a note's number, that is glued to the title is the mark of the source note. Older volumes have no number:
/// <see cref="FrusFileHead"/>.
/// </summary>
/// <param name="Number">The document's number with its full stop; empty where it has none.</param>
/// <param name="Title">The title.</param>
/// <param name="Mark">The mark glued to the title, a second one behind it included; empty where there is none.</param>
internal sealed record FrusHead(TextSpan Number, TextSpan Title, TextSpan Mark)
{
    public const string SourceWord = "Source";

    /// <summary>The file in which the original lies, in volumes that state it above the title.</summary>
    public TextSpan File { get; init; }

    /// <summary>The word before it.</summary>
    public TextSpan FileLabel { get; init; }

    /// <summary>What stands above the head.</summary>
    public FrusAbove Above { get; init; } = FrusAbove.Nothing;

    /// <summary>What a document is, where a word for it stands beside the file or under the title: <c>: Telegram</c>, <c>[Telegram]</c>.</summary>
    public TextSpan Form { get; init; }

    private static readonly Parser<TextSpan> Figures = Scan.Digits(1, 4);

    private static readonly Parser<TextSpan> NumberAndStop =
        from number in Figures
        from stop in Signs.FullStop
        select number;

    private static readonly Parser<TextSpan> NumberInBrackets =
        from open in Signs.OpeningSquare
        from number in Figures
        from close in Signs.ClosingSquare
        select number;

    /// <summary>The number before a title: <c>26.</c>, <c>[26]</c>.</summary>
    public static readonly Parser<TextSpan> NumberBefore = NumberAndStop.Or(NumberInBrackets).Spanned().Select(static number => number.Span);

    /// <summary>The head, blank lines before it skipped.</summary>
    public static readonly Parser<FrusHead> Line =
        from gap in Lines.BlankLines
        from indent in Scan.Spaces
        from source in Scan.Source
        from number in NumberBefore
        from space in Scan.Gap
        from title in Lines.Line
        select Of(source, number, title);

    /// <summary>A title whose number stands above it.</summary>
    public static readonly Parser<FrusHead> TitleAlone =
        from source in Scan.Source
        from title in Lines.NextLine
        select Of(source, default, title);

    /// <summary>A look: the first line of text begins with a figure, perhaps in brackets.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text) => text.TrimStart() is [>= '0' and <= '9', ..] or ['[', >= '0' and <= '9', ..];

    /// <summary>The head of a title and its number.</summary>
    public static FrusHead Of(string source, TextSpan number, TextSpan title)
    {
        int mark = MarkLength(title.In(source));
        return new FrusHead(number, Lines.Trim(source, title.Start, title.End - mark), new TextSpan(title.End - mark, mark));
    }

    /// <summary>The first mark glued to the title, without brackets, and of a superscript its figures.</summary>
    public ReadOnlySpan<char> Marker(string source)
    {
        var mark = Mark.In(source);
        var first = mark.IndexOf(' ') is > 0 and int end ? mark[..end] : mark;
        return NoteHead.MarkerOf(first) is { Length: > 0 } raised ? raised : first.Trim(" []^");
    }

    /// <summary>The document's number, of its figures alone; null where it has none.</summary>
    public string? NumberIn(string source)
    {
        var number = (Number.IsEmpty ? Above.Number : Number).In(source);
        int first = number.IndexOfAnyInRange('0', '9');
        return first < 0 ? null : number[first..(number.LastIndexOfAnyInRange('0', '9') + 1)].ToString();
    }

    /// <summary>The word for what the document is; empty where none stands there.</summary>
    public string FormWord(string source) => Form.IsEmpty ? "" : Prose.Clean(source, Form).Trim(':', ' ', '[', ']');

    /// <summary>
    /// Whether the title is one that the edition gives, and has the mark of the first note: so an excerpt without its notes is known.
    /// </summary>
    public bool IsOfEdition(string source)
    {
        var title = Title.In(source);
        return Marker(source) is "0" or "1" && IsWordedByEdition(title);
    }

    /// <summary>Whether a title is worded as the edition words its titles.</summary>
    public static bool IsWordedByEdition(ReadOnlySpan<char> title) => FrusLabels.Records.LengthAt(title, out _) > 0 || IsSent(title);

    /// <summary>
    /// Whether it is a number of two figures at least, words as a title has them, and the mark of the first note: so any document of the
    /// edition is headed, and no point of a list.
    /// </summary>
    public bool IsNumberedTitle(string source) =>
        Number.Length > "1.".Length && Marker(source) is "0" or "1" && TitleWords.Are(Title.In(source));

    private static bool IsSent(ReadOnlySpan<char> title) => FrusLabels.Sent.LengthAt(title, out _) > 0
        && title.Contains(" From ", StringComparison.OrdinalIgnoreCase) && title.Contains(" to ", StringComparison.Ordinal);

    private static int MarkLength(ReadOnlySpan<char> title)
    {
        if (title.EndsWith(SourceWord) && IsGluedToWord(title[..^SourceWord.Length]))
        {
            return SourceWord.Length;
        }

        if (title[^1] is ']' or '^' or > '¡')
        {
            int unmarked = Math.Min(Notes.WithoutMark(title).Length, title.TrimEnd(NoteHead.Superscripts).Length);
            return unmarked > 0 ? title.Length - unmarked : 0;
        }

        int digits = Digits(title);
        if (digits is 5 or 6 && title[..^digits].EndsWith(", ") && title[^digits..] is ['1', '8' or '9', ..])
        {
            return digits - "1956".Length;
        }

        var before = title[..^digits];
        if (digits is not (1 or 2) || IsGlued(before))
        {
            return digits is 1 or 2 ? digits : 0;
        }

        var words = before.TrimEnd();
        if (digits == 1 && words.Length == before.Length - 1 && (title[^1] == '0' || (title[^1] == '1' && (EndsWithYear(words) || IsWholeTitle(words)))))
        {
            return digits;
        }

        int first = Digits(words);
        bool isSecond = words.Length == before.Length - 1 && first is 1 or 2 && IsGlued(words[..^first].TrimEnd())
            && int.Parse(title[^digits..], CultureInfo.InvariantCulture) == int.Parse(words[^first..], CultureInfo.InvariantCulture) + 1;
        return isSecond ? first + 1 + digits : 0;
    }

    /// <summary>A mark behind a year, with a space between: <c>October 22, 1953 1</c>.</summary>
    private static bool EndsWithYear(ReadOnlySpan<char> words) => Digits(words) == "1953".Length && words[..^"1953".Length].EndsWith(", ");

    /// <summary>A title that the edition gives without any more words: <c>United States Delegation Minutes 1</c>.</summary>
    private static bool IsWholeTitle(ReadOnlySpan<char> words) => FrusLabels.Records.Contains(words) || FrusLabels.Minutes.Contains(words);

    private static int Digits(ReadOnlySpan<char> title) => title.Length - title.TrimEnd("0123456789").Length;

    /// <summary>A word with a capital can be glued to figures and capitals as well: <c>NIE 11-7-61Source</c>.</summary>
    private static bool IsGluedToWord(ReadOnlySpan<char> before) => IsGlued(before) || (!before.IsEmpty && char.IsLetterOrDigit(before[^1]));

    /// <summary>Behind a word, a closing sign, or the full stop of letters: <c>p.m.1</c>.</summary>
    private static bool IsGlued(ReadOnlySpan<char> before) =>
        !before.IsEmpty && (char.IsLower(before[^1]) || before[^1] is ')' or ']' or '”' or '"'
            || (before.Length > 2 && before[^1] == '.' && before[^3] == '.' && char.IsLetter(before[^2])));
}
