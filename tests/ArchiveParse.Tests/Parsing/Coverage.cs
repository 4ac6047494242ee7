using ArchiveParse.Text;

namespace ArchiveParse.Tests.Parsing;

/// <summary>Which characters of a page its reading accounts for.</summary>
internal static class Coverage
{
    /// <summary>The first word of the page, or part of one, that lies in no block, note, entry or leaf; null where there is none.</summary>
    public static string? FirstLost(string text, ArchivePage page)
    {
        bool[] kept = new bool[text.Length];
        foreach (var span in Spans(page))
        {
            kept.AsSpan(span.Start, span.Length).Fill(true);
        }

        int lost = Enumerable.Range(0, text.Length).FirstOrDefault(IsLost, -1);
        if (lost < 0)
        {
            return null;
        }

        int end = Enumerable.Range(lost, Math.Min(60, text.Length - lost)).TakeWhile(IsLost).Last() + 1;
        var (line, column) = LinePosition.Of(text, lost);
        return $"line {line}, column {column}: '{text[lost..end]}'";

        bool IsLost(int offset) => !kept[offset] && !char.IsWhiteSpace(text[offset]);
    }

    /// <summary>The spans of what a page is made of, beside the whole page's own.</summary>
    public static IEnumerable<TextSpan> Spans(ArchivePage page) =>
    [
        .. page.Body.Select(static each => each.Span),
        .. page.Leaves.Select(static each => each.Span),
        .. page switch
        {
            DocumentPage document => document.Notes.Select(static each => each.Span),
            ListingPage listing => listing.Entries.Select(static each => each.Span),
            UnrecognizedPage unrecognized => unrecognized.Notes.Select(static each => each.Span),
            _ => throw new ArgumentOutOfRangeException(nameof(page)),
        },
    ];
}
