using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Paragraphs that stand wholly in brackets: narration is a stage direction, a remark of the editor or translator a comment,
/// a missing passage a paragraph with its gap.
/// </summary>
public static class Asides
{
    private static readonly Expectation AsideExpected = new("a paragraph in brackets");

    private static readonly string[] Connectives =
    [
        "However", "Furthermore", "Moreover", "But", "And", "In addition", "See", "For", "As", "If", "Although",
        "Note that", "This", "Also",
    ];

    /// <summary>A paragraph in brackets; a full stop may stand behind them.</summary>
    public static readonly Parser<Block> Aside = static input =>
    {
        var cursor = Cursor.From(input);
        if (cursor.Current is not ('(' or '['))
        {
            return new Failure<Block>(cursor, AsideExpected);
        }

        var paragraph = Paragraphs.Paragraph(cursor);
        var block = paragraph.WasSuccessful ? Classify(cursor.Slice(paragraph.Value), paragraph.Value) : null;
        return block is null ? new Failure<Block>(cursor, AsideExpected) : new Success<Block>(block, Cursor.From(paragraph.Remainder));
    };

    private static Block? Classify(Cursor paragraph, TextSpan span)
    {
        var text = span.In(paragraph.Source).TrimEnd('.');
        if (!IsOnePair(text))
        {
            return null;
        }

        var inside = text[1..^1];
        string clean = Prose.Clean(paragraph.Source, span);
        if (text[0] == '[' && EditorialBrackets.IsGap(inside))
        {
            return new ParagraphBlock { Text = clean, Span = span, Marks = Editorial.MarksIn(paragraph) };
        }

        if (EditorialWords.Remark.AppearIn(inside[..Math.Min(inside.Length, RemarkLead)]))
        {
            return new CommentBlock { Text = clean, Span = span };
        }

        return IsNarration(inside) ? new StageBlock { Text = clean, Span = span, Marks = Editorial.MarksIn(paragraph.Skip(1)) } : null;
    }

    /// <summary>
    /// Narration is a few words or names a noise, begins with a capital, speaks of nobody as I or you, and takes up no argument.
    /// </summary>
    private static bool IsNarration(ReadOnlySpan<char> inside)
    {
        if (inside.IsEmpty || !char.IsUpper(inside[0])
            || !(inside.Contains(' ') || EditorialWords.Gesture.AppearIn(inside)) || StageDirections.SpeaksInPerson(inside))
        {
            return false;
        }

        foreach (string connective in Connectives)
        {
            if (inside.StartsWith(connective + " ") || inside.StartsWith(connective + ","))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOnePair(ReadOnlySpan<char> text)
    {
        char open = text[0], close = open == '(' ? ')' : ']';
        int depth = 0;
        for (int at = 0; at < text.Length; at++)
        {
            int next = text[at..].IndexOfAny(open, close);
            at = next < 0 ? text.Length : at + next;
            depth += at == text.Length ? 0 : text[at] == open ? 1 : -1;
            if (depth == 0)
            {
                return at == text.Length - 1 && at > 1;
            }
        }

        return false;
    }

    /// <summary>A remark says within its first words that it is one; narration may speak of stamps and signatures further on.</summary>
    private const int RemarkLead = 120;
}
