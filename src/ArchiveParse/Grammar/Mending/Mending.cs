using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Undoes what printing did to a text that a tool pulled out of a PDF: takes out running heads and page numbers, puts together
/// paragraphs that were filled to a width or cut by the end of a sheet, and words that were broken at the end of a line.
/// </summary>
internal static class Mending
{
    /// <summary>The text with all that mended; a text without a trace of print costs one look.</summary>
    public static MendedText Of(string text)
    {
        List<PageLeaf> leaves = [];
        List<Repair> repairs = [];
        string plain = DoubledGaps.Narrowed(SiteFrame.Without(UnseenSigns.Plain(text, leaves, repairs), leaves));
        return Traces.IsNarrow(plain) || LineEnds.HasOthers(plain)
            ? Mend(text, plain, leaves, repairs)
            : new MendedText(text, plain, leaves, repairs);
    }

    private static MendedText Mend(string original, string text, List<PageLeaf> leaves, List<Repair> repairs)
    {
        var lines = PrintedLine.AllOf(text);
        bool[] isFurniture = FormeWork.Find(text, lines);
        Hyphens hyphens = new(text, lines);
        string mended = string.Create(text.Length, text, (page, plain) =>
        {
            plain.CopyTo(page);
            for (int at = Array.IndexOf(isFurniture, true); at >= 0; at = Array.IndexOf(isFurniture, true, at + 1))
            {
                Put(' ', lines[at].Span, page);
                leaves.Add(new PageLeaf { Leaf = LeafNames.Furniture, Span = lines[at].Span });
            }

            foreach (var (at, nextAt, inAddress) in new Wraps(text, lines, isFurniture).Joined)
            {
                var (line, next) = (lines[at], lines[nextAt]);
                var gap = TextSpan.FromBounds(line.Span.End, next.Span.Start);
                var word = inAddress ? gap : hyphens.BreakBetween(line, next);
                Put(' ', gap, page);
                if (!word.IsEmpty)
                {
                    Fill(word, line.Span.End - 1, page);
                    leaves.Add(new PageLeaf { Leaf = LeafNames.WordBreak, Span = word });
                    repairs.Add(Repaired(original, RepairKind.WordBreak, word, ""));
                }
                else if (at + 1 < nextAt || line.Sheet < next.Sheet)
                {
                    repairs.Add(Repaired(original, RepairKind.PageBreak, gap, " "));
                }
            }

            LineEnds.Normalize(page);
        });
        return new MendedText(original, mended, leaves, repairs);
    }

    /// <summary>A stretch of the text that is read as something else.</summary>
    public static Repair Repaired(string text, RepairKind kind, TextSpan span, string read) =>
        new() { Kind = kind, Was = span.In(text).ToString(), Read = read, Span = span };

    /// <summary>
    /// What the word keeps at the end of the line moves up to its second half: a hyphen stands between the halves, and fillers do not.
    /// </summary>
    private static void Fill(TextSpan word, int lastOfLine, Span<char> page)
    {
        Put(Prose.Filler, word, page);
        (page[lastOfLine], page[word.End - 1]) = (page[word.End - 1], page[lastOfLine]);
    }

    private static void Put(char filling, TextSpan span, Span<char> page) => page.Slice(span.Start, span.Length).Fill(filling);
}
