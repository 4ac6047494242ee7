using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Papers that a document has attached below its own end: the line that heads them, <c>Attachment</c>, has its signature above it, as the end
/// of the text has. Each opens as a document does, with markings, numbers, fields and a title of its own.
/// </summary>
internal static class Appendices
{
    private static readonly WordTable<bool> Words = new(
        "the heading of an appendix", "Attachment Annex Appendix Enclosure Supplement".Split(' '), true);

    /// <summary>What <paramref name="read"/> makes of a text, and the signatures above its appendices; most texts have none.</summary>
    public static IReadOnlyList<Block> Among(Cursor text, Func<Cursor, IReadOnlyList<Block>> read)
    {
        var blocks = read(text);
        foreach (var block in blocks)
        {
            if (IsHeading(block.Span.In(text.Source)))
            {
                return Parted(text, read);
            }
        }

        return blocks;
    }

    /// <summary>The word alone, or with a number.</summary>
    internal static bool IsHeading(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= LongestHeading && Words.LengthAt(line, out _) is > 0 and int word
        && line[word..].TrimStart(" No.º№#") is var number && number.IndexOfAnyExceptInRange('0', '9') < 0;

    private static List<Block> Parted(Cursor text, Func<Cursor, IReadOnlyList<Block>> read)
    {
        List<Block> blocks = [];
        var rest = text;
        for (int at = text.Position; at < text.End;)
        {
            var line = Lines.LineAt(text.Source, at, text.End, out at);
            if (IsHeading(line.In(text.Source)) && Closed(rest.Slice(TextSpan.FromBounds(rest.Position, line.Start)), Read) is { } closed)
            {
                blocks.AddRange(closed);
                rest = text.At(line.Start);
            }
        }

        return [.. blocks, .. Read(rest)];

        IReadOnlyList<Block> Read(Cursor part) => part.Position == text.Position ? read(part) : Opened(part, read);
    }

    /// <summary>What the paper has at its head, and then its text.</summary>
    private static IReadOnlyList<Block> Opened(Cursor paper, Func<Cursor, IReadOnlyList<Block>> read)
    {
        var opening = Openings.Opening(paper);
        return [.. opening.Value, .. read(Cursor.From(opening.Remainder))];
    }

    /// <summary>A text that somebody signs at its end; null where nobody does.</summary>
    private static IReadOnlyList<Block>? Closed(Cursor text, Func<Cursor, IReadOnlyList<Block>> read)
    {
        int start = Closings.Start(text);
        var closing = Closings.Closing(text.At(start)).Value;
        return closing.Any(static block => block is SignatureBlock)
            ? [.. read(text.Slice(TextSpan.FromBounds(text.Position, start))), .. closing]
            : null;
    }

    private const int LongestHeading = 20;
}
