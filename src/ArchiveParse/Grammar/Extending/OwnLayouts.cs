using ArchiveParse.Grammar.Layouts;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Layouts that a grammar adds: what they throw is contained, and what they lose is kept.</summary>
internal static class OwnLayouts
{
    private static readonly Expectation PageExpected = new("a page of the layout");

    /// <summary>The layout, made safe for a reading.</summary>
    public static PageLayout Contained(PageLayout layout, ExtendedReading reading) => new(
        layout.Name,
        layout.Sign with
        {
            Place = input => reading.Ask(layout.Name, layout.Sign.Place, Cursor.From(input)) ?? new Failure<TextSpan>(Cursor.From(input), PageExpected),
        },
        input => Whole(layout, reading, Cursor.From(input)));

    private static IResult<ArchivePage> Whole(PageLayout layout, ExtendedReading reading, Cursor text)
    {
        if (reading.Ask(layout.Name, layout.Page, text) is not { } result)
        {
            return new Failure<ArchivePage>(text, PageExpected);
        }

        if (result.Value is not { } page)
        {
            reading.Note(layout.Name, RuleFault.Untrue, text, "yielded no page");
            return new Failure<ArchivePage>(text, PageExpected);
        }

        TextSpan whole = new(0, text.Source.Length);
        var outside = PlacedValues.Of(page).FirstOrDefault(each => !whole.Contains(each.Span));
        if (outside != default)
        {
            reading.Note(layout.Name, RuleFault.Untrue, text, $"told {outside.Pointer ?? "a leaf"} at {outside.Span}, outside of the page");
            return new Failure<ArchivePage>(text, PageExpected);
        }

        var lost = Lost(page, text, layout.Name);
        return new Success<ArchivePage>(
            page with { Span = whole, Body = lost.Count == 0 ? page.Body : [.. page.Body.Concat(lost).OrderBy(static block => block.Span.Start)] },
            Cursor.From(result.Remainder));
    }

    /// <summary>A block for each stretch of a line that stands in no block, note, entry or leaf.</summary>
    private static List<Block> Lost(ArchivePage page, Cursor text, string layout)
    {
        List<Block> lost = [];
        int end = 0;
        var placed = PlacedValues.Of(page).Select(static each => each.Span).OrderBy(static span => span.Start);
        foreach (var span in placed.Append(new TextSpan(text.Source.Length, 0)))
        {
            for (int at = end; at < span.Start;)
            {
                var line = Lines.LineAt(text.Source, at, span.Start, out at);
                if (!line.IsEmpty)
                {
                    lost.Add(LeftOver.Block(text, line, $"what the layout {layout} reads"));
                }
            }

            end = Math.Max(end, span.End);
        }

        return lost;
    }
}
