using Sprache;

namespace ArchiveParse.Text;

/// <summary>The lines of a page. A line's span leaves out its line end (LF or CR LF) and the white space around its text.</summary>
public static class Lines
{
    private static readonly Expectation TextExpected = new("a line of text");

    /// <summary>A line that holds text; its line end is taken with it.</summary>
    public static Parser<TextSpan> Line { get; } = static input =>
    {
        var cursor = Cursor.From(input);
        var line = LineAt(cursor, out int next);
        return line.IsEmpty ? new Failure<TextSpan>(cursor, TextExpected) : new Success<TextSpan>(line, cursor.At(next));
    };

    /// <summary>Blank lines, as many as there are, also none; yields how many. A line of no-break spaces is blank.</summary>
    public static Parser<int> BlankLines { get; } = static input =>
    {
        var cursor = Cursor.From(input);
        int count = 0, next = cursor.Position;
        while (next < cursor.End && LineAt(cursor.Source, next, cursor.End, out int after).IsEmpty)
        {
            count++;
            next = after;
        }

        return new Success<int>(count, cursor.At(next));
    };

    /// <summary>The next line of text, blank lines before it skipped.</summary>
    public static Parser<TextSpan> NextLine { get; } = static input =>
    {
        var cursor = Cursor.From(input);
        var line = NextLineAt(cursor, out int next);
        return line.IsEmpty ? new Failure<TextSpan>(cursor.At(next), TextExpected) : new Success<TextSpan>(line, cursor.At(next));
    };

    /// <summary>Blank lines and the indent behind them: what parts one block from the next. Takes nothing but white space, also none.</summary>
    public static Parser<TextSpan> Gap { get; } = static input =>
    {
        var cursor = Cursor.From(input);
        int end = GapEnd(cursor, cursor.Position);
        return new Success<TextSpan>(TextSpan.FromBounds(cursor.Position, end), cursor.At(end));
    };

    /// <summary>Where the white space ends that begins at <paramref name="start"/>.</summary>
    internal static int GapEnd(Cursor text, int start)
    {
        while (start < text.End && char.IsWhiteSpace(text.Source[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>A line that is wholly <paramref name="rule"/>'s; the rule runs inside the line's bounds.</summary>
    public static Parser<T> Whole<T>(Parser<T> rule) => input =>
    {
        var cursor = Cursor.From(input);
        var line = LineAt(cursor, out int next);
        if (line.IsEmpty)
        {
            return new Failure<T>(cursor, TextExpected);
        }

        var result = rule(cursor.Slice(line));
        return !Outcomes.Applies(result, out var value, out var rest, out _) ? result
            : rest.AtEnd ? new Success<T>(value, cursor.At(next))
            : new Failure<T>(cursor.At(rest.Position), EndExpected);
    };

    /// <summary>The rule, on lines that can be its own; on all others it misses at the cost of one look.</summary>
    public static Parser<T> Where<T>(this Parser<T> rule, LineTest mayBe, string name)
    {
        Expectation expected = new(name);
        return input =>
        {
            var cursor = Cursor.From(input);
            return mayBe(LineAt(cursor, out _).In(cursor.Source)) ? rule(input) : new Failure<T>(cursor, expected);
        };
    }

    /// <summary>
    /// The first of several rules for a line that applies; each has a look, and a line that the look refuses is none of the rule's. The line
    /// is looked for once, and a rule whose look refuses it costs no more than that look, however many rules there are.
    /// </summary>
    public static Parser<T> FirstOf<T>(string name, params (LineTest MayBe, Parser<T> Rule)[] rules)
    {
        Expectation expected = new(name);
        return input =>
        {
            var cursor = Cursor.From(input);
            var line = LineAt(cursor, out _).In(cursor.Source);
            foreach (var (mayBe, rule) in rules)
            {
                if (mayBe(line) && rule(cursor) is var result && Outcomes.IsHit(result))
                {
                    return result;
                }
            }

            return new Failure<T>(cursor, expected);
        };
    }

    /// <summary>The look of a rule that tells by itself, at once, where it does not apply.</summary>
    public static LineTest Any { get; } = static _ => true;

    /// <summary>Whether <paramref name="rule"/> reads all of <paramref name="span"/>, and what it read there.</summary>
    public static bool Reads<T>(this Parser<T> rule, Cursor cursor, TextSpan span, out T value)
    {
        var result = rule(cursor.Slice(span));
        bool whole = Outcomes.Applies(result, out var read, out var rest, out _) && rest.AtEnd;
        value = whole ? read : default!;
        return whole;
    }

    /// <summary>The next line that holds text, and the offset of the line that follows it; empty, and the bound, where none does.</summary>
    private static TextSpan NextLineAt(Cursor cursor, out int next)
    {
        next = cursor.Position;
        TextSpan line = default;
        while (line.IsEmpty && next < cursor.End)
        {
            line = LineAt(cursor.Source, next, cursor.End, out next);
        }

        return line;
    }

    /// <summary>The line at a cursor and the offset of the line that follows it.</summary>
    internal static TextSpan LineAt(Cursor cursor, out int next) => LineAt(cursor.Source, cursor.Position, cursor.End, out next);

    /// <summary>The line at <paramref name="start"/> and the offset of the line that follows it, up to a bound.</summary>
    internal static TextSpan LineAt(string source, int start, int bound, out int next)
    {
        if (start < bound && source[start] == '\n')
        {
            next = start + 1;
            return new TextSpan(start, 0);
        }

        int length = source.AsSpan(start, bound - start).IndexOf('\n');
        int end = length < 0 ? bound : start + length;
        next = length < 0 ? bound : end + 1;
        return Trim(source, start, end);
    }

    /// <summary>The span from <paramref name="start"/> to <paramref name="end"/> without white space at its ends.</summary>
    internal static TextSpan Trim(string source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static readonly Expectation EndExpected = new("end of line");
}
