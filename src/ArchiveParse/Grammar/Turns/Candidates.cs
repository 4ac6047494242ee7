using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>All lines of a page that begin like a turn, and the short names that their labels introduce.</summary>
internal sealed class Candidates
{
    private readonly List<TurnHead> heads = [];
    private readonly Dictionary<string, SpeakerLabel> labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> aliases = new(StringComparer.Ordinal);
#if NET9_0_OR_GREATER
    private readonly Dictionary<string, SpeakerLabel>.AlternateLookup<ReadOnlySpan<char>> lookup;
#endif

    /// <summary>Looks at every line of <paramref name="body"/>.</summary>
    public Candidates(Cursor body)
    {
#if NET9_0_OR_GREATER
        lookup = labels.GetAlternateLookup<ReadOnlySpan<char>>();
#endif
        for (int at = body.Position; at < body.End;)
        {
            var line = Lines.LineAt(body.Source, at, body.End, out at);
            if (!AddKnown(body.Source, line) && SpeakerHeads.LengthAt(body, line, out var head) is > 0 and int length)
            {
                Add(body.Source, head, line.Start + length);
            }
        }
    }

    /// <summary>The candidates, in page order.</summary>
    public List<TurnHead> Heads => heads;

    /// <summary>Their labels, each once, in page order.</summary>
    public IEnumerable<SpeakerLabel> Labels => labels.Values;

    /// <summary>Short names that labels introduce: <c>(hereafter, Peng)</c>.</summary>
    public IReadOnlySet<string> Introduced => aliases;

    /// <summary>Labels repeat: one that has been read stands there again, to the letter, up to its colon.</summary>
    private bool AddKnown(string source, TextSpan line)
    {
#if NET9_0_OR_GREATER
        var text = line.In(source);
        int colon = text[..Math.Min(text.Length, SpeakerHeads.LongestHead)].IndexOf(':');
        if (colon > 0 && lookup.TryGetValue(text[..colon], out var label) && (colon + 1 == text.Length || char.IsWhiteSpace(text[colon + 1])))
        {
            int length = colon + 1 + Scan.SpaceLength(text[(colon + 1)..]);
            Add(label, new SpeakerHead(new TextSpan(line.Start, colon), default, label.First.IsTitled), line.Start + length);
            return true;
        }
#endif
        return false;
    }

    private void Add(string source, SpeakerHead head, int wordsStart)
    {
        string text = Prose.Clean(source, head.Label);
        if (!labels.TryGetValue(text, out var label))
        {
            labels.Add(text, label = new SpeakerLabel(text, head, wordsStart));
        }

        Add(label, head, wordsStart);
        if (!head.Qualifier.IsEmpty && Aliases.In(Prose.Clean(source, head.QualifierInside)) is { } alias)
        {
            aliases.Add(alias);
        }
    }

    private void Add(SpeakerLabel label, SpeakerHead head, int wordsStart)
    {
        label.Count++;
        heads.Add(new TurnHead(head, label, wordsStart));
    }
}
