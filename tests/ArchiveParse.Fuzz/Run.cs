using System.Diagnostics;
using System.Globalization;
using ArchiveParse.Tests.Fuzzing;

namespace ArchiveParse.Fuzz;

/// <summary>Tries texts, tells what it tried, and keeps what broke a law: shrunk, as files that become tests.</summary>
internal sealed class Run(string folder, TextWriter output)
{
    /// <summary>A thing that breaks on everything would fill the disk.</summary>
    private const int MostOfAKind = 3;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Pace pace = new();
    private readonly Dictionary<string, int> findings = [];
    private TimeSpan told;
    private long tried;
    private long characters;

    /// <summary>Tries the texts until they or the time end; gives back how many findings there were.</summary>
    public int Try(IEnumerable<string> texts, TimeSpan time)
    {
        foreach (string text in texts)
        {
            using (new Timer(_ => GiveUp(text), null, Longest, Timeout.InfiniteTimeSpan))
            {
                Try(text);
            }

            if (watch.Elapsed - told > TimeSpan.FromMinutes(1))
            {
                told = watch.Elapsed;
                Tell();
            }

            if (watch.Elapsed > time)
            {
                break;
            }
        }

        Tell();
        return findings.Values.Sum();
    }

    private void Try(string text)
    {
        var trial = Trial.Of(text);
        tried++;
        characters += text.Length;
        if (trial.Broken is { } broken)
        {
            Keep(broken, trial.Message, text, shorter => Trial.Of(shorter).Broken == broken);
        }
        else if (pace.IsSlow(text, trial.ParseTicks))
        {
            Keep("Slow", $"{trial.ParseTicks * 1000 / Stopwatch.Frequency} ms for {text.Length} characters", text, breaks: null);
        }
    }

    private void Keep(string broken, string message, string text, Func<string, bool>? breaks)
    {
        int number = findings[broken] = findings.GetValueOrDefault(broken) + 1;
        if (number <= MostOfAKind)
        {
            string path = FindingFile.Write(folder, broken, breaks is null ? text : Shrinking.Of(text, breaks));
            output.WriteLine($"FOUND {broken}: {message}\n  {path}");
        }
    }

    /// <summary>No text may take so long; the process ends, as no one can end the parse.</summary>
    private void GiveUp(string text)
    {
        output.WriteLine($"FOUND Hang: {FindingFile.Write(folder, "Hang", text)}");
        Tell();
        Environment.Exit(1);
    }

    private void Tell() => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{watch.Elapsed:hh\\:mm\\:ss}  {tried} inputs, {tried / watch.Elapsed.TotalSeconds:F0} a second, {characters / 1e6:F1} million characters, "
        + $"{pace.Usual:F0} ns a character, {findings.Values.Sum()} findings of {findings.Count} kinds"));
}
