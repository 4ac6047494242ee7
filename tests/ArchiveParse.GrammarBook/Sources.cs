using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArchiveParse.GrammarBook;

/// <summary>A source file.</summary>
/// <param name="Path">Its path from the root of the repository, with slashes.</param>
/// <param name="Types">The types that it declares.</param>
internal sealed record Sources(string Path, IReadOnlyList<TypeDeclarationSyntax> Types)
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>The sources under a folder of the repository, in order.</summary>
    public static IEnumerable<Sources> Under(string folder) => Directory
        .EnumerateFiles(System.IO.Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        .Select(static path => System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(static path => new Sources(path, [
            .. CSharpSyntaxTree.ParseText(File.ReadAllText(System.IO.Path.Combine(Root, path)), Language)
                .GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>(),
        ]));

    private static readonly CSharpParseOptions Language = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
