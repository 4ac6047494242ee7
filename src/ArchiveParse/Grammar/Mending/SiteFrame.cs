using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// What a site's frame left above and below a page: links of menus and buttons, each on a line of its own, the path to the page, a notice of
/// cookies, the site's copyright. They are taken out as running heads are, from the first line down and from the last line up.
/// </summary>
internal static class SiteFrame
{
    /// <summary>The text with spaces for the frame, whose lines are noted as furniture.</summary>
    public static string Without(string text, List<PageLeaf> leaves)
    {
        List<TextSpan> frame = [];
        int top = FindAbove(text, frame);
        FindBelow(text, top, frame);
        leaves.AddRange(frame.Select(static line => new PageLeaf { Leaf = LeafNames.Furniture, Span = line }));
        return frame.Count == 0 ? text : string.Create(text.Length, (text, frame), static (page, of) =>
        {
            of.text.CopyTo(page);
            foreach (var line in of.frame)
            {
                page.Slice(line.Start, line.Length).Fill(' ');
            }
        });
    }

    /// <summary>Goes down to the first line that is the page's own; words by which its layouts are known stay. Yields where that line begins.</summary>
    private static int FindAbove(string text, List<TextSpan> frame)
    {
        for (int at = 0, next; at < text.Length; at = next)
        {
            var line = Lines.LineAt(text, at, text.Length, out next);
            if (IsAbove(line.In(text)))
            {
                frame.Add(line);
            }
            else if (!line.IsEmpty && !IsOfLayout(line.In(text)))
            {
                return at;
            }
        }

        // A text of nothing else is no page within a frame.
        frame.Clear();
        return text.Length;
    }

    private static void FindBelow(string text, int top, List<TextSpan> frame)
    {
        foreach (var line in Closings.LinesFromEnd(new Cursor(text, TextSpan.FromBounds(top, text.Length))))
        {
            if (!IsBelow(line.In(text)))
            {
                return;
            }

            frame.Add(line);
        }
    }

    private static bool IsAbove(ReadOnlySpan<char> line) =>
        MayBe(line) && (MenuWords.AboveOrBeside.Contains(Words(line)) || IsPath(Words(line)) || TellsOfCookies(line));

    private static bool IsBelow(ReadOnlySpan<char> line) =>
        MayBe(line) && (MenuWords.BelowOrBeside.Contains(Words(line)) || TellsOfCookies(line) || line.StartsWith("©") || line.StartsWith("Copyright ©"));

    private static bool MayBe(ReadOnlySpan<char> line) => line.Length is > 0 and <= LongestNotice;

    private static bool IsOfLayout(ReadOnlySpan<char> line) => line.Equals(SiteFurniture.Skip, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Words(ReadOnlySpan<char> line) => line.TrimStart("•*-·# ").TrimEnd("*.");

    /// <summary>The path to a page, <c>Home » Documents » Letters</c>.</summary>
    private static bool IsPath(ReadOnlySpan<char> line) =>
        line.StartsWith("Home ") && line["Home ".Length..] is ['>' or '»' or '›' or '/' or '|', ' ', ..];

    private static bool TellsOfCookies(ReadOnlySpan<char> line) =>
        line.Contains(" cookies ", StringComparison.OrdinalIgnoreCase) && line.Contains("site", StringComparison.OrdinalIgnoreCase);

    private const int LongestNotice = 300;
}
