using System.Reflection;
using System.Runtime.CompilerServices;

namespace ArchiveParse.Tests.House;

/// <summary>
/// The public face of an assembly as text: each type, and under it each member, sorted by name.
/// What the compiler adds to records is left out.
/// </summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly) => string.Join("\n\n", assembly.GetExportedTypes()
        .OrderBy(static each => each.Namespace, StringComparer.Ordinal)
        .ThenBy(static each => each.Name, StringComparer.Ordinal)
        .Select(static each => string.Join("\n    ", Members(each).Prepend($"{each.Namespace}: {Signature.Of(each)}"))));

    private static IEnumerable<string> Members(Type type) => type.GetMembers(Declared)
        .Where(IsFace)
        .Select(static each => (each.Name, Line: Signature.Of(each)))
        .OrderBy(static each => each.Name, StringComparer.Ordinal)
        .ThenBy(static each => each.Line, StringComparer.Ordinal)
        .Select(static each => each.Line);

    private static bool IsFace(MemberInfo member) => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member switch
    {
        MethodInfo method => !method.IsSpecialName && IsSeen(method),
        ConstructorInfo constructor => IsSeen(constructor) && !constructor.IsStatic,
        PropertyInfo property => IsSeen(property.GetMethod!),
        FieldInfo field => field is { IsPublic: true, IsSpecialName: false },
        _ => false,
    };

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
