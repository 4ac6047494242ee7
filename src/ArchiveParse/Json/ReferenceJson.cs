using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ArchiveParse.Text;

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

        Queue<int> ahead = new(Enumerable.Range(0, reading.Diagnostics.Count).OrderBy(each => reading.Diagnostics[each].Span.Start));
        for (int at = 0; at < references.Count; at++)
        {
            JsonArray diagnostics = [.. Told(ahead, reading, reading.References[at].Span).Select(each => whole["diagnostics"]![each]!.DeepClone())];
            if (diagnostics.Count > 0)
            {
                references[at]!["diagnostics"] = diagnostics;
            }
        }

        return references.ToJsonString(Contract.Options);
    }

    /// <summary>Takes the diagnostics up to the end of a reference, and yields those within it: each is looked at once.</summary>
    private static List<int> Told(Queue<int> ahead, ReferenceReading reading, TextSpan reference)
    {
        List<int> told = [];
        while (ahead.TryPeek(out int next) && reading.Diagnostics[next].Span.Start < reference.End)
        {
            if (reference.Contains(reading.Diagnostics[ahead.Dequeue()].Span))
            {
                told.Add(next);
            }
        }

        return told;
    }
}
