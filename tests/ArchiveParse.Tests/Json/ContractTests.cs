using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArchiveParse.Json;

namespace ArchiveParse.Tests.Json;

/// <summary>The names of the JSON contract: a change here is a change for everyone who reads the JSON.</summary>
public sealed class ContractTests
{
    [Fact]
    public void Every_public_property_has_its_own_name_in_camel_case()
    {
        foreach (var record in ModelTypes.Records)
        {
            var expected = ModelTypes.Properties(record).Select(static each => CamelCase(each.Name));
            Assert.Equal(expected.Order(StringComparer.Ordinal), Names(record).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public Task Names_stand_in_the_order_of_writing()
    {
        var records = ModelTypes.Records.Select(static each => $"{each.Name}: {Kind(each)}{string.Join(' ', Names(each))}\n");
        var enums = ModelTypes.Enums.Select(static each => $"{each.Name}: {string.Join(" | ", Enum.GetNames(each).Select(CamelCase))}\n");
        return Verifier.Verify(string.Concat([.. records, .. enums]));
    }

    /// <summary>The type discriminator, such as <c>kind=document</c>, where the record is one of several kinds.</summary>
    private static string Kind(Type record)
    {
        var root = record;
        while (root.BaseType != typeof(object))
        {
            root = root.BaseType!;
        }

        var kind = root.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).SingleOrDefault(each => each.DerivedType == record);
        string? name = root.GetCustomAttribute<JsonPolymorphicAttribute>()?.TypeDiscriminatorPropertyName;
        return kind is null ? "" : $"{name}={kind.TypeDiscriminator} ";
    }

    private static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static IEnumerable<string> Names(Type record) =>
        PageJsonContext.Default.Options.GetTypeInfo(record).Properties.Where(static each => each.Get is not null).Select(static each => each.Name);
}
