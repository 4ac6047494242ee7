using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Layouts;

/// <summary>
/// Gives the lines under a record's labels to the fields they belong to. Captures that lost some labels keep the order, so that a line
/// says by its place and its form what it is: source and rights under the block's heading, the type under the upload date.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="leaves">Where the fields' leaves go.</param>
/// <param name="typeHasLabel">Whether the type stands under its own label, so that no other line can be the type.</param>
internal sealed class RecordReader(Cursor page, Leaves leaves, bool typeHasLabel)
{
    private readonly FieldValues fields = new(page, leaves);

    /// <summary>Labels without a value.</summary>
    public List<string> EmptyFields { get; } = [];

    /// <summary>Labels with a value for which a document has no field.</summary>
    public List<RecordField> OtherFields { get; } = [];

    /// <summary>Names at the end of the block.</summary>
    public List<string> Donors { get; } = [];

    /// <summary>Lines that say by nothing what they are.</summary>
    public List<Block> Unparsed { get; } = [];

    /// <summary>The document with what stands under one label.</summary>
    public DocumentPage Read(LabelGroup group, DocumentPage document)
    {
        Queue<TextSpan> values = new(group.Values);
        document = TakeOwn(group, values, document);
        if (values.Count == group.Values.Count && group.Label != RecordLabels.Information)
        {
            EmptyFields.Add(Printed(group));
        }

        document = TakeByForm(group, values, document);
        foreach (var line in values)
        {
            Keep(group, line);
        }

        return document;
    }

    /// <summary>Takes the lines that belong to the label itself.</summary>
    private DocumentPage TakeOwn(LabelGroup group, Queue<TextSpan> values, DocumentPage document)
    {
        if (values.Count == 0)
        {
            return document;
        }

        switch (group.Label)
        {
            case not RecordLabels.Rights when StatesRights(values, document):
                return document;
            case RecordLabels.Source:
                return document with { Source = fields.Source(values) };
            case RecordLabels.OriginalArchive when document.Source is null:
                return document with { Source = fields.Source(values) };
            case RecordLabels.Rights:
                return document with { Rights = fields.Rights(values) };
            case RecordLabels.Uploaded when IsDate(values.Peek()):
                return document with { Uploaded = fields.Date("uploaded", values.Dequeue()) };
            case RecordLabels.Type:
                return document with { Type = fields.Text("type", values.Dequeue()) };
            case RecordLabels.Language:
                return Language(values, document);
            case RecordLabels.RecordId:
                return RecordId(values, document);
            case RecordLabels.Classification:
                return document with { Classification = fields.Text("classification", values.Dequeue()) };
            case RecordLabels.Information or RecordLabels.Uploaded:
                return document;
            default:
                Other(group, values);
                return document;
        }
    }

    /// <summary>Takes the lines whose own label is lost.</summary>
    private DocumentPage TakeByForm(LabelGroup group, Queue<TextSpan> values, DocumentPage document)
    {
        if (StatesRights(values, document))
        {
            document = document with { Rights = fields.Rights(values) };
        }
        else if (group.Label == RecordLabels.Information && values.Count > 0)
        {
            document = document with { Source = fields.Source(values) };
            document = values.Count > 0 ? document with { Rights = fields.Rights(values) } : document;
        }
        else if (group.Label == RecordLabels.Uploaded && values.Count > 0 && !typeHasLabel)
        {
            document = document with { Type = fields.Text("type", values.Dequeue()) };
        }

        return document;
    }

    /// <summary>A line that is nobody's; at the end of the block stand donors.</summary>
    private void Keep(LabelGroup group, TextSpan line)
    {
        if (group.Label is RecordLabels.RecordId or RecordLabels.Classification)
        {
            Donors.Add(fields.Text("donors", line));
        }
        else
        {
            Unparsed.Add(LeftOver.Block(page, line, "a label of the record, or the end of the page"));
        }
    }

    /// <summary>The languages, each on a line of its own or all on one; a line that names none is kept as unread.</summary>
    private DocumentPage Language(Queue<TextSpan> values, DocumentPage document)
    {
        var line = values.Dequeue();
        var languages = Languages.Split(Prose.Clean(page.Source, line));
        if (languages.Count == 0)
        {
            Unparsed.Add(LeftOver.Block(page, line, "a language"));
            return document;
        }

        fields.Text("languages", line);
        while (values.Count > 0 && IsWord(values.Peek().In(page.Source)))
        {
            languages = [.. languages, fields.Text("languages", values.Dequeue())];
        }

        return document with { Languages = languages };
    }

    private static bool IsWord(ReadOnlySpan<char> line)
    {
        foreach (char each in line)
        {
            if (!char.IsLetter(each) && each != '-')
            {
                return false;
            }
        }

        return char.IsUpper(line[0]);
    }

    /// <summary>The number; a line with a figure in it that is none is kept as unread, any other is a donor's name.</summary>
    private DocumentPage RecordId(Queue<TextSpan> values, DocumentPage document)
    {
        var line = values.Peek().In(page.Source);
        if (!line.ContainsAnyExceptInRange('0', '9'))
        {
            return document with { RecordId = fields.Text("recordId", values.Dequeue()) };
        }

        if (line.ContainsAnyInRange('0', '9'))
        {
            Unparsed.Add(LeftOver.Block(page, values.Dequeue(), "the number of the record"));
        }

        return document;
    }

    /// <summary>A date, or what stands in its place: a line with a figure, or any where the type stands under its own label.</summary>
    private bool IsDate(TextSpan line) => typeHasLabel || line.In(page.Source).ContainsAnyInRange('0', '9');

    private void Other(LabelGroup group, Queue<TextSpan> values)
    {
        OtherFields.Add(new RecordField
        {
            Label = Printed(group),
            Values = [.. values.Select(each => fields.Text("otherFields", each))],
            Span = group.Values[0].Cover(group.Values[^1]),
        });
        values.Clear();
    }

    private string Printed(LabelGroup group) => Prose.Clean(page.Source, group.Span).Trim([.. SiteWords.ClosingMarks, '-', '=']);

    /// <summary>The rights say by their words what they are, under whatever label they came to stand.</summary>
    private bool StatesRights(Queue<TextSpan> values, DocumentPage document) =>
        document.Rights is null && values.Count > 0 && RightsWords.Phrases.AppearIn(values.Peek().In(page.Source));
}
