using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Forme work of a text whose sheets nothing parts: lines that come back after some lines of text, or count up as they do, and that cut
/// a sentence in two. Headings come back as well, and numbers of chapters count up, but they stand between sentences.
/// </summary>
internal sealed class Recurrences
{
    private readonly Dictionary<string, List<int>> runs = [];
    private readonly Dictionary<string, int> lastNumbers = [];
    private readonly List<(List<int> Lines, bool IsNumbered)> recurring = [];

    private Recurrences()
    {
    }

    /// <summary>Which lines are forme work.</summary>
    public static bool[] Find(string text, IReadOnlyList<PrintedLine> lines)
    {
        Recurrences found = new();
        for (int at = 0; at < lines.Count; at++)
        {
            if (lines[at].Span.Length <= FormeWork.LongestLine)
            {
                string words = Prose.Clean(text, lines[at].Span);
                found.Follow(words, at, null);
                foreach (var (around, number) in FormeWork.NumbersIn(words))
                {
                    found.Follow(around, at, number);
                }
            }
        }

        foreach (var (key, run) in found.runs)
        {
            found.Close(run, found.lastNumbers.ContainsKey(key));
        }

        return found.Cutting(text, lines);
    }

    /// <summary>Adds a line to the run of those like it, or begins another run where it does not come in turn.</summary>
    private void Follow(string key, int at, int? number)
    {
        if (!runs.TryGetValue(key, out var run))
        {
            runs[key] = run = [];
        }

        bool isNext = run.Count > 0 && (number is null ? at - run[^1] >= FewestLines : number == lastNumbers[key] + 1 && at - run[^1] >= FewestOnLastSheet);
        if (run.Count > 0 && !isNext)
        {
            Close(run, number is not null);
            runs[key] = run = [];
        }

        run.Add(at);
        if (number is { } value)
        {
            lastNumbers[key] = value;
        }
    }

    private void Close(List<int> run, bool isNumbered)
    {
        if (run.Count >= 2)
        {
            recurring.Add((run, isNumbered));
        }
    }

    private bool[] Cutting(string text, IReadOnlyList<PrintedLine> lines)
    {
        bool[] maybe = new bool[lines.Count], found = new bool[lines.Count];
        recurring.ForEach(run => run.Lines.ForEach(at => maybe[at] = true));
        var others = recurring.ToLookup(run => IsFormeWork(text, lines, maybe, run))[false].ToList();
        recurring.Except(others).ToList().ForEach(run => run.Lines.ForEach(at => found[at] = true));
        foreach (var (run, _) in others.Where(other => other.Lines.Count(at => Touches(found, maybe, at)) >= 2).ToList())
        {
            run.ForEach(at => found[at] = true);
        }

        return found;
    }

    private static bool IsFormeWork(string text, IReadOnlyList<PrintedLine> lines, bool[] maybe, (List<int> Lines, bool IsNumbered) run) =>
        (run.IsNumbered && run.Lines.TrueForAll(at => Folios.Line(new Cursor(text, lines[at].Span)).WasSuccessful))
        || (run.Lines.Count >= FewestSheets && run.Lines.Count(at => CutsSentence(text, lines, maybe, at)) >= (run.IsNumbered ? 1 : 2));

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

    /// <summary>Whether a sentence is open above a line, and above others that may be forme work, and goes on in small letters below.</summary>
    private static bool CutsSentence(string text, IReadOnlyList<PrintedLine> lines, bool[] maybe, int at)
    {
        int above = at - 1, below = at + 1;
        while (above >= 0 && maybe[above] && at - above <= Deepest)
        {
            above--;
        }

        while (below < lines.Count && maybe[below] && below - at <= Deepest)
        {
            below++;
        }

        return above >= 0 && below < lines.Count
            && Measure.GoesOnSmall(text, lines[below].Span) && !Paragraphs.EndsSentence(text, lines[above].Span);
    }

    /// <summary>Lines of text on a sheet, at the very least; the last sheet may be nearly empty.</summary>
    private const int FewestLines = 6;

    private const int FewestOnLastSheet = 3;

    /// <summary>Lines of forme work between two sheets.</summary>
    private const int Deepest = 6;

    private const int FewestSheets = 3;
}
