using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Two columns that were flattened into one line, a wide gap between them: an office or a letterhead, and to its right a date, a number
/// or a marking: <c>Head of Department 2   Bonn, 22 October 1997</c>.
/// </summary>
internal static class OpeningColumns
{
    private const string Gap = "   ";

    private static readonly Expectation ColumnExpected = new("a line of two columns");

    private static readonly Parser<bool> RightColumn =
        Markings.Line.Select(static _ => true).Or(RegistryNumbers.Line.Select(static _ => true)).Or(Datelines.Line.Select(static _ => true));

    /// <summary>What stands in the left column, a title line; the right one is left to be read.</summary>
    public static readonly Parser<HeadingBlock> Left = static input =>
    {
        var cursor = Cursor.From(input);
        var line = Lines.LineAt(cursor, out _);
        int gap = line.In(cursor.Source).LastIndexOf(Gap);
        if (gap > 0 && !IsLabel(line.In(cursor.Source)[..gap].TrimEnd()) && RightColumn(cursor.At(line.Start + gap)).WasSuccessful)
        {
            var left = Lines.Trim(cursor.Source, line.Start, line.Start + gap);
            return new Success<HeadingBlock>(
                new HeadingBlock { Text = Prose.Clean(cursor.Source, left), Span = left }, cursor.At(line.Start + gap));
        }

        return new Failure<HeadingBlock>(cursor, ColumnExpected);
    };

    /// <summary>A gap behind a label parts nothing.</summary>
    private static bool IsLabel(ReadOnlySpan<char> left) => left is [.., ':'] && FieldLabels.Opening.Contains(left[..^1].TrimEnd());
}
