using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>The mark that stands at a place of a page, up to a bound; null where none does.</summary>
internal delegate Mark? MarkAt(string source, int start, int bound);

/// <summary>Rules for marks that are told by a look at the page itself.</summary>
internal static class MarkRules
{
    /// <summary>The rule of such a mark; at the end of a text there is none.</summary>
    public static Parser<Mark> Of(MarkAt markAt, string name)
    {
        Expectation expected = new(name);
        return Rule<Mark>.Of((text, at) => at < text.End && markAt(text.Source, at, text.End) is { } mark
            ? Outcome<Mark>.Hit(mark, mark.Span.End)
            : Outcome<Mark>.Miss(expected, at));
    }
}
