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

    /// <summary>A line of exactly these words, anywhere on the page.</summary>
    public static LayoutSign Line(string words) => new($"'{words}'", input =>
    {
        var page = Cursor.From(input);
        for (int at = page.Rest.IndexOf(words); at >= 0;)
        {
            TextSpan found = new(page.Position + at, words.Length);
            if (IsWholeLine(page, found))
            {
                return new Success<TextSpan>(found, page.At(found.End));
            }

            int next = page.Rest[(at + words.Length)..].IndexOf(words);
            at = next < 0 ? -1 : at + words.Length + next;
        }

        return new Failure<TextSpan>(page, SignExpected);
    });

    /// <summary>What <paramref name="holds"/> tests and what stands in no one place; <paramref name="words"/> are a whole clause.</summary>
    public static LayoutSign When(string words, Func<Cursor, bool> holds) => new(words, input =>
        Cursor.From(input) is var page && holds(page) ? new Success<TextSpan>(default, page) : new Failure<TextSpan>(page, SignExpected));

    /// <summary>Whether nothing but white space stands beside <paramref name="found"/> on its line; looks no further than that white space.</summary>
    private static bool IsWholeLine(Cursor page, TextSpan found)
    {
        int start = found.Start, end = found.End;
        while (start > page.Position && Scan.IsSpace(page.Source[start - 1]))
        {
            start--;
        }

        while (end < page.End && Scan.IsSpace(page.Source[end]))
        {
            end++;
        }

        return (start == page.Position || page.Source[start - 1] == '\n') && (end == page.End || page.Source[end] is '\n' or '\r');
    }
}
