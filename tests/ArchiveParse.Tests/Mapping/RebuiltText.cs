using System.Text;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Mapping;

/// <summary>
/// Makes texts again from their stretches of a page, as <c>docs/model.md</c> says: word breaks, page breaks and accents are repaired, a space stands
/// for other furniture, and all is cleaned.
/// </summary>
internal sealed class RebuiltText
{
    private readonly string source;
    private readonly (TextSpan Span, string Read)[] edits;
    private readonly int[] starts;

    public RebuiltText(string source, ArchivePage page)
    {
        this.source = source;
        edits =
        [
            .. page.Repairs.Where(static each => each.Kind is RepairKind.WordBreak or RepairKind.PageBreak or RepairKind.Accent or RepairKind.Correction)
                .Select(static each => (each.Span, each.Read))
                .Concat(page.Leaves.Where(static leaf => leaf.Leaf == "furniture").Select(static leaf => (leaf.Span, Read: " ")))
                .OrderBy(static each => each.Span.Start).ThenByDescending(static each => each.Span.End),
        ];
        starts = [.. edits.Select(static each => each.Span.Start)];
    }

    /// <summary>The text of a stretch; where a blank line parts its paragraphs, it does so here.</summary>
    public string Of(TextSpan span)
    {
        string repaired = Repaired(span);
        return string.Join(
            "\n\n", Paragraphs(repaired).Select(static each => Prose.Clean(each, new TextSpan(0, each.Length))).Where(static each => each.Length > 0));
    }

    private string Repaired(TextSpan span)
    {
        StringBuilder repaired = new();
        int at = span.Start, first = Array.BinarySearch(starts, span.Start);
        for (int next = first < 0 ? ~first : Array.IndexOf(starts, span.Start); next < edits.Length && starts[next] < span.End; next++)
        {
            var (there, read) = edits[next];

            // Furniture within a repair is a part of it.
            if (there.Start >= at && there.End <= span.End)
            {
                repaired.Append(source, at, there.Start - at).Append(read);
                at = there.End;
            }
        }

        return repaired.Append(source, at, span.End - at).ToString();
    }

    private static IEnumerable<string> Paragraphs(string text)
    {
        StringBuilder paragraph = new();
        foreach (string line in text.Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                yield return paragraph.ToString();
                paragraph.Clear();
            }

            paragraph.Append(line).Append('\n');
        }

        yield return paragraph.ToString();
    }
}
