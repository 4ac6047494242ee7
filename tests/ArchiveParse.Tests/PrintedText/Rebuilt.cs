using ArchiveParse.Text;

namespace ArchiveParse.Tests.PrintedText;

/// <summary>Makes a text again from what the page tells: its span, without the furniture and word breaks in it, and cleaned.</summary>
internal static class Rebuilt
{
    public static string Text(string source, ArchivePage page, TextSpan span)
    {
        string rest = "";
        int at = span.Start;
        foreach (var leaf in page.Leaves.Where(leaf => leaf.Leaf is "furniture" or "wordBreak" && span.Contains(leaf.Span)))
        {
            // Furniture within a word break is a part of it.
            if (leaf.Span.Start >= at)
            {
                rest += source[at..leaf.Span.Start] + (leaf.Leaf == "furniture" ? " " : "");
                at = leaf.Span.End;
            }
        }

        rest += source[at..span.End];
        return Prose.Clean(rest, new TextSpan(0, rest.Length));
    }
}
