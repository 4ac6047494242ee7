using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// The information block under a document: labels and the lines under each. Captures that lost some labels keep the order,
/// so that a value says by its place and its form what it is.
/// </summary>
internal static class RecordInformation
{
    private static readonly Parser<(string Value, TextSpan Span)> Label = Lines.Whole(RecordLabels.All.Entry.Spanned());

    private static readonly Parser<TextSpan> Value =
        from gap in Lines.BlankLines
        from label in Label.Not()
        from line in Lines.Line
        select line;

    private static readonly Parser<LabelGroup> Group =
        from gap in Lines.BlankLines
        from label in Label
        from values in Value.Many()
        select new LabelGroup(label.Value, label.Span, values);

    /// <summary>The whole block.</summary>
    public static readonly Parser<IReadOnlyList<LabelGroup>> Groups = Group.AtLeastOnce();

    /// <summary>The document with what the block says of it.</summary>
    public static DocumentPage Read(Cursor page, IReadOnlyList<LabelGroup> groups, DocumentPage document, Leaves leaves)
    {
        List<string> empty = [], donors = [];
        List<Block> unparsed = [];
        foreach (var group in groups)
        {
            leaves.Add(Leaves.Label, group.Span);
            List<TextSpan> values = [.. group.Values];
            document = Take(page, group.Label, values, document, leaves);
            if (values.Count == group.Values.Count && group.Label != RecordLabels.Information)
            {
                empty.Add(group.Label.TrimEnd(':'));
            }

            document = TakeByForm(page, group.Label, values, document, leaves);
            if (group.Label is RecordLabels.RecordId or RecordLabels.Classification)
            {
                values.ForEach(each => leaves.Add("donors", each));
                donors.AddRange(values.Select(each => Prose.Clean(page.Source, each)));
            }
            else
            {
                unparsed.AddRange(values.Select(each => Unparsed(page, each)));
            }
        }

        return document with { EmptyFields = [.. empty], Donors = [.. donors], Body = [.. document.Body, .. unparsed] };
    }

    /// <summary>Takes the values that belong to the label itself.</summary>
    private static DocumentPage Take(Cursor page, string label, List<TextSpan> values, DocumentPage document, Leaves leaves)
    {
        string? One(string leaf, Func<string, bool>? fits = null)
        {
            string? text = values.Count > 0 ? Prose.Clean(page.Source, values[0]) : null;
            if (text is null || fits?.Invoke(text) == false)
            {
                return null;
            }

            leaves.Add(leaf, values[0]);
            values.RemoveAt(0);
            return text;
        }

        switch (label)
        {
            case RecordLabels.Source when values.Count > 0:
                return document with { Source = Source(page, values, leaves) };
            case RecordLabels.Rights when values.Count > 0:
                return document with { Rights = Rights(page, values, leaves) };
            case RecordLabels.Uploaded when values.Count > 0 && Dates.Expression.Reads(page, values[0], out var date):
                One("uploaded");
                return document with { Uploaded = date };
            case RecordLabels.Type:
                return document with { Type = One("type") };
            case RecordLabels.Language:
                return document with { Languages = Languages.Split(One("languages")) };
            case RecordLabels.RecordId:
                return document with { RecordId = One("recordId", static text => text.All(char.IsAsciiDigit)) };
            case RecordLabels.Classification:
                return document with { Classification = One("classification") };
            default:
                return document;
        }
    }

    /// <summary>
    /// Takes the values whose own label is lost: source and rights under the block's heading, the type under the upload date.
    /// </summary>
    private static DocumentPage TakeByForm(Cursor page, string label, List<TextSpan> values, DocumentPage document, Leaves leaves)
    {
        if (label == RecordLabels.Information && values.Count > 0)
        {
            document = IsRights(values[0].In(page.Source)) ? document : document with { Source = Source(page, values, leaves) };
            document = values.Count > 0 ? document with { Rights = Rights(page, values, leaves) } : document;
        }
        else if (label == RecordLabels.Uploaded && values.Count > 0)
        {
            leaves.Add("type", values[0]);
            document = document with { Type = Prose.Clean(page.Source, values[0]) };
            values.RemoveAt(0);
        }

        return document;
    }

    private static UnparsedBlock Unparsed(Cursor page, TextSpan line) =>
        new() { Text = Prose.Clean(page.Source, line), Expected = "a label of the record, or the end of the page", Span = line };

    private static DocumentSource Source(Cursor page, List<TextSpan> values, Leaves leaves)
    {
        var line = values[0];
        leaves.Add("source", line);
        values.RemoveAt(0);
        return Sources.Read(page.Slice(line));
    }

    private static string Rights(Cursor page, List<TextSpan> values, Leaves leaves)
    {
        values.ForEach(each => leaves.Add("rights", each));
        string rights = string.Join("\n\n", values.Select(each => Prose.Clean(page.Source, each)));
        values.Clear();
        return rights;
    }

    private static bool IsRights(ReadOnlySpan<char> line) =>
        line.Contains("copyright", StringComparison.OrdinalIgnoreCase) || line.Contains("rights", StringComparison.OrdinalIgnoreCase);
}
