using System.Reflection;
using System.Text.Json.Serialization;

namespace ArchiveParse.Tests.Json;

/// <summary>Every type that a page can hold, found by walking from <see cref="ArchivePage"/> over properties and kinds.</summary>
internal static class ModelTypes
{
    /// <summary>The records, without the abstract ones, by name; an <see cref="Edtf"/> is a string to the JSON.</summary>
    public static IReadOnlyList<Type> Records { get; } =
        [.. Reachable().Where(static each => each is { IsClass: true, IsAbstract: false }).OrderBy(static each => each.Name, StringComparer.Ordinal)];

    public static IReadOnlyList<Type> Enums { get; } = [.. Reachable().Where(each => each.IsEnum)];

    /// <summary>The kinds of an abstract record: its type discriminators and what they stand for.</summary>
    public static IReadOnlyList<Type> Kinds(Type type) =>
        [.. type.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).Select(each => each.DerivedType)];

    /// <summary>The type of a value list's items; of anything else, the type itself without its question mark.</summary>
    public static Type Item(Type type) => IsList(type) ? type.GetGenericArguments()[0] : Nullable.GetUnderlyingType(type) ?? type;

    public static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    /// <summary>The properties that the JSON holds.</summary>
    public static PropertyInfo[] Properties(Type record) =>
    [
        .. record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static each => each.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition != JsonIgnoreCondition.Always),
    ];

    private static HashSet<Type> Reachable()
    {
        HashSet<Type> seen = [];
        Stack<Type> open = new([typeof(ArchivePage)]);
        while (open.TryPop(out var type))
        {
            if (type.Assembly == typeof(ArchivePage).Assembly && type.Namespace == "ArchiveParse" && type != typeof(Edtf) && seen.Add(type))
            {
                Array.ForEach([.. Kinds(type), .. Properties(type).Select(each => Item(each.PropertyType))], open.Push);
            }
        }

        return seen;
    }
}
