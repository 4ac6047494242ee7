using System.Globalization;
using System.Text;

namespace ArchiveParse.GrammarBook;

/// <summary>The source of the library's index of rules: the classes that hold them.</summary>
internal static class Index
{
    public static string Source()
    {
        StringBuilder source = new("""
            using ArchiveParse.Grammar.Layouts;

            namespace ArchiveParse.Grammar;

            /// <summary>The classes that hold rules. Made from the rules (tests/ArchiveParse.GrammarBook).</summary>
            internal static partial class RuleIndex
            {
                private static readonly ClassOfRules[] Classes =
                [

            """.ReplaceLineEndings("\n"));
        foreach (string type in Book.Classes.Select(static each => each.Class).Distinct().Order(StringComparer.Ordinal))
        {
            source.Append(CultureInfo.InvariantCulture, $"        new(typeof({type})),\n");
        }

        return source.Append("""
                ];
            }

            """.ReplaceLineEndings("\n")).ToString();
    }
}
