using Sprache;

namespace ArchiveParse.Text;

/// <summary>The lines of a page. A line's span leaves out its line end (LF or CR LF) and the white space around its text.</summary>
public static class Lines
{
    private static readonly Expectation TextExpected = new("a line of text");

    /// <summary>A line that holds text; its line end is taken with it.</summary>
    public static Parser<TextSpan> Line { get; } = Rule<TextSpan>.Of(static (text, at) =>
    {
        var line = LineAt(text.Source, at, text.End, out int next);
        return line.IsEmpty ? Outcome<TextSpan>.Miss(TextExpected, at) : Outcome<TextSpan>.Hit(line, next);
    });

    /// <summary>Blank lines, as many as there are, also none; yields how many. A line of no-break spaces is blank.</summary>
    public static Parser<int> BlankLines { get; } = Rule<int>.Of(static (text, at) =>
    {
        int count = 0;
        while (at < text.End && LineAt(text.Source, at, text.End, out int after).IsEmpty)
        {
            count++;
            at = after;
        }

        return Outcome<int>.Hit(count, at);
    });

    /// <summary>The next line of text, blank lines before it skipped.</summary>
    public static Parser<TextSpan> NextLine { get; } = Rule<TextSpan>.Of(static (text, at) =>
    {
        TextSpan line = default;
        while (line.IsEmpty && at < text.End)
        {
            line = LineAt(text.Source, at, text.End, out at);
        }

        return line.IsEmpty ? Outcome<TextSpan>.Miss(TextExpected, at) : Outcome<TextSpan>.Hit(line, at);
    });

    /// <summary>Blank lines and the indent behind them: what parts one block from the next. Takes nothing but white space, also none.</summary>
    public static Parser<TextSpan> Gap { get; } = Rule<TextSpan>.Of(static (text, at) =>
    {
        int end = GapEnd(text, at);
        return Outcome<TextSpan>.Hit(TextSpan.FromBounds(at, end), end);
    });

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
    public static Parser<T> Whole<T>(Parser<T> rule)
    {
        var attempt = rule.ToAttempt();
        return Rule<T>.Of((text, at) =>
        {
            var line = LineAt(text.Source, at, text.End, out int next);
            if (line.IsEmpty)
            {
                return Outcome<T>.Miss(TextExpected, at);
            }

            var outcome = attempt(text.Slice(line), line.Start);
            return !outcome.IsHit ? outcome
                : outcome.End >= line.End ? Outcome<T>.Hit(outcome.Value, next)
                : Outcome<T>.Miss(EndExpected, outcome.End);
        });
    }

    /// <summary>The rule, on lines that can be its own; on all others it misses at the cost of one look.</summary>
    public static Parser<T> Where<T>(this Parser<T> rule, LineTest mayBe, string name)
    {
        var attempt = rule.ToAttempt();
        Expectation expected = new(name);
        return Rule<T>.Of((text, at) =>
            mayBe(LineAt(text.Source, at, text.End, out _).In(text.Source)) ? attempt(text, at) : Outcome<T>.Miss(expected, at));
    }

    /// <summary>
    /// The first of several rules for a line that applies; each has a look, and a line that the look refuses is none of the rule's. The line
    /// is looked for once, and a rule whose look refuses it costs no more than that look, however many rules there are.
    /// </summary>
    public static Parser<T> FirstOf<T>(string name, params (LineTest MayBe, Parser<T> Rule)[] rules)
    {
        Expectation expected = new(name);
        var attempts = rules.Select(static each => (each.MayBe, each.Rule.ToAttempt())).ToArray();
        return Rule<T>.Of((text, at) =>
        {
            var line = LineAt(text.Source, at, text.End, out _).In(text.Source);
            foreach (var (mayBe, attempt) in attempts)
            {
                if (mayBe(line) && attempt(text, at) is { IsHit: true } outcome)
                {
                    return outcome;
                }
            }

            return Outcome<T>.Miss(expected, at);
        });
    }

    /// <summary>The look of a rule that tells by itself, at once, where it does not apply.</summary>
    public static LineTest Any { get; } = static _ => true;

    /// <summary>Whether <paramref name="rule"/> reads all of <paramref name="span"/>, and what it read there.</summary>
    public static bool Reads<T>(this Parser<T> rule, Cursor cursor, TextSpan span, out T value)
    {
        var outcome = rule.Attempt(cursor.Slice(span), span.Start);
        bool whole = outcome.IsHit && outcome.End >= span.End;
        value = whole ? outcome.Value : default!;
        return whole;
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
