using System.Reflection;
using System.Text.Json.Serialization;

namespace ArchiveParse.Tool.Output;

/// <summary>The names that the JSON contract gives to the kinds of a union, so that all output says <c>listItem</c> alike.</summary>
/// <typeparam name="T">The union: pages, blocks.</typeparam>
internal static class Kinds<T>
{
    private static readonly Dictionary<Type, string> Names = typeof(T)
        .GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToDictionary(static each => each.DerivedType, static each => (string)each.TypeDiscriminator!);

    public static string Of(T value) => Names[value!.GetType()];
}
