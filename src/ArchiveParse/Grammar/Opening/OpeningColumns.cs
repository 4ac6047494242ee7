using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Two columns that were flattened into one line, a wide gap between them: an office or a letterhead, and to its right a date, a number
/// or a marking: <c>Head of Department 2   Bonn, 22 October 1997</c>; also a date and a marking, or the kind of a telegram before a marking.
/// </summary>
internal static class OpeningColumns
{
    private const string Gap = "   ";

    private static readonly Expectation ColumnExpected = new("a line of two columns");

    private static readonly Parser<bool> RightColumn =
        Markings.Line.Select(static _ => true).Or(RegistryNumbers.Line.Select(static _ => true)).Or(Datelines.Line.Select(static _ => true));

    /// <summary>What stands in the left column, a date or a title line; the right one is left to be read.</summary>
    public static readonly Parser<Block> Left = static input =>
    {
        var cursor = Cursor.From(input);
        var line = Lines.LineAt(cursor, out _);
        int gap = line.In(cursor.Source).LastIndexOf(Gap);
        if (gap > 0 && !IsLabel(line.In(cursor.Source)[..gap].TrimEnd()) && RightColumn(cursor.At(line.Start + gap)).WasSuccessful)
        {
            var left = Lines.Trim(cursor.Source, line.Start, line.Start + gap);
            Block block = Datelines.Line.Reads(cursor, left, out var dateline) ? dateline : Heading(cursor.Source, left);
            return new Success<Block>(block, cursor.At(line.Start + gap));
        }

        return new Failure<Block>(cursor, ColumnExpected);
    };

    private static readonly LeadingTexts Telegrams = LeadingTexts.IgnoringCase(
        "Telegram ", "Ciphergram ", "Cable ", "Cipher telegram ", "Ciphered telegram ", "Enciphered telegram ", "Encrypted telegram ",
        "Coded telegram ", "Code telegram ", "Cipher cable ", "Coded cable ", "Cipher message ", "Coded message ");

    /// <summary>The kind of a telegram; the marking behind it is left to be read: <c>CIPHERED TELEGRAM Strictly secret</c>.</summary>
    public static readonly Parser<Block> KindOfTelegram = Rule<Block>.Of(static (text, at) =>
    {
        var line = Lines.LineAt(text.Source, at, text.End, out _);
        int kind = Telegrams.LengthAt(line.In(text.Source));
        return kind > 0 && Markings.Line(text.At(line.Start + kind)).WasSuccessful
            ? Outcome<Block>.Hit(Heading(text.Source, Lines.Trim(text.Source, line.Start, line.Start + kind)), line.Start + kind)
            : Outcome<Block>.Miss(ColumnExpected, at);
    });

    /// <summary>A look for the kind of a telegram.</summary>
    public static bool MayBeTelegram(ReadOnlySpan<char> line) => Telegrams.Begin(line);

    private static HeadingBlock Heading(string source, TextSpan words) => new() { Text = Prose.Clean(source, words), Span = words };

    /// <summary>A gap behind a label parts nothing.</summary>
    private static bool IsLabel(ReadOnlySpan<char> left) => left is [.., ':'] && FieldLabels.Opening.Contains(left[..^1].TrimEnd());
}
