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
        while (next < cursor.End && LineAt(cursor.At(next), out int after).IsEmpty)
        {
            count++;
            next = after;
        }

        return new Success<int>(count, cursor.At(next));
    };

    /// <summary>The next line of text, blank lines before it skipped.</summary>
    public static Parser<TextSpan> NextLine { get; } = static input => Line(BlankLines(input).Remainder);

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
        return !result.WasSuccessful ? result
            : result.Remainder.AtEnd ? new Success<T>(result.Value, cursor.At(next))
            : new Failure<T>(cursor.At(result.Remainder.Position), EndExpected);
    };

    /// <summary>Whether <paramref name="rule"/> reads all of <paramref name="span"/>, and what it read there.</summary>
    public static bool Reads<T>(this Parser<T> rule, Cursor cursor, TextSpan span, out T value)
    {
        var result = rule(cursor.Slice(span));
        bool whole = result.WasSuccessful && result.Remainder.AtEnd;
        value = whole ? result.Value : default!;
        return whole;
    }

    /// <summary>The line at a cursor and the offset of the line that follows it.</summary>
    internal static TextSpan LineAt(Cursor cursor, out int next)
    {
        int length = cursor.Rest.IndexOf('\n');
        int end = length < 0 ? cursor.End : cursor.Position + length;
        next = length < 0 ? cursor.End : end + 1;
        return Trim(cursor.Source, cursor.Position, end);
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
