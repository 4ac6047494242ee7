using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Sprache;

namespace ArchiveParse.Grammar;

/// <summary>
/// The library's rules by name, those too that are private to their class. Who writes rules wants to ask them one by one; nobody else does, so
/// no index of them is kept: the fields of their classes are looked up.
/// </summary>
internal static partial class RuleIndex
{
    private const DynamicallyAccessedMemberTypes Fields = DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.NonPublicFields;

    /// <summary>The names, <c>Dates.Line</c>, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Classes.SelectMany(static each => each.Rules.Select(rule => $"{each.Name}.{NameOf(rule)}")).Order(StringComparer.Ordinal)];

    /// <summary>The rule of a name, a <see cref="Parser{T}"/>; null where there is none. It is made when it is asked for, and not before.</summary>
    public static Delegate? Find(string name) => Classes
        .Where(each => name.StartsWith($"{each.Name}.", StringComparison.Ordinal))
        .SelectMany(each => each.Rules.Where(rule => name.AsSpan(each.Name.Length + 1).SequenceEqual(NameOf(rule))))
        .FirstOrDefault()?.GetValue(null) as Delegate;

    /// <summary>A property's rule stands in a field that is named for it, <c>&lt;Line&gt;k__BackingField</c>.</summary>
    private static string NameOf(FieldInfo rule) => rule.Name.TrimStart('<').Split('>')[0];

    private readonly record struct ClassOfRules([property: DynamicallyAccessedMembers(Fields)][DynamicallyAccessedMembers(Fields)] Type Class)
    {
        public string Name => Class.Name;

        public IEnumerable<FieldInfo> Rules => Class.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(static each => each.FieldType.IsGenericType && each.FieldType.GetGenericTypeDefinition() == typeof(Parser<>));
    }
}
