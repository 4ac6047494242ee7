using System.Reflection;
using System.Runtime.CompilerServices;

namespace ArchiveParse.Tests.House;

/// <summary>The public face of an assembly as text: each type, and under it each member, sorted. What the compiler adds to records is left out.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Assembly assembly) => string.Join(
        "\n\n",
        assembly.GetExportedTypes().OrderBy(static each => each.Namespace, StringComparer.Ordinal).ThenBy(static each => each.Name, StringComparer.Ordinal).Select(Describe));

    private static string Describe(Type type) => string.Join("\n    ", Members(type).Prepend($"{type.Namespace}: {Kind(type)} {Name(type)}{Bases(type)}"));

    private static IEnumerable<string> Members(Type type) => type.GetMembers(Declared)
        .Where(IsFace)
        .Select(static each => new { each.Name, Line = Line(each) })
        .OrderBy(static each => each.Name, StringComparer.Ordinal)
        .ThenBy(static each => each.Line, StringComparer.Ordinal)
        .Select(static each => each.Line);

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}struct"
        : (type.IsAbstract ? type.IsSealed ? "static " : "abstract " : type.IsSealed ? "sealed " : "") + (type.GetMethod("<Clone>$") is null ? "class" : "record");

    private static string Bases(Type type) => type.IsEnum || type.BaseType is null || type.BaseType == typeof(object) || type.BaseType == typeof(ValueType) ? "" : $" : {Name(type.BaseType)}";

    private static bool IsFace(MemberInfo member) => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member switch
    {
        MethodInfo method => !method.IsSpecialName && IsSeen(method),
        ConstructorInfo constructor => IsSeen(constructor) && !constructor.IsStatic,
        PropertyInfo property => IsSeen(property.GetMethod!),
        FieldInfo field => field is { IsPublic: true, IsSpecialName: false },
        _ => false,
    };

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Line(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } constant => $"{constant.Name} = {Convert.ToInt64(constant.GetRawConstantValue(), null)}",
        PropertyInfo property => $"{Static(property.GetMethod!)}{Name(property.PropertyType, Nullability.Create(property))} {property.Name}{Parameters(property.GetIndexParameters(), "[]")} {{ get;{Setter(property)} }}",
        MethodInfo method => $"{Static(method)}{Name(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{Generics(method)}{Parameters(method.GetParameters(), "()")}",
        ConstructorInfo constructor => $"new{Parameters(constructor.GetParameters(), "()")}",
        _ => member.ToString()!,
    };

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Setter(PropertyInfo property) =>
        property.SetMethod is null ? "" : (property.SetMethod.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;")
            + (property.IsDefined(typeof(RequiredMemberAttribute)) ? " required;" : "");

    private static string Parameters(ParameterInfo[] parameters, string brackets) =>
        parameters.Length == 0 && brackets == "[]" ? "" : $"{brackets[0]}{string.Join(", ", parameters.Select(Parameter))}{brackets[1]}";

    private static string Parameter(ParameterInfo parameter) =>
        $"{Name(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : "")}";

    private static string Generics(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(static each => each.Name))}>" : "";

    private static string Name(Type type, NullabilityInfo? nullability = null)
    {
        string name = type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select((each, index) => Name(each, nullability?.GenericTypeArguments.ElementAtOrDefault(index))))}>"
            : type.Name;
        return nullability is { ReadState: NullabilityState.Nullable } && !type.IsValueType && !type.IsGenericParameter ? $"{name}?" : name;
    }
}
