using Sprache;

namespace ArchiveParse.Benchmarks.Splitting;

using ArchiveParse.Text;

/// <summary>The library's way: its cursor, its operators under the same query syntax, and one primitive per lexeme.</summary>
internal static class OwnOperatorsSplitter
{
    private static readonly Parser<string> Label = input =>
    {
        var cursor = Cursor.From(input);
        var length = Conversation.LabelLength(cursor.Rest);
        return length > 0
            ? Result.Success(cursor.Rest[..length].ToString(), cursor.Skip(length + ": ".Length))
            : Result.Failure<string>(cursor, "no label", []);
    };

    /// <summary>The rest of the line; takes the blank line behind it, too.</summary>
    private static readonly Parser<string> Line = input =>
    {
        var cursor = Cursor.From(input);
        var length = cursor.Rest.IndexOf('\n');
        var line = length < 0 ? cursor.Rest : cursor.Rest[..length];
        return Result.Success(line.ToString(), cursor.Skip(line.Length + Conversation.Break.Length));
    };

    private static readonly Parser<string> Continuation =
        from unlabelled in Label.Not()
        from line in Line
        select line;

    private static readonly Parser<Turn> Turn =
        from label in Label
        from line in Line
        from more in Continuation.Many()
        select new Turn(label, more.Count == 0 ? line : string.Join(Conversation.Break, more.Prepend(line)));

    private static readonly Parser<IReadOnlyList<Turn>> Turns = Turn.Many().End();

    public static IReadOnlyList<Turn> Split(string text) => Turns(new Cursor(text)).Value;
}
