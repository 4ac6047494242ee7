using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Layouts;

/// <summary>Makes values of lines, and notes for each line the leaf of its field.</summary>
/// <param name="page">The page.</param>
/// <param name="leaves">Where the leaves go.</param>
internal sealed class FieldValues(Cursor page, Leaves leaves)
{
    /// <summary>The line's text.</summary>
    public string Text(string leaf, TextSpan line)
    {
        leaves.Add(leaf, line);
        return Prose.Clean(page.Source, line);
    }

    /// <summary>The line's date; of one that cannot be read, the words alone.</summary>
    public StatedDate Date(string leaf, TextSpan line)
    {
        string text = Text(leaf, line);
        return new StatedDate { Text = text, Edtf = DatePhrases.Read(text)?.Edtf, Span = line };
    }

    /// <summary>What a source line says, and the paragraphs behind it that go on with whom the text is owed to.</summary>
    public DocumentSource Source(Queue<TextSpan> lines)
    {
        var source = Source(lines.Dequeue());
        while (lines.Count > 0 && SourceClauses.Credit(page.Slice(lines.Peek())).WasSuccessful)
        {
            var further = Source(lines.Dequeue());
            source = source with
            {
                Text = $"{source.Text}\n\n{further.Text}",
                Publications = [.. source.Publications, .. further.Publications],
                Contributors = [.. source.Contributors, .. further.Contributors],
                Span = source.Span.Cover(further.Span),
            };
        }

        return source;
    }

    private DocumentSource Source(TextSpan line)
    {
        leaves.Add("source", line);
        return Sources.Read(page.Slice(line));
    }

    /// <summary>All lines as one statement on rights, each a paragraph.</summary>
    public string Rights(Queue<TextSpan> lines)
    {
        string rights = string.Join("\n\n", lines.Select(each => Text("rights", each)));
        lines.Clear();
        return rights;
    }
}
