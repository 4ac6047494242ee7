using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArchiveParse.Mutants;

/// <summary>The library's sources, parsed, with the types of all that they name.</summary>
internal sealed class Library
{
    private const string GlobalUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;"
        + " global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Options = CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion.Preview).WithPreprocessorSymbols("NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER");

    private readonly CSharpCompilation compilation;

    private Library(CSharpCompilation compilation) => this.compilation = compilation;

    /// <summary>The sources under a folder, by their paths.</summary>
    public IEnumerable<SyntaxTree> Trees => compilation.SyntaxTrees.Where(static tree => tree.FilePath.Length > 0);

    public static Library Read(string folder)
    {
        string runtime = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var references = runtime.Split(Path.PathSeparator).Where(static each => !each.Contains("CodeAnalysis", StringComparison.Ordinal))
            .Select(static each => MetadataReference.CreateFromFile(each));
        var sources = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(static each => !each.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(each => Parse(File.ReadAllText(each), Path.GetRelativePath(folder, each).Replace('\\', '/')));
        return new(CSharpCompilation.Create(
            "ArchiveParse",
            sources.Append(Parse(GlobalUsings, "")),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));
    }

    public SemanticModel ModelOf(SyntaxTree tree) => compilation.GetSemanticModel(tree);

    /// <summary>The errors that a library would have with some of its sources written anew, and one more.</summary>
    public IEnumerable<Diagnostic> ErrorsWith(IReadOnlyDictionary<string, string> texts, string further)
    {
        var changed = compilation.AddSyntaxTrees(Parse(further, "Mutant.cs"));
        foreach (var tree in Trees.Where(tree => texts.ContainsKey(tree.FilePath)))
        {
            changed = changed.ReplaceSyntaxTree(tree, Parse(texts[tree.FilePath], tree.FilePath));
        }

        return changed.GetDiagnostics().Where(each => each.Severity == DiagnosticSeverity.Error
            && each.Location.SourceTree is { } tree && (texts.ContainsKey(tree.FilePath) || tree.FilePath == "Mutant.cs"));
    }

    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Options, path);
}
