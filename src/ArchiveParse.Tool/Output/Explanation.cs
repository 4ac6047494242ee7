using ArchiveParse.Grammar;
using ArchiveParse.Tool.Input;

namespace ArchiveParse.Tool.Output;

/// <summary>A page line by line: the line's number, what took it, its text, and beneath it what the diagnostics say of it.</summary>
internal static class Explanation
{
    public static IEnumerable<string> Of(ReadPage read, LayoutChoice choice, int columns)
    {
        PageLine[] lines = [.. PageLine.Of(read.Text, PagePart.Of(read.Page))];
        string[] labels = [.. lines.Select(line => LineLabel.Of(line, read.Text))];
        int numberWidth = $"{lines.Length}".Length;
        int labelWidth = labels.Select(static each => each.Length).DefaultIfEmpty().Max();
        int indent = numberWidth + labelWidth + 3;

        yield return Headline(read, lines.Length);
        yield return choice.Describe(read.Text);
        foreach (var passedOver in choice.PassedOver)
        {
            yield return $"not {passedOver.Describe(read.Text)}, but the page goes on otherwise";
        }

        var ofPage = read.Page.Diagnostics.Where(each => each.Span == read.Page.Span).ToList();
        foreach (var diagnostic in ofPage)
        {
            yield return DiagnosticText.Of(diagnostic);
        }

        Queue<Diagnostic> ahead = new(read.Page.Diagnostics.Except(ofPage).OrderBy(static each => each.Span.Start));
        Queue<(int Position, string Text)> remarks = new(
            Attributions.Of(read.Page).Concat(read.Page.Repairs.Select(each => (Position: each.Span.Start, Text: RepairText.Of(each, read.Text))))
                .OrderBy(static each => each.Position));
        foreach (var (line, label) in lines.Zip(labels))
        {
            string text = OneLine.Of(line.Span.In(read.Text).ToString(), columns - indent);
            yield return $"{$"{line.Number}".PadLeft(numberWidth)} {label.PadRight(labelWidth)}  {text}".TrimEnd();
            while (remarks.TryPeek(out var remark) && (remark.Position < line.Span.End || line.Number == lines.Length))
            {
                yield return $"{new string(' ', indent)}^ {remarks.Dequeue().Text}";
            }

            while (ahead.TryPeek(out var next) && (next.Span.Start <= line.Span.End || line.Number == lines.Length))
            {
                yield return Beneath(ahead.Dequeue(), line, indent);
            }
        }

        foreach (var left in ahead)
        {
            yield return DiagnosticText.Of(left);
        }
    }

    private static string Headline(ReadPage read, int lines) =>
        $"{read.Input.Name}: {read.Page.Kind()} page, {Counted.Of(lines, "line")}, {Counted.Of(read.Page.Diagnostics.Count, "diagnostic")}";

    private static string Beneath(Diagnostic diagnostic, PageLine line, int indent) =>
        $"{new string(' ', indent)}^ column {diagnostic.Span.Start - line.Span.Start + 1}, {DiagnosticText.Of(diagnostic)}";
}
