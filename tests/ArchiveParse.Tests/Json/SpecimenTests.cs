using System.Collections;
using System.Reflection;

namespace ArchiveParse.Tests.Json;

/// <summary>The pages written by hand miss nothing of the model; whoever adds to the model adds to them.</summary>
public sealed class SpecimenTests
{
    private static readonly IReadOnlyList<object> Values = [.. Specimens.All.SelectMany(Inside)];

    [Fact]
    public void Every_record_stands_in_a_specimen() =>
        Assert.Empty(ModelTypes.Records.Except(Values.Select(each => each.GetType())));

    [Fact]
    public void Every_property_has_a_value_in_a_specimen() =>
        Assert.All(
            ModelTypes.Records.SelectMany(ModelTypes.Properties),
            static property => Assert.Contains(Values, each => HasValue(property, each)));

    [Fact]
    public void Every_value_of_every_enumeration_stands_in_a_specimen() =>
        Assert.Empty(ModelTypes.Enums.SelectMany(each => Enum.GetValues(each).Cast<object>()).Except(Values));

    // An inherited property counts where any record that has it gives it a value.
    private static bool HasValue(PropertyInfo property, object record) =>
        property.DeclaringType!.IsInstanceOfType(record) && property.GetValue(record) is { } value && !IsEmpty(value);

    private static bool IsEmpty(object value) => value is IEnumerable items && !items.Cast<object>().Any();

    private static IEnumerable<object> Inside(object value) => value switch
    {
        string => [value],
        IEnumerable items => items.Cast<object>().SelectMany(Inside),
        _ when ModelTypes.Records.Contains(value.GetType()) =>
            [value, .. ModelTypes.Properties(value.GetType()).Select(each => each.GetValue(value)).OfType<object>().SelectMany(Inside)],
        _ => [value],
    };
}
