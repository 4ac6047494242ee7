using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>Where the model says something else than what stands on the page.</summary>
internal sealed class Repairs
{
    private readonly string source;
    private readonly string mended;
    private readonly List<Repair> found;

    private Repairs(ArchivePage page, MendedText text) => (source, mended, found) = (text.Original, text.Text, [.. text.Repairs, .. page.Repairs]);

    /// <summary>All repairs of a page, in page order; those of its text are known already.</summary>
    public static ValueList<Repair> Of(ArchivePage page, MendedText text)
    {
        Repairs repairs = new(page, text);
        foreach (var block in page.Body.AsSpan())
        {
            repairs.OfBlock(block);
        }

        if (page is DocumentPage document)
        {
            repairs.OfTitle(document);
            repairs.OfSummary(document);
            repairs.OfRanges(document.Source?.References ?? []);
            foreach (var note in document.Notes.AsSpan())
            {
                repairs.OfRanges(note.References);
            }
        }

        return repairs.found.Count == 0 ? [] : [.. repairs.found.OrderBy(static each => each.Span.Start)];
    }

    private void OfBlock(Block block)
    {
        foreach (var gap in block.Joins)
        {
            // The end of one line alone is a hard wrap, which cleaning undoes.
            if (gap.In(source).Count('\n') > 1 || !gap.In(source).IsWhiteSpace())
            {
                Add(RepairKind.PageBreak, gap, JoinedText.Sentence);
            }
        }

        switch (block)
        {
            case ParticipantsBlock participants when IsUnwoven(participants):
                Add(RepairKind.Columns, block.Span, InColumns(participants));
                break;
            case FilingBlock { By: { } by } when StampColumns.Opens(Lines.LineAt(new Cursor(source, block.Span), out _).In(source)):
                Add(RepairKind.Columns, block.Span, by);
                break;
            case MarkingBlock or SignatureBlock or HeadingBlock:
                OfSpacedWords(block.Span);
                break;
        }
    }

    private void OfSpacedWords(TextSpan span)
    {
        for (int at = span.Start; at < span.End; at++)
        {
            bool begins = at == span.Start || !char.IsLetterOrDigit(source[at - 1]);
            int length = begins ? LetterSpacing.LengthAt(source.AsSpan(at, span.End - at)) : 0;
            if (length > 0)
            {
                Add(RepairKind.Spacing, new TextSpan(at, length), LetterSpacing.Joined(source.AsSpan(at, length)));
                at += length;
            }
        }
    }

    /// <summary>Whether the people stand in another order than on the page, where their columns are woven into lines.</summary>
    private static bool IsUnwoven(ParticipantsBlock block)
    {
        int before = 0;
        foreach (int start in block.Groups.SelectMany(static group => group.People).Select(static person => person.Span.Start))
        {
            if (start < before)
            {
                return true;
            }

            before = start;
        }

        return false;
    }

    private static string InColumns(ParticipantsBlock block) => string.Join(" | ", block.Groups.Select(static group =>
        $"{(group.Label is null ? "" : $"{group.Label}: ")}{string.Join("; ", group.People.Select(static person => person.Text))}"));

    /// <summary>A title in capitals, read as the citation writes it.</summary>
    private void OfTitle(DocumentPage page)
    {
        if (page.Title is { } title && page.Leaves.FirstOrDefault(static each => each.Leaf == LeafNames.Title) is { } leaf
            && title.Any(char.IsLower) && !leaf.Span.In(source).ToString().Any(char.IsLower))
        {
            Add(RepairKind.Title, leaf.Span, title);
        }
    }

    /// <summary>Where a space, and no blank line, joins two paragraphs of the summary.</summary>
    private void OfSummary(DocumentPage page)
    {
        string summary = page.Summary ?? "";
        int at = 0, end = -1;
        foreach (var leaf in page.Leaves.AsSpan())
        {
            if (leaf.Leaf != LeafNames.Summary || at > summary.Length)
            {
                continue;
            }

            bool isJoined = end >= 0 && summary.AsSpan(at).StartsWith(JoinedText.Sentence);
            if (isJoined)
            {
                Add(RepairKind.PageBreak, TextSpan.FromBounds(end, leaf.Span.Start), JoinedText.Sentence);
            }

            at += (end < 0 ? 0 : isJoined ? JoinedText.Sentence.Length : JoinedText.Paragraph.Length) + Prose.Clean(mended, leaf.Span).Length;
            end = leaf.Span.End;
        }
    }

    private void OfRanges(ValueList<ArchivalReference> references)
    {
        foreach (var reference in references.AsSpan())
        {
            foreach (var range in Leaves.Shortened(source, reference.Span))
            {
                string completed = Leaves.Complete(range.In(source).ToString());
                if (reference.Canonical.Contains(completed, StringComparison.Ordinal))
                {
                    Add(RepairKind.Range, range, completed);
                }
            }
        }
    }

    private void Add(RepairKind kind, TextSpan span, string read) =>
        found.Add(new Repair { Kind = kind, Was = span.In(source).ToString(), Read = read, Span = span });
}
