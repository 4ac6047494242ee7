using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Heads of turns: <c>Mikoyan:</c>, <c>Comrade Mao Zedong:</c>, <c>Chairman Mao (hereafter, Chairman):</c>, <c>[O.] Pospíchal:</c>.
/// They tell the form alone; whether a label is a speaker's, the page decides (<see cref="Roster"/>).
/// </summary>
public static class SpeakerHeads
{
    private static readonly Expectation HeadExpected = new("a speaker's label");

    /// <summary>Most lines have no colon near their start: they miss here, at the cost of one look.</summary>
    private static readonly Parser<object?> ColonAhead = static input =>
    {
        var cursor = Cursor.From(input);
        char first = cursor.Current;
        return (char.IsUpper(first) || first is '[' || char.IsLower(first)) && cursor.Rest[..Math.Min(cursor.Rest.Length, LongestHead)].Contains(':')
            ? new Success<object?>(null, cursor)
            : new Failure<object?>(cursor, HeadExpected);
    };

    private static readonly Parser<bool> TitleWord = Titles.Names.Entry.Select(static _ => true);

    private static readonly Parser<bool> NameWord = Names.Name.Select(static _ => false);

    private static readonly Parser<bool> JoiningWord = Scan.Literal("of").Or(Scan.Literal("the")).Or(Scan.Literal("and")).Or(Scan.Literal("&")).Select(static _ => false);

    private static readonly Parser<bool> LabelWord = TitleWord.Or(NameWord);

    private static readonly Parser<bool> NextLabelWord =
        from gap in Scan.Gap
        from word in LabelWord.Or(JoiningWord)
        select word;

    private static readonly Parser<(bool Value, TextSpan Span)> Label = (
        from article in Scan.Literal("The ").OrDefault()
        from first in LabelWord
        from others in NextLabelWord.Many()
        select others.Count > 0 && (first || others.Contains(true))).Spanned();

    private static readonly Parser<TextSpan> Qualifier =
        from gap in Scan.Spaces
        from qualifier in Scan.Bracketed('(', ')').Or(Scan.Bracketed('[', ']'))
        select qualifier;

    private static readonly Parser<TextSpan> AtLineEnd = static input =>
        Cursor.From(input) is var cursor && (cursor.AtEnd || cursor.Current is '\n' or '\r')
            ? new Success<TextSpan>(default, cursor)
            : new Failure<TextSpan>(cursor, HeadExpected);

    private static readonly Parser<TextSpan> Colon =
        from gap in Scan.Spaces
        from colon in Scan.Literal(":")
        from space in Scan.Gap.Or(AtLineEnd)
        select colon;

    /// <summary>The head of a turn, the white space behind its colon included.</summary>
    public static readonly Parser<SpeakerHead> Head =
        from ahead in ColonAhead
        from label in Label
        from qualifier in Qualifier.OrDefault()
        from colon in Colon
        select new SpeakerHead(label.Span, qualifier, label.Value);

    private const int LongestHead = 120;
}
