using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>The information block under a document: labels, and the lines under each.</summary>
internal static class RecordInformation
{
    private static readonly Parser<(string Value, TextSpan Span)> Label = RecordLabel.Line(RecordLabels.All);

    private static readonly Parser<object?> NoLabel = Label.Not();

    private static readonly Parser<TextSpan> Value =
        from gap in Lines.BlankLines
        from label in NoLabel
        from line in Lines.Line
        select line;

    private static readonly Parser<IReadOnlyList<TextSpan>> Values = Value.Many();

    private static readonly Parser<LabelGroup> Group =
        from gap in Lines.BlankLines
        from label in Label
        from values in Values
        select new LabelGroup(label.Value, label.Span, values);

    /// <summary>The whole block.</summary>
    public static readonly Parser<IReadOnlyList<LabelGroup>> Groups = Group.AtLeastOnce();

    /// <summary>The document with what the block says of it.</summary>
    public static DocumentPage Read(Cursor page, IReadOnlyList<LabelGroup> groups, DocumentPage document, Leaves leaves)
    {
        bool typeHasLabel = groups.Any(static group => group is { Label: RecordLabels.Type, Values.Count: > 0 });
        RecordReader reader = new(page, leaves, typeHasLabel);
        foreach (var group in groups)
        {
            leaves.Add(LeafNames.Label, group.Span);
            document = reader.Read(group, document);
        }

        return document with
        {
            EmptyFields = [.. reader.EmptyFields],
            OtherFields = [.. reader.OtherFields],
            Donors = [.. reader.Donors],
            Body = document.Body.Plus([.. reader.Unparsed]),
        };
    }
}
