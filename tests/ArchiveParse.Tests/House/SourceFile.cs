using System.Text.RegularExpressions;

namespace ArchiveParse.Tests.House;

/// <summary>A C# source file, by its path from the root of its project or repository.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>The text without comments and without what stands in quotation marks.</summary>
    public string Code { get; } = CommentsAndStrings().Replace(Text, " ");

    /// <summary>The folder at the top of the path; of a file that stands in none, empty.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : "";

    public string Namespace => NamespaceName().Match(Code).Groups[1].Value;

    public IEnumerable<string> DeclaredTypes => TypeDeclaration().Matches(Code).Select(static each => each.Groups[1].Value);

    /// <summary>The hand-written sources under a folder.</summary>
    public static IReadOnlyList<SourceFile> Under(string root) =>
    [
        .. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(each => new { File = each, Path = System.IO.Path.GetRelativePath(root, each).Replace('\\', '/') })
            .Where(static each => !each.Path.Split('/').Any(static part => part is "bin" or "obj" or "artifacts" || part.StartsWith('.')))
            .OrderBy(static each => each.Path, StringComparer.Ordinal)
            .Select(static each => new SourceFile(each.Path, File.ReadAllText(each.File))),
    ];

    public bool Mentions(string identifier) => Regex.IsMatch(Code, $@"(?<![\w.]){identifier}(?!\w)");

    [GeneratedRegex(
        """"//[^\n]*|/\*.*?\*/|"""+.*?"""+|@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+'"""",
        RegexOptions.Singleline)]
    private static partial Regex CommentsAndStrings();

    [GeneratedRegex(@"\bnamespace\s+([\w.]+)")]
    private static partial Regex NamespaceName();

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?)\s+(?!class\b|struct\b)([A-Z]\w*)")]
    private static partial Regex TypeDeclaration();
}
