using ArchiveParse.Text;
using Sprache;

namespace ArchiveParse.Grammar;

/// <summary>
/// The blocks of a text that the rules of a grammar's own read. They part it: what stands between two of them is read as if it stood alone.
/// </summary>
internal sealed class OwnBlocks
{
    private readonly List<Found> found = [];

    private OwnBlocks(int start) => End = start;

    /// <summary>Behind the last of them; where there is none, the start of the text.</summary>
    public int End { get; private set; }

    /// <summary>Looks for them up to <paramref name="end"/>: each rule is asked once for each line, in the grammar's order.</summary>
    public static OwnBlocks In(Cursor text, int end)
    {
        OwnBlocks blocks = new(text.Position);
        if (text.Reading is not ExtendedReading { Blocks.Count: > 0 } reading)
        {
            return blocks;
        }

        text = text.Slice(TextSpan.FromBounds(text.Position, end));
        for (int at = Lines.GapEnd(text, text.Position); at < text.End; at = Lines.GapEnd(text, at))
        {
            text.StopIfCancelled();
            if (First(reading, text.At(at)) is { } block)
            {
                blocks.found.Add(block);
                blocks.End = at = block.Taken.End;
            }
            else
            {
                Lines.LineAt(text.Source, at, text.End, out at);
            }
        }

        return blocks;
    }

    /// <summary>The opening of a text, these blocks in it.</summary>
    public IResult<IReadOnlyList<Block>> Opening(Cursor text)
    {
        var opening = Openings.Opening(Before(text, 0));
        if (found.Count == 0)
        {
            return opening;
        }

        List<Block> blocks = [.. opening.Value];
        int next = 0;
        for (; next < found.Count && Lines.GapEnd(text, opening.Remainder.Position) >= found[next].Taken.Start; next++)
        {
            opening = Openings.Opening(Before(text.At(found[next].Taken.End), next + 1));
            blocks.AddRange([found[next].Block, .. opening.Value]);
        }

        return new Success<IReadOnlyList<Block>>(blocks, text.At(opening.Remainder.Position));
    }

    /// <summary>The blocks of a text, these among what <paramref name="read"/> makes of the stretches between them.</summary>
    public IReadOnlyList<Block> Among(Cursor text, Func<Cursor, IReadOnlyList<Block>> read)
    {
        int next = found.FindIndex(each => each.Taken.Start >= text.Position);
        if (next < 0)
        {
            return read(text);
        }

        List<Block> blocks = [.. read(Before(text, next))];
        for (; next < found.Count; next++)
        {
            blocks.AddRange([found[next].Block, .. read(Before(text.At(found[next].Taken.End), next + 1))]);
        }

        return blocks;
    }

    /// <summary>A text up to the block of a number; all of it where there is none.</summary>
    private Cursor Before(Cursor text, int number) =>
        number < found.Count ? text.Slice(TextSpan.FromBounds(text.Position, found[number].Taken.Start)) : text;

    private static Found? First(ExtendedReading reading, Cursor place)
    {
        foreach (var rule in reading.Blocks)
        {
            if (reading.Ask(rule.Name, rule.Rule, place) is { } result && Checked(reading, rule.Name, place, result) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The block under its rule's name, where it stands in what the rule took, and all that the rule took stands in it.</summary>
    private static Found? Checked(ExtendedReading reading, string name, Cursor place, IResult<Block> result)
    {
        var taken = TextSpan.FromBounds(place.Position, Math.Max(result.Remainder.Position, place.Position));
        string? wrong = result.Value switch
        {
            null => "yielded no block",
            { } block when block.GetType().Assembly != typeof(Block).Assembly =>
                $"yielded a {block.GetType().Name}; a block of a new kind is an ExtensionBlock",
            { } block when taken.End > place.End || !taken.Contains(block.Span) => $"yielded a block at {block.Span}, and took {taken}",
            { } block when Lines.Trim(place.Source, taken.Start, taken.End) != block.Span =>
                $"took {taken}, which the block at {block.Span} is not all of",
            ExtensionBlock block when block.Values.Any(each => !block.Span.Contains(each.Span)) => "yielded a value outside of its block",
            _ => null,
        };
        if (taken.IsEmpty)
        {
            reading.Note(name, RuleFault.TookNothing, place, "applied and took nothing");
            return null;
        }

        if (wrong is not null)
        {
            reading.Note(name, RuleFault.Untrue, place, wrong);
            return null;
        }

        return new Found(result.Value is ExtensionBlock own ? own with { Rule = name } : result.Value!, taken);
    }

    /// <summary>A block, and the stretch that its rule took.</summary>
    private readonly record struct Found(Block Block, TextSpan Taken);
}
