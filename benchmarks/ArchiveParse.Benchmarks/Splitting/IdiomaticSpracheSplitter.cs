using Sprache;

namespace ArchiveParse.Benchmarks.Splitting;

/// <summary>Sprache as its documentation teaches it: character parsers, query syntax, a string in.</summary>
internal static class IdiomaticSpracheSplitter
{
    /// <summary>A label with its colon.</summary>
    public static readonly Parser<string> Label =
        from label in Parse.Char(Conversation.IsLabel, "label").Repeat(1, Conversation.MaxLabel).Text()
        from colon in Parse.String(": ")
        select label;

    private static readonly Parser<string> Line = Parse.CharExcept('\n').Many().Text();

    private static readonly Parser<string> Break = Parse.String(Conversation.Break).Text();

    private static readonly Parser<string> Continuation =
        from blank in Break
        from unlabelled in Label.Not()
        from line in Line
        select line;

    private static readonly Parser<Turn> Turn =
        from label in Label
        from line in Line
        from more in Continuation.Many()
        select new Turn(label, string.Join(Conversation.Break, more.Prepend(line)));

    private static readonly Parser<IEnumerable<Turn>> Turns = Turn.DelimitedBy(Break).End();

    public static IReadOnlyList<Turn> Split(string text) => [.. Turns.Parse(text)];
}
