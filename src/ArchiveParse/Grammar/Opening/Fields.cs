using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Labelled lines in the opening of a document: <c>Location: Zhongnanhai, Yi Nian Hall</c>; two labels may share a line:
/// <c>To: Foreign Minister From: Ambassador Ushiroku</c>.
/// </summary>
public static class Fields
{
    private static readonly Parser<TextSpan> Label =
        from label in FieldLabels.Opening.Entry.Spanned()
        from gap in Scan.Spaces
        from colon in Signs.Colon
        from space in Scan.Spaces
        select label.Span;

    private static readonly Expectation ValueExpected = new("the value of a label");

    /// <summary>What stands behind a label, up to the next label or the end of the line.</summary>
    private static readonly Parser<TextSpan> Value = static input =>
    {
        var cursor = Cursor.From(input);
        var line = Lines.LineAt(cursor, out int next);
        int length = NextLabel(cursor.Slice(line));
        return line.IsEmpty || length == 0 || line.Start > cursor.Position ? new Failure<TextSpan>(cursor, ValueExpected)
            : length < 0 ? new Success<TextSpan>(line, cursor.At(next))
            : new Success<TextSpan>(Lines.Trim(cursor.Source, line.Start, line.Start + length), cursor.At(line.Start + length));
    };

    private static readonly Parser<(TextSpan Label, TextSpan Value)> OneLine =
        from indent in Scan.Spaces
        from label in Label
        from value in Value
        select (label, value);

    private static readonly Parser<(TextSpan Label, TextSpan Value)> ValueBelow =
        from label in Lines.Whole(Label)
        from value in Lines.NextLine
        select (label, value);

    /// <summary>Where a telegram went and when, without a colon: <c>Dispatched from Havana on 30.X 62. at 11:40</c>.</summary>
    private static readonly Parser<(TextSpan Label, TextSpan Value)> Transmission = Lines.Whole(
        from page in Scan.Here
        from label in FieldLabels.Transmissions.Entry.Spanned()
        from gap in Scan.Gap
        from value in Scan.Rest
        where value.In(page.Source).IndexOfAnyInRange('0', '9') >= 0
        select (label.Span, value));

    private static readonly Parser<TextSpan> CableLabel = Scan.AnyOf("FM", "TO", "INFO");

    /// <summary>The addresses of an American telegram, all in capitals: <c>FM AMEMBASSY MOSCOW</c>.</summary>
    private static readonly Parser<(TextSpan Label, TextSpan Value)> CableAddress = Lines.Whole(
        from page in Scan.Here
        from label in CableLabel
        from gap in Scan.Gap
        from value in Scan.Rest
        where !HasSmallLetter(value.In(page.Source))
        select (label, value));

    private static readonly Parser<(TextSpan Label, TextSpan Value)> LabelAndValue = OneLine.Or(ValueBelow);

    /// <summary>A label of a document's opening and its value, on the same line or the next.</summary>
    public static readonly Parser<FieldBlock> Field = Block(LabelAndValue);

    /// <summary>A line of a telegram's head that has no colon.</summary>
    internal static readonly Parser<FieldBlock> Unmarked = Block(Transmission.Or(CableAddress)).Where(MayBeUnmarked, "a line of a telegram's head");

    private static Parser<FieldBlock> Block(Parser<(TextSpan Label, TextSpan Value)> parts) =>
        from page in Scan.Here
        from field in parts
        select new FieldBlock
        {
            Label = Prose.Clean(page.Source, field.Label),
            Text = Prose.Clean(page.Source, field.Value),
            Date = Dates.Expression.Reads(page, field.Value, out var date) ? date : null,
            Span = field.Label.Cover(field.Value),
        };

    private static bool MayBeUnmarked(ReadOnlySpan<char> line) =>
        line is ['F' or 'T' or 'I', >= 'A' and <= 'Z', ..] || FieldLabels.Transmissions.LengthAt(line, out _) > 0;

    /// <summary>Where the next label stands in a value, behind a space and with a capital, or -1.</summary>
    private static int NextLabel(Cursor value)
    {
        var text = value.Rest;
        for (int colon = text.IndexOf(": "); colon > 0;)
        {
            int space = colon - 1;
            while (space > 0 && char.IsLetter(text[space]))
            {
                space--;
            }

            if (space > 0 && text[space] == ' ' && char.IsUpper(text[space + 1]) && FieldLabels.Shared.Contains(text[(space + 1)..colon]))
            {
                return space + 1;
            }

            int next = text[(colon + 2)..].IndexOf(": ");
            colon = next < 0 ? -1 : colon + 2 + next;
        }

        return -1;
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }
}
