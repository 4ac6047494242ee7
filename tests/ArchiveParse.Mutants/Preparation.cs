using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArchiveParse.Mutants;

/// <summary>Finds the mutations of some files and writes sources in which those that compile can be switched on.</summary>
internal sealed class Preparation(Library library, IReadOnlyList<SyntaxTree> trees, string support)
{
    /// <summary>Tables of words are data: their literals are not rules.</summary>
    private const string Tables = "Grammar/Vocabulary/";

    public IReadOnlyList<Mutation> Mutants { get; private set; } = [];

    /// <summary>Mutations that do not compile in any form known here.</summary>
    public List<Mutation> LeftOut { get; } = [];

    public Dictionary<string, string> Sources { get; private set; } = [];

    public void Settle(Func<Mutation, bool> wanted)
    {
        Mutants = [.. trees.SelectMany(Found).Where(wanted).Select(static (each, at) => each with { Id = at + 1 })];
        for (bool changed = true; changed;)
        {
            Sources = trees.ToDictionary(
                static tree => tree.FilePath,
                tree => KeptFields.In(Rewriting.Of(tree.GetText(), Mutants.Where(each => each.File == tree.FilePath))));
            var wrong = library.ErrorsWith(Sources, support).SelectMany(Culprits).ToHashSet();
            changed = wrong.Count > 0;
            LeftOut.AddRange(Mutants.Where(each => wrong.Contains(each.Id)));
            Mutants = [.. Mutants.Where(each => !wrong.Contains(each.Id))];
        }
    }

    private IEnumerable<Mutation> Found(SyntaxTree tree)
    {
        var model = library.ModelOf(tree);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            IEnumerable<Mutation> made = node switch
            {
                InvocationExpressionSyntax call => RuleMutations.Of(call, model),
                WhereClauseSyntax where => [RuleMutations.Of(where)],
                LiteralExpressionSyntax literal when !tree.FilePath.StartsWith(Tables, StringComparison.Ordinal) =>
                    LiteralMutations.Of(literal, model) is { } shifted ? [shifted] : [],
                _ => [],
            };
            foreach (var each in made)
            {
                yield return each;
            }
        }
    }

    /// <summary>The mutant within which an error lies; or all in the same statement, where it comes of them.</summary>
    private static IEnumerable<int> Culprits(Diagnostic error)
    {
        var root = error.Location.SourceTree!.GetRoot();
        var around = root.FindNode(error.Location.SourceSpan).AncestorsAndSelf().ToList();
        if (around.Select(Rewriting.Number).FirstOrDefault(static each => each > 0) is > 0 and int nearest)
        {
            return [nearest];
        }

        int[] all =
        [
            .. around.First(static each => each is StatementSyntax or MemberDeclarationSyntax).DescendantNodes()
                .Select(Rewriting.Number).Where(static each => each > 0),
        ];
        return all.Length > 0 ? all : throw new InvalidOperationException($"No mutant is at fault: {error}");
    }
}
