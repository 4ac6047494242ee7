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

        bool isNext = run.Count > 0 && at - run[^1] >= FewestLines && (number is null || number == lastNumbers[key] + 1);
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
        if (run.Count >= FewestSheets)
        {
            recurring.Add((run, isNumbered));
        }
    }

    private bool[] Cutting(string text, IReadOnlyList<PrintedLine> lines)
    {
        bool[] maybe = new bool[lines.Count], found = new bool[lines.Count];
        recurring.ForEach(run => run.Lines.ForEach(at => maybe[at] = true));
        foreach (var (run, isNumbered) in recurring)
        {
            bool isPageNumber = isNumbered && run.TrueForAll(at => PageNumbers.Line(new Cursor(text, lines[at].Span)).WasSuccessful);
            if (isPageNumber || run.Count(at => CutsSentence(text, lines, maybe, at)) >= (isNumbered ? 1 : 2))
            {
                run.ForEach(at => found[at] = true);
            }
        }

        return found;
    }

    /// <summary>Whether a sentence is open above a line, and above others that may be forme work, and goes on in small letters below.</summary>
    private static bool CutsSentence(string text, IReadOnlyList<PrintedLine> lines, bool[] maybe, int at)
    {
        int above = at - 1, below = at + 1;
        while (above >= 0 && maybe[above] && at - above <= FewestLines)
        {
            above--;
        }

        while (below < lines.Count && maybe[below] && below - at <= FewestLines)
        {
            below++;
        }

        return above >= 0 && below < lines.Count
            && Measure.GoesOnSmall(text, lines[below].Span) && !Paragraphs.EndsSentence(text, lines[above].Span);
    }

    /// <summary>Lines of text on a sheet, at the very least.</summary>
    private const int FewestLines = 6;

    private const int FewestSheets = 3;
}
