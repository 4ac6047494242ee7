using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ArchiveParse.Json;

/// <summary>
/// Contracts of single kinds, by which pages are written. By the contract of all kinds the serializer would set up every one of them, and read
/// their attributes, before it writes the first: a seventh of the native tool's start. A kind is called after its type without the last word, as
/// <c>SpeechBlock</c> is <c>speech</c>; a test compares what is written with what the attributes say.
/// </summary>
internal static class Kinds
{
    private static readonly (Type Root, string LastWord, string Property)[] Roots =
    [
        (typeof(ArchivePage), "Page", "kind"),
        (typeof(Block), nameof(Block), "kind"),
        (typeof(ArchivalReference), "Reference", "system"),
    ];

    /// <summary>The contract of the kind that a value is of.</summary>
    public static JsonTypeInfo Of(object value, JsonSerializerOptions options) => options.GetTypeInfo(value.GetType());

    /// <summary>Has the contract of a single kind say which one it is; leaves every other contract as it is.</summary>
    public static void AddKind(JsonTypeInfo contract)
    {
        foreach (var (root, lastWord, property) in Roots)
        {
            if (contract.Type.IsSubclassOf(root))
            {
                string kind = JsonNamingPolicy.CamelCase.ConvertName(contract.Type.Name[..^lastWord.Length]);
                contract.Properties.Insert(0, Property(property, kind, contract));
            }
        }
    }

    private static JsonPropertyInfo Property(string name, string value, JsonTypeInfo contract)
    {
        JsonPropertyInfoValues<string> first = new()
        {
            DeclaringType = contract.Type,
            IsProperty = true,
            PropertyName = name,
            JsonPropertyName = name,
            Getter = _ => value,
        };
        var property = JsonMetadataServices.CreatePropertyInfo(contract.Options, first);
        property.Order = int.MinValue;
        return property;
    }
}
