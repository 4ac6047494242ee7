using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>A reading by a grammar that adds rules: what it adds, and what became of these rules.</summary>
internal sealed class ExtendedReading(IReadOnlyList<BlockRule> blocks, IReadOnlyList<ReferenceRule> references, CancellationToken cancellation)
    : Reading(cancellation)
{
    private readonly Dictionary<(string Rule, string Code), RuleFault> faults = [];

    public IReadOnlyList<BlockRule> Blocks { get; } = blocks;

    public IReadOnlyList<ReferenceRule> References { get; } = references;

    /// <summary>What rules did wrong, each once.</summary>
    public IEnumerable<RuleFault> Faults => faults.Values;

    /// <summary>Asks a rule that is not the library's; null where it misses, and where it throws, which is noted.</summary>
    public IResult<T>? Ask<T>(string name, Parser<T> rule, Cursor place)
    {
        try
        {
            return rule(place) is { WasSuccessful: true } result ? result : null;
        }
        catch (OperationCanceledException) when (Cancellation.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever a strange rule throws must not end the reading of the page.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            Note(name, RuleFault.Threw, place, $"threw {thrown.GetType().Name}: {thrown.Message}");
            return null;
        }
    }

    /// <summary>Notes what a rule did wrong; of a fault that comes again, how often.</summary>
    public void Note(string rule, string code, Cursor place, string what)
    {
        var key = (rule, code);
        faults[key] = faults.TryGetValue(key, out var known)
            ? known with { Times = known.Times + 1 }
            : new RuleFault(rule, code, new TextSpan(place.Position, Math.Min(1, place.End - place.Position)), what, 1);
    }
}
