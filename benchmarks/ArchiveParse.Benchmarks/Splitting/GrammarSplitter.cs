using ArchiveParse.Grammar;
using Sprache;

namespace ArchiveParse.Benchmarks.Splitting;

using ArchiveParse.Text;

/// <summary>The library's grammar: its cursor, its operators under Sprache's query syntax, its rules for speakers' heads and lines.</summary>
internal static class GrammarSplitter
{
    private static readonly Parser<SpeakerHead> NextHead =
        from gap in Lines.Gap
        from head in SpeakerHeads.Head
        select head;

    private static readonly Parser<object?> NoHead = SpeakerHeads.Head.Not();

    private static readonly Parser<TextSpan> Continuation =
        from gap in Lines.Gap
        from unlabelled in NoHead
        from line in Lines.Line
        select line;

    private static readonly Parser<IReadOnlyList<TextSpan>> Continuations = Continuation.Many();

    private static readonly Parser<(SpeakerHead Head, TextSpan Line, IReadOnlyList<TextSpan> More)> Turn =
        from head in NextHead
        from line in Lines.Line
        from more in Continuations
        select (head, line, more);

    private static readonly Parser<IReadOnlyList<(SpeakerHead Head, TextSpan Line, IReadOnlyList<TextSpan> More)>> Turns = Turn.Many();

    public static IReadOnlyList<Turn> Split(string text) => [.. Turns(new Cursor(text)).Value.Select(turn => ToTurn(text, turn.Head, turn.Line, turn.More))];

    private static Turn ToTurn(string text, SpeakerHead head, TextSpan line, IReadOnlyList<TextSpan> more)
    {
        var label = head.Qualifier.IsEmpty ? head.Label : head.Label.Cover(head.Qualifier);
        var words = more.Prepend(line).Select(each => each.In(text).ToString());
        return new Turn(label.In(text).ToString(), string.Join(Conversation.Break, words));
    }
}
