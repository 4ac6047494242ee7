using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Two columns that were flattened into one line, a wide gap between them: an office or a letterhead, and to its right a date, a number
/// or a marking: <c>Head of Department 2   Bonn, 22 October 1997</c>; also a date and a marking, or the kind of a telegram before a marking.
/// Behind an office a level needs no gap: <c>EMBASSY IN OSLO TOP SECRET</c>.
/// </summary>
internal static class OpeningColumns
{
    private const string Gap = "   ";
    private const int LongestOffice = 90;

    private static readonly Expectation ColumnExpected = new("a line of two columns");

    private static readonly Parser<bool> RightColumn =
        Markings.Line.Select(static _ => true).Or(RegistryNumbers.Line.Select(static _ => true)).Or(Datelines.Line.Select(static _ => true));

    /// <summary>What stands in the left column, a date or a title line; the right one is left to be read.</summary>
    public static readonly Parser<Block> Left = static input =>
    {
        var cursor = Cursor.From(input);
        var line = Lines.LineAt(cursor, out _);
        int gap = GapAt(line.In(cursor.Source));
        if (gap > 0 && !IsLabel(line.In(cursor.Source)[..gap].TrimEnd()) && RightColumn(cursor.At(line.Start + gap)).WasSuccessful)
        {
            var left = Lines.Trim(cursor.Source, line.Start, line.Start + gap);
            Block block = Datelines.Line.Reads(cursor, left, out var dateline) ? dateline : Heading(cursor.Source, left);
            return new Success<Block>(block, cursor.At(line.Start + gap));
        }

        return new Failure<Block>(cursor, ColumnExpected);
    };

    private static readonly LeadingTexts Telegrams = LeadingTexts.IgnoringCase(
        "Telegram", "Ciphergram", "Cable", "Cipher telegram", "Ciphered telegram", "Enciphered telegram", "Encrypted telegram",
        "Coded telegram", "Code telegram", "Cipher cable", "Coded cable", "Cipher message", "Coded message");

    /// <summary>
    /// The kind of a telegram; the marking behind it is left to be read: <c>CIPHERED TELEGRAM Strictly secret</c>. It may stand alone with a full stop.
    /// </summary>
    public static readonly Parser<Block> KindOfTelegram = Rule<Block>.Of(static (text, at) =>
    {
        var line = Lines.LineAt(text.Source, at, text.End, out int next);
        int kind = Telegrams.LengthAt(line.In(text.Source));
        var behind = line.In(text.Source)[kind..];
        return kind > 0 && behind is "." ? Outcome<Block>.Hit(Heading(text.Source, line), next)
            : kind > 0 && behind is [' ', ..] && Markings.Line(text.At(line.Start + kind + 1)).WasSuccessful
            ? Outcome<Block>.Hit(Heading(text.Source, new TextSpan(line.Start, kind)), line.Start + kind + 1)
            : Outcome<Block>.Miss(ColumnExpected, at);
    });

    /// <summary>A look for the kind of a telegram.</summary>
    public static bool MayBeTelegram(ReadOnlySpan<char> line) => Telegrams.Begin(line);

    private static HeadingBlock Heading(string source, TextSpan words) => new() { Text = Prose.Clean(source, words), Span = words };

    /// <summary>A look for the gap, or for the level.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> line) => GapAt(line) > 0;

    private static int GapAt(ReadOnlySpan<char> line) => line.LastIndexOf(Gap) is > 0 and int gap ? gap : LevelAt(line);

    /// <summary>Where the level of two words stands that ends the line of an office, or -1.</summary>
    private static int LevelAt(ReadOnlySpan<char> line)
    {
        if (line is not [.., 'T' or 't' or 'L' or 'l'] || line.Length > LongestOffice)
        {
            return -1;
        }

        int last = line.LastIndexOf(' ');
        int space = last > 0 ? line[..last].LastIndexOf(' ') : -1;
        return space > 0 && char.IsUpper(line[space + 1]) && char.IsUpper(line[last + 1]) && char.IsLetter(line[space - 1])
            && Classifications.Words.TryGet(line[(space + 1)..], out var kind) && kind == MarkingPart.Level
            && DistributionWords.Departments.AppearIn(line[..space]) ? space : -1;
    }

    /// <summary>A gap behind a label parts nothing.</summary>
    private static bool IsLabel(ReadOnlySpan<char> left) => left is [.., ':'] && FieldLabels.Opening.Contains(left[..^1].TrimEnd());
}
