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

    /// <summary>What a paragraph in brackets is.</summary>
    internal enum Kind
    {
        None,
        Gap,
        Remark,
        Narration,
    }

    /// <summary>A paragraph in brackets; a full stop may stand behind them.</summary>
    public static readonly Parser<Block> Aside = Rule<Block>.Of(static (text, at) => Read(text, at, At(text, at)));

    /// <summary>What stands at a place, and how far it reaches.</summary>
    internal readonly record struct Found(Kind Kind, TextSpan Paragraph, int Next);

    /// <summary>The aside that stands there, not read yet; of the kind none where there is none.</summary>
    internal static Found At(Cursor page, int at)
    {
        var rest = page.RestAt(at);
        if (rest is not ['(' or '[', ..])
        {
            return rest is ['/', ..] || (rest is ['*' or '_', ..] && rest.TrimStart("*_") is ['(' or '[' or '/', ..]) ? SetOff(page, at) : default;
        }

        var paragraph = Paragraphs.At(page, at, out int next);
        var text = paragraph.In(page.Source).TrimEnd('.');
        Found found = new(IsOnePair(text) ? KindOf(text[1..^1], isSquare: text[0] == '[') : Kind.None, paragraph, next);
        return found.Kind == Kind.None ? OverLines(page.At(at)) : found;
    }

    /// <summary>A stage direction in emphasis or between strokes: <c>*(Laughter.)*</c>, <c>/Laughter/</c>.</summary>
    private static Found SetOff(Cursor page, int at)
    {
        var paragraph = Paragraphs.At(page, at, out int next);
        var words = WithoutEmphasis(page.Source, paragraph).In(page.Source).TrimEnd('.');
        bool isStroke = words is ['/', .., '/'] && Acts.AreNoise(words[1..^1]);
        bool isBracket = words is ['(' or '[', ..] && IsOnePair(words) && KindOf(words[1..^1], isSquare: false) == Kind.Narration;
        return isStroke || isBracket ? new Found(Kind.Narration, paragraph, next) : default;
    }

    private static TextSpan WithoutEmphasis(string source, TextSpan paragraph)
    {
        var text = paragraph.In(source);
        int signs = text.Length - text.TrimStart("*_").Length;
        return signs > 0 && text.Length > 2 * signs && !text[^signs..].ContainsAnyExcept("*_")
            ? new TextSpan(paragraph.Start + signs, paragraph.Length - (2 * signs))
            : paragraph;
    }

    /// <summary>A remark that its brackets hold together over several lines; words in it may be illegible.</summary>
    private static Found OverLines(Cursor place)
    {
        var bracket = BrokenBrackets.At(place, out int next);
        bool isRemark = bracket.Length > 2 && bracket.In(place.Source)[1..^1] is var inside
            && (Remarks.Open(inside) || KindOf(inside, isSquare: true) == Kind.Remark);
        return isRemark ? new Found(Kind.Remark, bracket, next) : default;
    }

    /// <summary>Reads what was found.</summary>
    internal static Outcome<Block> Read(Cursor page, int at, Found found) => found.Kind == Kind.None
        ? Outcome<Block>.Miss(AsideExpected, at)
        : Outcome<Block>.Hit(Block(page, found.Paragraph, found.Kind), found.Next);

    private static Kind KindOf(ReadOnlySpan<char> inside, bool isSquare)
    {
        var cues = isSquare ? EditorialWords.FirstLook.In(inside) : Cues.None;
        return isSquare && Gaps.Tells(inside, cues) ? Kind.Gap
            : Remarks.Open(inside) || PageNumbers.Are(inside) || (isSquare && Remarks.Are(inside, cues)) ? Kind.Remark
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
            _ => Stage(page, span, WithoutEmphasis(page.Source, span)),
        };
    }

    private static StageBlock Stage(Cursor page, TextSpan span, TextSpan words) =>
        new() { Text = Prose.Clean(page.Source, span), Span = span, Marks = Editorial.MarksIn(page.Slice(words).Skip(1)) };

    /// <summary>
    /// Narration is a few words or names a noise, begins with a capital, speaks of nobody as I or you, and takes up no argument; nor is it a date.
    /// </summary>
    private static bool IsNarration(ReadOnlySpan<char> inside)
    {
        if (inside.IsEmpty || !char.IsUpper(inside[0]) || (char.IsAsciiDigit(inside[^1]) && Months.Names.LengthAt(inside, out _) > 0)
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
}
