using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArchiveParse.Json;

/// <summary>Names of an enumeration in camelCase; numbers are refused.</summary>
internal sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
