using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Makes the readings of a block's text, by what each mark means to each of them.</summary>
internal sealed class Readings(string text, int[] places, ReadingKind kind)
{
    private readonly ReadingWriter writer = new();

    /// <summary>A reading of <paramref name="block"/>, given the marks in it and what of the page is no part of its text.</summary>
    public static BlockReading Of(Block block, string source, ReadingKind kind, ReadOnlySpan<Mark> marks, ReadOnlySpan<PageLeaf> leaves)
    {
        int[] places = Alignment.Of(block.Text, source, block.Span, leaves);
        return kind == ReadingKind.AsPrinted
            ? new BlockReading(kind, block.Text, places, block.Span.Start)
            : new Readings(block.Text, places, kind).Read(marks, block.Span.Start);
    }

    private BlockReading Read(ReadOnlySpan<Mark> marks, int start)
    {
        int at = 0;
        foreach (var mark in marks)
        {
            int from = IndexOf(mark.Span.Start, at), to = IndexOf(mark.Span.End, from);
            WriteOwn(at, from);
            WriteMark(mark, from, to);
            at = to;
        }

        WriteOwn(at, text.Length);
        return writer.ToReading(kind, start);
    }

    /// <summary>The document's own words, between the marks.</summary>
    private void WriteOwn(int from, int to)
    {
        if (kind != ReadingKind.Supplied)
        {
            Write(from, to);
        }
    }

    private void WriteMark(Mark mark, int from, int to)
    {
        if (from == to)
        {
            return;
        }

        switch (mark)
        {
            case SuppliedMark supplied when kind != ReadingKind.Diplomatic:
                Part(from);
                var (start, end) = Words(supplied, from, to);
                writer.LeaveOut();
                WriteWords(start, end, keepsBrackets: SuppliedMark.GradeLength(supplied.Text) > 0);
                break;
            case ExpansionMark:
                Part(from);
                WriteExpansion(from, to);
                break;
            case GapMark when kind == ReadingKind.Diplomatic:
                writer.Write('…', places[from]);
                break;
            case GapMark or StageMark when kind == ReadingKind.Clean || (kind == ReadingKind.Diplomatic && text[from] == '('):
                Write(from, to);
                break;
            default:
                writer.LeaveOut();
                break;
        }
    }

    /// <summary>Letters in brackets are the editor's, those outside the document's; the clean reading has both.</summary>
    private void WriteExpansion(int from, int to)
    {
        bool isInside = false;
        for (int at = from; at < to; at++)
        {
            bool isBracket = text[at] is '[' or ']';
            isInside = isBracket ? text[at] == '[' : isInside;
            if (!isBracket && (kind == ReadingKind.Clean || isInside == (kind == ReadingKind.Supplied)))
            {
                writer.Write(text[at], places[at]);
            }
        }
    }

    /// <summary>The words of a supplement: without its brackets, without a grade before them or a sign of doubt on either side.</summary>
    private (int Start, int End) Words(SuppliedMark mark, int from, int to)
    {
        while (to - from > 1 && Scan.BracketLength(text.AsSpan(from, to - from), '[', ']') == to - from)
        {
            (from, to) = (from + 1, to - 1);
        }

        from += SuppliedMark.GradeLength(text.AsSpan(from, to - from));
        var words = text.AsSpan(from, to - from);
        if (mark.Certainty == "low")
        {
            words = words.EndsWith("(?)") ? words[..^3] : words.TrimEnd('?');
            from += words.Length - words.TrimStart("? ").Length;
            words = words.TrimStart("? ");
        }

        return (from, from + words.TrimEnd().Length);
    }

    /// <summary>Brackets within brackets go with them; those of a decrypted message tell what is missing in it.</summary>
    private void WriteWords(int from, int to, bool keepsBrackets)
    {
        for (int at = from; at < to; at++)
        {
            if (keepsBrackets || text[at] is not ('[' or ']'))
            {
                writer.Write(text[at], places[at]);
            }
        }
    }

    /// <summary>Parts one supplement from the one before it, where supplements are all that is read.</summary>
    private void Part(int at)
    {
        if (kind == ReadingKind.Supplied)
        {
            writer.Write(' ', places[at]);
        }
    }

    private void Write(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            writer.Write(text[at], places[at]);
        }
    }

    private int IndexOf(int place, int from)
    {
        int found = Array.BinarySearch(places, from, places.Length - from, place);
        found = found < 0 ? ~found : found;
        while (found > from && places[found - 1] == place)
        {
            found--;
        }

        return found;
    }
}
