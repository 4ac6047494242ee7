using ArchiveParse.Grammar.Layouts;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// What the pages of a layout are known by. The page alone decides, never its address. A page that fits no layout is asked for every
/// sign, so looking for one must be far cheaper than reading the page: a few lines at the head, or one search through the text.
/// </summary>
/// <param name="Words">The sign in words: of one that has a place, what stands there: <c>'Document Information'</c>; else a clause.</param>
/// <param name="Place">Finds the sign, from the start of the page; yields where it stands, empty where it has no one place.</param>
public sealed record LayoutSign(string Words, Parser<TextSpan> Place)
{
    private static readonly Expectation SignExpected = new("the sign of a layout");

    /// <summary>A line of these words, anywhere on the page, as captures write them (<see cref="SiteWords"/>).</summary>
    public static LayoutSign Line(string words)
    {
        string last = words[(words.LastIndexOf(' ') + 1)..], inCapitals = last.ToUpperInvariant();
        return new($"'{words}'", input =>
        {
            var page = Cursor.From(input);
            var found = LineOf(page, words, last) is { IsEmpty: false } line ? line : LineOf(page, words, inCapitals);
            return found.IsEmpty ? new Failure<TextSpan>(page, SignExpected) : new Success<TextSpan>(found, page.At(found.End));
        });
    }

    /// <summary>What <paramref name="holds"/> tests and what stands in no one place; <paramref name="words"/> are a whole clause.</summary>
    public static LayoutSign When(string words, Func<Cursor, bool> holds) => new(words, input =>
        Cursor.From(input) is var page && holds(page) ? new Success<TextSpan>(default, page) : new Failure<TextSpan>(page, SignExpected));

    /// <summary>The first line of these words, looked for by the last of them.</summary>
    private static TextSpan LineOf(Cursor page, string words, string last)
    {
        for (int at = page.Position, found; (found = page.RestAt(at).IndexOf(last)) >= 0; at += found + last.Length)
        {
            var line = LineAround(page, TextSpan.FromBounds(at + found, at + found + last.Length));
            if (SiteWords.Are(line.In(page.Source), words))
            {
                return line;
            }
        }

        return default;
    }

    /// <summary>The line that holds a word; of one that is longer than such lines are, no more than that.</summary>
    private static TextSpan LineAround(Cursor page, TextSpan word)
    {
        int first = Math.Max(page.Position, word.Start - LongestLine), last = Math.Min(page.End, word.End + LongestLine);
        int start = first + page.Source.AsSpan(first, word.Start - first).LastIndexOf('\n') + 1;
        int length = page.Source.AsSpan(word.End, last - word.End).IndexOf('\n');
        return Lines.Trim(page.Source, start, length < 0 ? last : word.End + length);
    }

    private const int LongestLine = 80;
}
