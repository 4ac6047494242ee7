using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Layouts;

/// <summary>Collects where a page's fields, labels and furniture stand.</summary>
internal sealed class Leaves
{
    private readonly List<PageLeaf> leaves = [];

    /// <summary>The leaves in page order.</summary>
    public ValueList<PageLeaf> InPageOrder => [.. leaves.OrderBy(static leaf => leaf.Span.Start)];

    /// <summary>Notes a leaf; an empty span is of something that the page does not have.</summary>
    public Leaves Add(string leaf, TextSpan span)
    {
        if (!span.IsEmpty)
        {
            leaves.Add(new PageLeaf { Leaf = leaf, Span = span });
        }

        return this;
    }

    /// <summary>Notes where a date stands that fills its line; the stop or comma behind it is none of the date's, but of the line.</summary>
    public Leaves AddDate(string source, TextSpan date)
    {
        bool hasStop = !date.IsEmpty && date.End < source.Length && source[date.End] is '.' or ',';
        return Add("date", hasStop ? new TextSpan(date.Start, date.Length + 1) : date);
    }

    /// <summary>Notes a leaf that stands in several places.</summary>
    public Leaves AddEach(string leaf, IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            Add(leaf, span);
        }

        return this;
    }
}
