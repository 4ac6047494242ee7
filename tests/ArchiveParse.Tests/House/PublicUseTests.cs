using System.Reflection;
using System.Text.RegularExpressions;

namespace ArchiveParse.Tests.House;

/// <summary>What is public is there for somebody: a test, a sample, the tool or a document names it.</summary>
public sealed partial class PublicUseTests
{
    /// <summary>What the language asks for, and nobody calls by its name.</summary>
    private static readonly HashSet<string> OfTheLanguage =
        ["Equals", "GetHashCode", "ToString", "GetEnumerator", "BeginInvoke", "EndInvoke", "Invoke", "Deconstruct", "CompareTo", "value__"];

    private static readonly string[] Users = ["tests", "samples", "docs", "benchmarks", "src/ArchiveParse.Tool"];

    [Fact]
    public void Every_public_member_is_used()
    {
        var words = Users.Select(static user => Path.Combine(Repository.Root, user)).Where(Directory.Exists)
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(static path => Path.GetExtension(path) is ".cs" or ".md" && Path.GetFileName(path) != "grammar.md")
            .Where(static path => !path.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            .SelectMany(static path => Word().Matches(File.ReadAllText(path)).Select(static word => word.Value))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(typeof(ArchivePage).Assembly.GetExportedTypes().SelectMany(Members).Where(member => !words.Contains(member.Name))
            .Select(static member => $"{member.DeclaringType?.Name}.{member.Name}").Distinct());
    }

    private static IEnumerable<MemberInfo> Members(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(static member => member is not Type and not ConstructorInfo and not MethodInfo { IsSpecialName: true })
            .Where(static member => !member.Name.Contains('<', StringComparison.Ordinal) && !OfTheLanguage.Contains(member.Name));

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
