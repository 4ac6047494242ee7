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

    private enum Kind
    {
        None,
        Gap,
        Remark,
        Narration,
    }

    /// <summary>A paragraph in brackets; a full stop may stand behind them.</summary>
    public static readonly Parser<Block> Aside = static input =>
    {
        var cursor = Cursor.From(input);
        var kind = KindAt(cursor, out var paragraph, out int next);
        return kind == Kind.None ? new Failure<Block>(cursor, AsideExpected) : new Success<Block>(Block(cursor, paragraph, kind), cursor.At(next));
    };

    /// <summary>Whether such a paragraph begins there; costs less than reading it.</summary>
    internal static bool BeginsAt(Cursor place) => KindAt(place, out _, out _) != Kind.None;

    private static Kind KindAt(Cursor place, out TextSpan paragraph, out int next)
    {
        (paragraph, next) = (default, place.Position);
        if (place.Current is not ('(' or '['))
        {
            return Kind.None;
        }

        paragraph = Paragraphs.At(place, place.Position, out next);
        var text = paragraph.In(place.Source).TrimEnd('.');
        if (!IsOnePair(text))
        {
            return Kind.None;
        }

        var inside = text[1..^1];
        return text[0] == '[' && EditorialBrackets.IsGap(inside) ? Kind.Gap
            : EditorialWords.Remark.AppearIn(inside[..Math.Min(inside.Length, RemarkLead)]) ? Kind.Remark
            : text[0] == '[' && EditorialBrackets.IsRemark(inside) ? Kind.Remark
            : IsNarration(inside) ? Kind.Narration
            : Kind.None;
    }

    private static Block Block(Cursor page, TextSpan span, Kind kind)
    {
        var paragraph = page.Slice(span);
        string text = Prose.Clean(page.Source, span);
        return kind switch
        {
            Kind.Gap => new ParagraphBlock { Text = text, Span = span, Marks = Editorial.MarksIn(paragraph) },
            Kind.Remark => new CommentBlock { Text = text, Span = span },
            _ => new StageBlock { Text = text, Span = span, Marks = Editorial.MarksIn(paragraph.Skip(1)) },
        };
    }

    /// <summary>
    /// Narration is a few words or names a noise, begins with a capital, speaks of nobody as I or you, and takes up no argument.
    /// </summary>
    private static bool IsNarration(ReadOnlySpan<char> inside)
    {
        if (inside.IsEmpty || !char.IsUpper(inside[0])
            || !(inside.Contains(' ') || ActWords.Gesture.AppearIn(inside)) || Acts.SpeakInPerson(inside))
        {
            return false;
        }

        foreach (string connective in Connectives)
        {
            if (inside.StartsWith(connective) && inside.Length > connective.Length && inside[connective.Length] is ' ' or ',')
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
