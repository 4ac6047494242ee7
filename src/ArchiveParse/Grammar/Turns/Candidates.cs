using System.Runtime.InteropServices;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>All lines of a page that begin like a turn, by their labels, and the short names that they introduce.</summary>
internal sealed class Candidates
{
    private readonly Dictionary<string, List<TurnHead>> byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TurnHead>> stopped = new(StringComparer.Ordinal);
    private readonly HashSet<string> aliases = new(StringComparer.Ordinal);

    /// <summary>Looks at every line of <paramref name="body"/>.</summary>
    public Candidates(Cursor body)
    {
        for (int at = body.Position; at < body.End;)
        {
            var line = Lines.LineAt(body.Source, at, body.End, out at);
            int length = SpeakerHeads.LengthAt(body, line, out var head);
            if (length > 0)
            {
                Add(body.Source, head, line.Start + length);
            }
            else if (StoppedHeads.LengthAt(body, line, out head) is > 0 and int behind)
            {
                AddStopped(Prose.Clean(body.Source, head.Label), head, line.Start + behind);
            }
        }
    }

    /// <summary>The candidates, label by label.</summary>
    public IEnumerable<List<TurnHead>> Labels => byLabel.Values;

    /// <summary>The candidates with a full stop in place of the colon, label by label.</summary>
    public IReadOnlyCollection<List<TurnHead>> StoppedLabels => stopped.Values;

    /// <summary>Short names that labels introduce: <c>(hereafter, Peng)</c>.</summary>
    public IReadOnlySet<string> Introduced => aliases;

    private void Add(string source, SpeakerHead head, int wordsStart)
    {
        var sameLabel = SameLabel(source, head.Label);
        string label = sameLabel.Count > 0 ? sameLabel[0].Label : Prose.Clean(source, head.Label);
        sameLabel.Add(new TurnHead(head, label, wordsStart));
        if (!head.Qualifier.IsEmpty && Aliases.In(Prose.Clean(source, head.QualifierInside)) is { } alias)
        {
            aliases.Add(alias);
        }
    }

    private void AddStopped(string label, SpeakerHead head, int wordsStart)
    {
        var sameLabel = CollectionsMarshal.GetValueRefOrAddDefault(stopped, label, out _) ??= [];
        sameLabel.Add(new TurnHead(head, label, wordsStart));
    }

    private List<TurnHead> SameLabel(string source, TextSpan label)
    {
#if NET9_0_OR_GREATER
        if (byLabel.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(label.In(source), out var known))
        {
            return known;
        }
#endif
        return CollectionsMarshal.GetValueRefOrAddDefault(byLabel, Prose.Clean(source, label), out _) ??= [];
    }
}
