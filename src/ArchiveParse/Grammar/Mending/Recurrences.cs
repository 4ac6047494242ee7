using System.Numerics;
using System.Runtime.InteropServices;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Forme work of a text whose sheets nothing parts: lines that come back after some lines of text, or count up as they do, and that cut
/// a sentence in two. Headings come back as well, and numbers of chapters count up, but they stand between sentences.
/// </summary>
internal sealed class Recurrences
{
    private readonly Dictionary<(string Words, bool IsNumbered), Run> open = [];
    private readonly List<Run> recurring = [];

    private Recurrences()
    {
    }

    /// <summary>Which lines are forme work.</summary>
    public static bool[] Find(string text, PrintedLine[] lines)
    {
        Recurrences found = new();
        bool[] maybe = MaybeLikeOthers(text, lines);
        for (int at = 0; at < lines.Length; at++)
        {
            if (!maybe[at])
            {
                continue;
            }

            string words = Prose.Clean(text, lines[at].Span);
            found.Follow(words, at, null);
            foreach (var (around, number) in FormeWork.NumbersIn(words))
            {
                found.Follow(around, at, number);
            }
        }

        found.recurring.AddRange(found.open.Values.Where(static run => run.Recurs));
        return found.Cutting(text, lines);
    }

    /// <summary>
    /// Which lines may be like others but for a number: whose hash, cut to a few bits, another line has too. Most lines are like no other; of
    /// them no string is made.
    /// </summary>
    private static bool[] MaybeLikeOthers(string text, PrintedLine[] lines)
    {
        int[] hashes = new int[lines.Length];
        byte[] counts = new byte[BitOperations.RoundUpToPowerOf2((uint)Math.Min(lines.Length, MostLines) * BucketsForLine)];
        for (int at = 0; at < hashes.Length; at++)
        {
            hashes[at] = lines[at].Span.Length > FormeWork.LongestLine ? -1 : HashOf(text, lines[at]) & (counts.Length - 1);
            if (hashes[at] >= 0)
            {
                counts[hashes[at]] = counts[hashes[at]] == 0 ? (byte)1 : (byte)2;
            }
        }

        return Array.ConvertAll(hashes, hash => hash >= 0 && counts[hash] > 1);
    }

    private const int BucketsForLine = 16;

    /// <summary>For more lines the buckets grow no further; then more lines look like others, and are compared as strings.</summary>
    private const int MostLines = 1 << 20;

    /// <summary>
    /// The same for lines that are the same when cleaned, their figures left out: of the length of what is left and of its edges, which hardly
    /// two others share.
    /// </summary>
    private static int HashOf(string text, in PrintedLine line)
    {
        scoped var words = line.IsPlain ? line.Span.In(text) : Prose.Clean(text, line.Span);
        return words.ContainsAnyInRange('0', '9') ? HashOf(WithoutFigures(words, stackalloc char[FormeWork.LongestLine])) : HashOf(words);
    }

    private static int HashOf(ReadOnlySpan<char> words) =>
        words.Length < Edge ? string.GetHashCode(words) : HashCode.Combine(words.Length, EdgeOf(words), EdgeOf(words[^Edge..]));

    private static ReadOnlySpan<char> WithoutFigures(ReadOnlySpan<char> words, Span<char> left)
    {
        int length = 0;
        foreach (char c in words)
        {
            left[length] = c;
            length += char.IsAsciiDigit(c) ? 0 : 1;
        }

        return left[..length];
    }

    private static ulong EdgeOf(ReadOnlySpan<char> words) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(words));

    /// <summary>Characters of an edge: as many as one number holds.</summary>
    private const int Edge = sizeof(ulong) / sizeof(char);

    /// <summary>Adds a line to the run of those like it, or begins another run where it does not come in turn.</summary>
    private void Follow(string words, int at, int? number)
    {
        ref var run = ref CollectionsMarshal.GetValueRefOrAddDefault(open, (words, number is not null), out _);
        if (run is not null && !run.IsNext(at, number))
        {
            if (run.Recurs)
            {
                recurring.Add(run);
            }

            run = null;
        }

        run ??= new Run(at);
        run.Add(at, number);
    }

    private bool[] Cutting(string text, PrintedLine[] lines)
    {
        bool[] maybe = new bool[lines.Length], found = new bool[lines.Length];
        recurring.ForEach(run => run.Lines.ForEach(at => maybe[at] = true));
        var (sure, others) = (new List<Run>(), new List<Run>());
        recurring.ForEach(run => (IsFormeWork(text, lines, maybe, run) ? sure : others).Add(run));
        sure.ForEach(run => run.Lines.ForEach(at => found[at] = true));
        var beside = others.Where(run => run.Lines.Count(at => Touches(found, maybe, at)) > 1).ToList();
        beside.ForEach(run => run.Lines.ForEach(at => found[at] = true));
        return found;
    }

    private static bool IsFormeWork(string text, PrintedLine[] lines, bool[] maybe, Run run) =>
        (run.LastNumber is not null && run.Lines.TrueForAll(at => Folios.Line(new Cursor(text, lines[at].Span)).WasSuccessful))
        || (run.Lines.Count >= FewestSheets
            && run.Lines.Count(at => CutsSentence(text, lines, maybe, at)) >= (run.LastNumber is null ? 2 : 1));

    /// <summary>Whether forme work stands right above or below, with nothing between but what may be forme work too.</summary>
    private static bool Touches(bool[] found, bool[] maybe, int at)
    {
        bool Reaches(int step)
        {
            int next = at + step, steps = 1;
            while (steps < Deepest && next >= 0 && next < maybe.Length && maybe[next] && !found[next])
            {
                next += step;
                steps++;
            }

            return next >= 0 && next < found.Length && found[next];
        }

        return Reaches(-1) || Reaches(1);
    }

    /// <summary>
    /// Whether a sentence is open above a line, and above others that may be forme work, and goes on in small letters below.
    /// </summary>
    private static bool CutsSentence(string text, PrintedLine[] lines, bool[] maybe, int at)
    {
        int above = at - 1, below = at + 1;
        while (above >= 0 && maybe[above] && at - above <= Deepest)
        {
            above--;
        }

        while (below < lines.Length && maybe[below] && below - at <= Deepest)
        {
            below++;
        }

        return above >= 0 && below < lines.Length
            && Measure.GoesOnSmall(text, lines[below].Span) && !Paragraphs.EndsSentence(text, lines[above].Span);
    }

    /// <summary>Lines of forme work between two sheets.</summary>
    private const int Deepest = 6;

    private const int FewestSheets = 3;

    /// <summary>Lines that may be one running head, or page numbers in turn; most are a single line.</summary>
    private sealed class Run
    {
        private readonly int first;
        private List<int>? lines;
        private int last;

        public Run(int first) => this.first = last = first;

        public List<int> Lines => lines ??= [first];

        public bool Recurs => last != first;

        public int? LastNumber { get; private set; }

        /// <summary>
        /// Whether a line like these may be the next: its number is, and some lines of text lie between; the last sheet may be nearly
        /// empty.
        /// </summary>
        public bool IsNext(int at, int? number) =>
            number == LastNumber + 1 ? at - last >= FewestOnLastSheet : number is null && at - last >= FewestLines;

        /// <summary>Adds a line; the first one is known.</summary>
        public void Add(int at, int? number)
        {
            if (at != first)
            {
                Lines.Add(at);
            }

            (last, LastNumber) = (at, number);
        }

        private const int FewestLines = 6;
        private const int FewestOnLastSheet = 3;
    }
}
