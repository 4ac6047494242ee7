using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>A line that is a label of a record's information.</summary>
internal static class RecordLabel
{
    /// <summary>One of the labels of <paramref name="table"/>; yields its name, and where it stands with its colon, its marks and its underline.</summary>
    public static Parser<(string Value, TextSpan Span)> Line(WordTable<string> table) => Furniture.OneOf(table, "a label of the record");
}
