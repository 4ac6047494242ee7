using System.Reflection;
using System.Runtime.CompilerServices;
using ArchiveParse.Text;
using FsCheck;

namespace ArchiveParse.Tests.Json;

/// <summary>Pages of any shape: a choice takes a kind, a list's length, or whether a value is there; once choices end, all is absent.</summary>
internal static class AnyPage
{
    private static readonly string[] Words =
    [
        "", "Mao", "毛泽东", "Микоян", "[North]", "\"", "\\", "<&'+>", "\n\n", "\t",
        "\0", "\u00A0", "\u2028", "\uFEFF", "\u007F", "é", "😀", "שלום", "1..2", "kind",
    ];

    private static readonly Edtf[] Dates =
        [.. new[] { "1956-09-18", "195X", "1956?-09~-18", "1956-09-18T18:00/1956-09-18T21:10", "1956/..", "[1955-10-11,1955-11-10]" }.Select(Edtf.Parse)];

    private static readonly MethodInfo ToValueList = typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!;

    public static Arbitrary<Made<ArchivePage>> Pages { get; } =
        Property.From(static choices => (ArchivePage)Of(typeof(ArchivePage), choices));

    private static object Of(Type type, Choices choices) =>
        type == typeof(string) ? string.Concat(Enumerable.Range(0, choices.Below(4)).Select(_ => choices.Of(Words)))
        : type == typeof(int) ? choices.Below(256)
        : type == typeof(decimal) ? choices.Below(256) / 2m
        : type == typeof(Edtf) ? choices.Of(Dates)
        : type == typeof(TextSpan) ? new TextSpan(choices.Below(256), choices.Below(256))
        : type.IsEnum ? choices.Of([.. Enum.GetValues(type).Cast<object>()])
        : ModelTypes.IsList(type) ? List(ModelTypes.Item(type), choices)
        : type.IsAbstract ? Of(choices.Of(ModelTypes.Kinds(type)), choices)
        : Record(type, choices);

    private static object List(Type item, Choices choices)
    {
        var items = Array.CreateInstance(item, choices.Below(4));
        for (int i = 0; i < items.Length; i++)
        {
            items.SetValue(Of(item, choices), i);
        }

        return ToValueList.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static object Record(Type type, Choices choices)
    {
        var constructor = type.GetConstructors()[0];
        object?[] arguments = [.. constructor.GetParameters().Select(each => Argument(each, choices))];
        object record = constructor.Invoke(arguments);
        foreach (var property in ModelTypes.Properties(type).Where(each => arguments.Length == 0 && each.CanWrite))
        {
            if (property.IsDefined(typeof(RequiredMemberAttribute)) || choices.Below(2) == 1)
            {
                property.SetValue(record, property.Name == nameof(ArchivePage.SchemaVersion) ? 1 : Of(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, choices));
            }
        }

        return record;
    }

    private static object? Argument(ParameterInfo parameter, Choices choices) =>
        parameter.HasDefaultValue && choices.Below(2) == 0 ? parameter.DefaultValue : Of(parameter.ParameterType, choices);
}
