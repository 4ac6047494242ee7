using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>A line that is a label of a record's information.</summary>
internal static class RecordLabel
{
    private static readonly Parser<TextSpan> MaybeColon = Signs.Colon.OrDefault();

    /// <summary>One of the labels of <paramref name="table"/>; yields its name, and where it stands with its colon.</summary>
    public static Parser<(string Value, TextSpan Span)> Line(WordTable<string> table) => Lines.Whole((
        from label in table.Entry
        from colon in MaybeColon
        select label).Spanned());
}
