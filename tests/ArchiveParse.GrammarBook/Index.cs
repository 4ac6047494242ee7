using System.Globalization;
using System.Text;

namespace ArchiveParse.GrammarBook;

/// <summary>The source of the library's index of rules: those that other classes may use.</summary>
internal static class Index
{
    public static string Source()
    {
        StringBuilder source = new("""
            using ArchiveParse.Grammar.Layouts;

            namespace ArchiveParse.Grammar;

            /// <summary>
            /// The rules that are used outside of their classes, by name. Made from the rules (tests/ArchiveParse.GrammarBook); a rule is touched when
            /// it is tried, and not before.
            /// </summary>
            internal static class RuleIndex
            {
                private static readonly Dictionary<string, Func<string, string, RuleTrial>> Rules = new()
                {

            """.ReplaceLineEndings("\n"));
        foreach (var rule in Book.Classes.SelectMany(static each => each.Rules).Where(static rule => rule.IsOthers).OrderBy(static rule => $"{rule.Class}.{rule.Name}", StringComparer.Ordinal))
        {
            source.Append(CultureInfo.InvariantCulture, $"        [\"{rule.Class}.{rule.Name}\"] = static (name, text) => RuleTrial.Of(name, {rule.Class}.{rule.Name}, text),\n");
        }

        return source.Append("""
                };

                public static IReadOnlyList<string> All { get; } = [.. Rules.Keys];

                /// <summary>Tries the rule of a name; null where there is none.</summary>
                public static RuleTrial? Try(string name, string text) => Rules.TryGetValue(name, out var rule) ? rule(name, text) : null;
            }

            """.ReplaceLineEndings("\n")).ToString();
    }
}
