using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Lists of people that go on below: a line of them that ends with a comma, or with <c>and</c>, is not the last.</summary>
internal static class WrappedLists
{
    private static readonly Expectation EndExpected = new("the end of a list");

    /// <summary>As <see cref="Lines.Whole"/>, for a rule that a list ends: the lines on which the list goes on are read with the first.</summary>
    public static Parser<T> Whole<T>(Parser<T> rule)
    {
        var attempt = rule.ToAttempt();
        return Rule<T>.Of((text, at) =>
        {
            var line = Lines.LineAt(text.Source, at, text.End, out int next);
            var outcome = line.IsEmpty ? Outcome<T>.Miss(EndExpected, at) : attempt(text.Slice(line), line.Start);
            if (!outcome.IsHit)
            {
                return outcome;
            }

            int behind = next;
            var list = WithLinesBelow(text, line, ref behind);
            var longer = list == line ? outcome : attempt(text.Slice(list), line.Start);
            return longer.IsHit && longer.End >= list.End ? Outcome<T>.Hit(longer.Value, behind)
                : outcome.End >= line.End ? Outcome<T>.Hit(outcome.Value, next)
                : Outcome<T>.Miss(EndExpected, outcome.End);
        });
    }

    private static TextSpan WithLinesBelow(Cursor text, TextSpan list, ref int next)
    {
        var last = list;
        for (int count = 0; count < MostLines && GoesOn(last.In(text.Source)); count++)
        {
            var below = Lines.LineAt(text.Source, next, text.End, out int behind);
            below = below.IsEmpty ? Lines.LineAt(text.Source, behind, text.End, out behind) : below;
            if (!MayGoOnWith(text, below))
            {
                break;
            }

            (last, next) = (below, behind);
        }

        return list.Cover(last);
    }

    private static bool GoesOn(ReadOnlySpan<char> line) =>
        line[^1] == ',' || line.EndsWith(" and") || (line[^1] == ';' && line[..^1].Contains(';'));

    /// <summary>A line that begins with a person and has no label.</summary>
    private static bool MayGoOnWith(Cursor text, TextSpan line) =>
        !line.IsEmpty && !line.In(text.Source).Contains(':')
        && People.List(text.Slice(line)) is [var first, ..] && first.Span.Start == line.Start;

    private const int MostLines = 20;
}
