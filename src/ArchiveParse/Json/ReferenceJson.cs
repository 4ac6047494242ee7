using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace ArchiveParse.Json;

/// <summary>References that were read from a string, as JSON on one line.</summary>
public static class ReferenceJson
{
    private static readonly JsonTypeInfo<ReferenceReading> Contract = PageJson.Contract<ReferenceReading>(indented: false);

    /// <summary>
    /// An array of references as a page's JSON has them; one with a label that has two meanings has <c>diagnostics</c> too. A string
    /// without references gives an object: its <c>text</c> and <c>diagnostics</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no reading.</exception>
    public static string Write(ReferenceReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var whole = JsonSerializer.SerializeToNode(reading, Contract)!.AsObject();
        var references = whole["references"]?.AsArray();
        if (references is null)
        {
            return whole.ToJsonString(Contract.Options);
        }

        for (int at = 0; at < references.Count; at++)
        {
            var span = reading.References[at].Span;
            var told = Enumerable.Range(0, reading.Diagnostics.Count).Where(each => span.Contains(reading.Diagnostics[each].Span));
            JsonArray diagnostics = [.. told.Select(each => whole["diagnostics"]![each]!.DeepClone())];
            if (diagnostics.Count > 0)
            {
                references[at]!["diagnostics"] = diagnostics;
            }
        }

        return references.ToJsonString(Contract.Options);
    }
}
