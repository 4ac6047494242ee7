using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Lists at the head of a memorandum: a label on its line and the items under it, a line each. Between items lie no more blank lines
/// than between label and first item; a wider gap ends the list. So does a line of running text, where gaps tell nothing.
/// </summary>
internal static class HeadLists
{
    private static readonly Expectation EndExpected = new("the end of the list");

    /// <summary>A line of a few words that is no label and ends like no sentence.</summary>
    public static readonly Parser<TextSpan> ShortLine =
        from none in HeadLabels.None
        from source in Scan.Source
        from line in Lines.Line
        where !IsProse(Superscripts.WithoutMark(source, line).In(source))
        select line;

    /// <summary>An item that stands close enough to the one before it to be of the same list.</summary>
    public static Parser<T> Close<T>(Parser<T> item, int widest) =>
        from gap in Lines.BlankLines
        where gap <= widest
        from value in item
        select value;

    /// <summary>A gap too wide within a list, or the end of the text; takes nothing.</summary>
    public static Parser<object?> End(int widest) => Rule<object?>.Of((text, at) =>
        Lines.BlankLines.Attempt(text, at) is var gap && (gap.Value > widest || gap.End >= text.End)
            ? Outcome<object?>.Hit(null, at)
            : Outcome<object?>.Miss(EndExpected, at));

    /// <summary>The items under a label; <paramref name="list"/> makes the rule for gaps of a given width.</summary>
    public static Parser<T> Under<T>(Func<int, Parser<T>> list)
    {
        var (tight, spaced) = (list(0), list(1));
        return
            from gap in Lines.BlankLines
            where gap <= 1
            from items in gap == 0 ? tight : spaced
            select items;
    }

    private static bool IsProse(ReadOnlySpan<char> line) =>
        line.Length > LongestItem || IsRemark(line) || (line[^1] is '.' or '?' or '!' or ':' or ';' or '…' && !EndsWithAbbreviation(line));

    /// <summary>A sentence in brackets is the editor's, or tells what happened: <c>[Photographers are admitted and then leave.]</c></summary>
    private static bool IsRemark(ReadOnlySpan<char> line) => line is ['[' or '(', .., '.' or '?' or '!', ']' or ')'];

    /// <summary>The full stop of <c>Jr.</c>, <c>U.S.</c> or <c>D.C.</c> ends no sentence.</summary>
    private static bool EndsWithAbbreviation(ReadOnlySpan<char> line) =>
        line.EndsWith("Jr.") || Initials.EndIn(line);

    private const int LongestItem = 250;
}
