using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>What a printed line looks like by itself.</summary>
/// <param name="Label">The label that it begins with, if it begins as a turn does.</param>
/// <param name="IsHeading">Whether its type marks it as a heading.</param>
/// <param name="IsSetInColumns">Whether wide gaps part it into columns.</param>
internal readonly record struct LineForm(TextSpan Label, bool IsHeading, bool IsSetInColumns)
{
    /// <summary>The forms of some lines of a text.</summary>
    public static LineForm[] AllOf(string text, List<PrintedLine> lines)
    {
        var forms = new LineForm[lines.Count];
        Cursor page = new(text);
        for (int at = 0; at < forms.Length; at++)
        {
            var line = lines[at].Span.In(text);
            int gap = line.IndexOf("    ");
            forms[at] = new LineForm(
                SpeakerHeads.LengthAt(page, lines[at].Span, out var head) > 0 ? head.Label : default,
                Headings.Is(line),
                gap > 0 && line[gap - 1] != ':'); // A gap behind a label parts nothing.
        }

        return forms;
    }
}
