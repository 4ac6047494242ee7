using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>Looks at the printed lines of a text one by one.</summary>
internal static class LineForms
{
    /// <summary>The forms of some lines of a text.</summary>
    public static LineForm[] Of(string text, PrintedLine[] lines)
    {
        var forms = new LineForm[lines.Length];
        Cursor page = new(text);
        SpanTable<LineLabel> labels = new();
        for (int at = 0; at < forms.Length; at++)
        {
            var line = lines[at].Span.In(text);
            forms[at] = new LineForm(
                LabelOf(page, lines[at].Span, labels), Headings.Is(line), !lines[at].IsPlain && IsSetInColumns(line),
                Paragraphs.EndsSentence(text, lines[at].Span));
        }

        return forms;
    }

    /// <summary>A gap behind a label parts nothing.</summary>
    private static bool IsSetInColumns(ReadOnlySpan<char> line) => line.IndexOf(WideGap) is > 0 and int gap && line[gap - 1] != ':';

    private const string WideGap = "    ";

    /// <summary>Labels repeat: of one that has been read no rule is asked again.</summary>
    private static LineLabel? LabelOf(Cursor page, TextSpan line, SpanTable<LineLabel> labels)
    {
        var words = line.In(page.Source);
        int colon = words[..Math.Min(words.Length, SpeakerHeads.LongestHead)].IndexOf(':');
        if (colon < 0)
        {
            return null;
        }

        var label = LabelBrackets.MayEndAtColon(words[(colon + 1)..]) ? labels.Find(words[..colon]) : null;
        if (label is null && SpeakerHeads.LengthAt(page, line, out var head) > 0)
        {
            label = labels.Find(head.Label.In(page.Source));
            if (label is null)
            {
                labels.Set(head.Label.In(page.Source).ToString(), label = new LineLabel());
            }
        }

        if (label is not null)
        {
            label.Lines++;
        }

        return label;
    }
}
