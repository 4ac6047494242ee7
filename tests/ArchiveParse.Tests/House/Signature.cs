using System.Reflection;
using System.Runtime.CompilerServices;

namespace ArchiveParse.Tests.House;

/// <summary>Types and members in a line each, close to how C# writes them.</summary>
internal static class Signature
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Type type) => string.Join(' ', Modifiers(type)) + $" {Name(type)}{Bases(type)}";

    public static string Of(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } constant => $"{constant.Name} = {constant.GetRawConstantValue()}",
        ConstructorInfo constructor => $"new({Parameters(constructor.GetParameters())})",
        PropertyInfo property => Of(property),
        MethodInfo method => Of(method),
        _ => member.ToString()!,
    };

    private static string Of(PropertyInfo property)
    {
        var index = property.GetIndexParameters();
        string name = index.Length == 0 ? property.Name : $"this[{Parameters(index)}]";
        bool isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        string setter = property.SetMethod is not { IsPublic: true } ? "" : isInit ? " init;" : " set;";
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{Static(property.GetMethod!)}{required}{Name(property.PropertyType, Nullability.Create(property))} {name} {{ get;{setter} }}";
    }

    private static string Of(MethodInfo method)
    {
        string generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(static each => each.Name))}>" : "";
        string extended = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        string result = Name(method.ReturnType, Nullability.Create(method.ReturnParameter));
        return $"{Static(method)}{result} {method.Name}{generics}({extended}{Parameters(method.GetParameters())})";
    }

    private static IEnumerable<string> Modifiers(Type type)
    {
        if (type.IsClass && (type.IsAbstract || type.IsSealed))
        {
            yield return !type.IsSealed ? "abstract" : type.IsAbstract ? "static" : "sealed";
        }

        yield return type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? "struct"
            : type.GetMethod("<Clone>$") is null ? "class" : "record";
    }

    /// <summary>What the type derives from and implements by itself; that it compares by value is a record's nature, not its face.</summary>
    private static string Bases(Type type)
    {
        Type[] parents = type.IsClass && type.BaseType is { } parent && parent != typeof(object) ? [parent] : [];
        var interfaces = type.GetInterfaces()
            .Except(type.BaseType?.GetInterfaces() ?? [])
            .Where(static each => each.IsPublic && each.Name != "IEquatable`1")
            .Select(static each => Name(each))
            .Order(StringComparer.Ordinal);
        string bases = string.Join(", ", [.. parents.Select(static each => Name(each)), .. interfaces]);
        return type.IsEnum || bases.Length == 0 ? "" : $" : {bases}";
    }

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(static each =>
        $"{Name(each.ParameterType, Nullability.Create(each))} {each.Name}{(each.HasDefaultValue ? $" = {each.DefaultValue ?? "null"}" : "")}"));

    private static string Name(Type type, NullabilityInfo? nullability = null)
    {
        var arguments = type.GetGenericArguments().Select((each, index) => Name(each, nullability?.GenericTypeArguments.ElementAtOrDefault(index)));
        string name = type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", arguments)}>" : type.Name;
        bool isNullable = nullability?.ReadState == NullabilityState.Nullable && !type.IsValueType && !type.IsGenericParameter;
        return isNullable ? $"{name}?" : name;
    }
}
