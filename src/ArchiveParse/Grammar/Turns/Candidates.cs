using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>All lines of a page that begin like a turn, and the short names that their labels introduce.</summary>
internal sealed class Candidates
{
    private readonly string source;
    private readonly List<TurnHead> heads;
    private readonly SpanTable<SpeakerLabel> labels = new();
    private readonly SpanTable<SpeakerLabel> stopped = new();
    private readonly SpanTable<SpeakerLabel> dashed = new();
    private readonly HashSet<string> aliases = new(StringComparer.Ordinal);
    private HashSet<string>? titled;

    /// <summary>Looks at every line of <paramref name="body"/>.</summary>
    public Candidates(Cursor body)
    {
        source = body.Source;
        heads = new List<TurnHead>(Math.Min((body.End - body.Position) / UsualTurn, MostHeads));
        for (int at = body.Position; at < body.End;)
        {
            var line = Lines.LineAt(body.Source, at, body.End, out at);
            if (!line.IsEmpty)
            {
                LineCount++;
                line = BehindPage(line);
                if (!AddKnown(line))
                {
                    AddNew(body, line);
                }
            }
        }
    }

    /// <summary>How many lines hold text.</summary>
    public int LineCount { get; private set; }

    /// <summary>The candidates, in page order.</summary>
    public List<TurnHead> Heads => heads;

    /// <summary>Their labels, each once, in page order.</summary>
    public IReadOnlyCollection<SpeakerLabel> Labels => labels.Values;

    /// <summary>Labels with a full stop in place of the colon.</summary>
    public IReadOnlyCollection<SpeakerLabel> StoppedLabels => stopped.Values;

    /// <summary>Labels with a dash in place of the colon.</summary>
    public IReadOnlyCollection<SpeakerLabel> DashedLabels => dashed.Values;

    /// <summary>The label of these words that has a colon, if there is one.</summary>
    public SpeakerLabel? WithColon(string text) => labels.Find(text);

    /// <summary>Whether these words are a label, with a colon or a full stop, that is known to be a speaker's by now.</summary>
    public bool Speaks(string text) => labels.Find(text) is { IsSpeaker: true } || stopped.Find(text) is { IsSpeaker: true };

    /// <summary>Whether these words are the name that stands behind a title in another label.</summary>
    public bool HasTitled(string name)
    {
        titled ??= new(
            labels.Values.Concat(dashed.Values).Where(static label => label.First.IsTitled).Select(static label => Names.WithoutTitles(label.Text)),
            StringComparer.Ordinal);
        return titled.Contains(name);
    }

    /// <summary>Whether two or more labels in capitals are known to be speakers' by now.</summary>
    public bool CapitalsSpeak() =>
        stopped.Values.Concat(labels.Values).Count(static label => label.IsSpeaker && StoppedHeads.IsCapitals(label.Text)) > 1;

    /// <summary>Short names that labels introduce: <c>(hereafter, Peng)</c>.</summary>
    public IReadOnlySet<string> Introduced => aliases;

    /// <summary>A line without the number of the page that begins there: <c>[Page 202]Kim: Yes.</c></summary>
    private TextSpan BehindPage(TextSpan line) =>
        PageNumbers.LengthAt(line.In(source)) is > 0 and int page && page < line.Length ? Lines.Trim(source, line.Start + page, line.End) : line;

    /// <summary>Labels repeat: one that has been read stands there again, to the letter, up to its colon.</summary>
    private bool AddKnown(TextSpan line)
    {
        var text = line.In(source);
        int colon = text[..Math.Min(text.Length, SpeakerHeads.LongestHead)].IndexOf(':');
        if (colon > 0 && labels.Find(text[..colon]) is { } label && LabelBrackets.MayEndAtColon(text[(colon + 1)..]))
        {
            Add(line, label, new SpeakerHead(new TextSpan(line.Start, colon), default, label.First.IsTitled), colon + 1);
            return true;
        }

        return false;
    }

    private void AddNew(Cursor body, TextSpan line)
    {
        int length = HeadAt(body, line, out var head, out var end);
        if (length == 0)
        {
            return;
        }

        string text = EmphasisedHeads.WithoutSigns(Prose.Clean(body.Source, head.Label));
        var sameKind = LabelsBefore(end);
        var label = sameKind.Find(text);
        if (label is null)
        {
            bool isEmphasised = head.Label.Start > line.Start;
            sameKind.Set(text, label = new SpeakerLabel(text, head, line.Start + length, end) { IsEmphasised = isEmphasised });
        }

        Add(line, label, head, length);
        if (!head.Qualifier.IsEmpty && Aliases.In(Prose.Clean(body.Source, head.QualifierInside)) is { } alias)
        {
            aliases.Add(alias);
        }
    }

    /// <summary>Length of the head that a line begins with, in any of the forms; 0 where there is none, or none that is new.</summary>
    private int HeadAt(Cursor body, TextSpan line, out SpeakerHead head, out HeadEnd end)
    {
        if (EmphasisedHeads.MayBegin(line.In(body.Source)))
        {
            return EmphasisedHeads.LengthAt(body, line, out head, out end);
        }

        end = HeadEnd.Colon;
        int length = SpeakerHeads.LengthAt(body, line, out head);
        length = length > 0 ? length : JointHeads.LengthAt(line.In(body.Source), line.Start, out head);
        if (length == 0 && BareHeads.At(line.In(body.Source), labels, out int bare) is { } known)
        {
            AddBare(line, known, bare);
            return 0;
        }

        if (length == 0 && SuppliedHeads.MayBegin(body.Source[line.Start])
            && SuppliedHeads.At(line, body.Source, labels, out var words, out int supplied) is { } before)
        {
            Add(line, before, new SpeakerHead(words, default, before.First.IsTitled), supplied);
            return 0;
        }

        if (length == 0)
        {
            end = HeadEnd.Stop;
            length = StoppedHeads.LengthAt(body, line, out head);
            length = length > 0 ? length : JointHeads.StoppedLengthAt(line.In(body.Source), line.Start, out head);
        }

        if (length == 0)
        {
            end = HeadEnd.Dash;
            length = DashedHeads.LengthAt(body, line, out head);
        }

        return length;
    }

    private SpanTable<SpeakerLabel> LabelsBefore(HeadEnd end) => end switch
    {
        HeadEnd.Colon => labels,
        HeadEnd.Stop => stopped,
        _ => dashed,
    };

    /// <summary>A head without its colon speaks for nothing: its label must count by its others.</summary>
    private void AddBare(TextSpan line, SpeakerLabel label, int length) =>
        heads.Add(new TurnHead(
            line.Start, new SpeakerHead(new TextSpan(line.Start, label.Text.Length), default, label.First.IsTitled), label, Behind(line, length),
            IsBare: true));

    private void Add(TextSpan line, SpeakerLabel label, SpeakerHead head, int length)
    {
        label.Count++;
        heads.Add(new TurnHead(line.Start, head, label, Behind(line, length)));
    }

    /// <summary>What stands on a line behind its head.</summary>
    private TextSpan Behind(TextSpan line, int length) => Lines.Trim(source, line.Start + length, line.End);

    /// <summary>Characters of a turn in a conversation, for a first guess at how many there are.</summary>
    private const int UsualTurn = 250;

    /// <summary>The guess is no higher than this.</summary>
    private const int MostHeads = 1000;
}
