using ArchiveParse.Text;

namespace ArchiveParse.Tool.Output;

/// <summary>One line of a page, with the parts that took it.</summary>
/// <param name="Number">Counted from one.</param>
/// <param name="Span">The line without its end.</param>
/// <param name="Parts">What took it, in page order.</param>
internal sealed record PageLine(int Number, TextSpan Span, IReadOnlyList<PagePart> Parts)
{
    /// <summary>The lines as <see cref="LinePosition"/> counts them; a line end at the very end begins no further one.</summary>
    public static IEnumerable<PageLine> Of(string text, IEnumerable<PagePart> parts)
    {
        Queue<PagePart> ahead = new(parts.Where(static each => !each.Span.IsEmpty));
        List<PagePart> open = [];
        for (int start = 0, number = 1; start < text.Length; number++)
        {
            int end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            open.RemoveAll(each => each.Span.End <= start);
            while (ahead.TryPeek(out var next) && next.Span.Start < end)
            {
                open.Add(ahead.Dequeue());
            }

            yield return new PageLine(number, TextSpan.FromBounds(start, end), [.. open]);
            start = end + 1;
        }
    }
}
