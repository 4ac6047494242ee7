using System.Text.RegularExpressions;
using ArchiveParse;
using ArchiveParse.Json;
using ArchiveParse.Tests.Fuzzing;

namespace MutantRuns;

/// <summary>
/// Looks for texts that tell mutants from their rules: first among the texts that are at hand, then among those texts changed, with words of
/// the mutant's own source put in. What it finds is shrunk, word by word.
/// </summary>
internal sealed class Telling(TextWriter output)
{
    private const int KeptForEach = 60, LongestText = 6_000;

    private readonly Dictionary<int, SortedSet<(int Length, int Number)>> candidates = [];
    private readonly List<string> texts = [];

    /// <summary>For each mutant (number, its source, its name) a line: the text that tells it and what it changes; or that none was found.</summary>
    public static void Run(string mutants, TextWriter output)
    {
        var all = File.ReadLines(mutants).Select(static line => line.Split('\t')).ToList();
        Telling telling = new(output);
        foreach (string text in TellingTexts.All())
        {
            telling.Try(text);
        }

        output.WriteLine($"texts\t{telling.texts.Count}");
        foreach (string[] each in all)
        {
            telling.Tell(int.Parse(each[0]), each[1], each[2]);
        }
    }

    private void Try(string text)
    {
        if (text.Length > LongestText)
        {
            return;
        }

        HashSet<int> told = [];
        Mutant.Told = told;
        try
        {
            ArchivePage.Parse(text);
        }
        finally
        {
            Mutant.Told = null;
        }

        int number = texts.Count;
        texts.Add(text);
        foreach (int id in told)
        {
            var kept = candidates.TryGetValue(id, out var known) ? known : candidates[id] = [];
            kept.Add((text.Length, number));
            if (kept.Count > KeptForEach)
            {
                kept.Remove(kept.Max);
            }
        }
    }

    private void Tell(int id, string source, string name)
    {
        var kept = candidates.TryGetValue(id, out var known) ? known.Select(each => texts[each.Number]).ToList() : [];
        string? text = kept.FirstOrDefault(each => Tells(id, each)) ?? Searched(id, source, name, kept);
        if (text is null)
        {
            output.WriteLine($"{(kept.Count > 0 ? "untold" : "never apart")}\t{id}\t{Mutant.Places[id]}\t{name}");
            return;
        }

        text = Shrunk(id, text);
        var (before, after) = Apart(Json(0, text), Json(id, text));
        output.WriteLine($"told\t{id}\t{name}\n    {OneLine(text)}\n    - {before}\n    + {after}");
    }

    private static string? Searched(int id, string source, string name, List<string> kept)
    {
        if (kept.Count == 0)
        {
            return null;
        }

        string[] words = [.. TellingTexts.LiteralsOf(File.ReadAllText(source) + name).Where(static each => each.Length < 60).Distinct()];
        Random random = new(id);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        for (int at = 0; at < 3_000 && clock.ElapsedMilliseconds < 4_000; at++)
        {
            string text = kept[random.Next(Math.Min(kept.Count, 1 + (at / 20)))];
            for (int left = 1 + random.Next(3); left > 0; left--)
            {
                text = Changed(text, random, words);
            }

            if (text.Length < 3_000 && Tells(id, text))
            {
                return text;
            }
        }

        return null;
    }

    private static string Changed(string text, Random random, string[] words)
    {
        if (words.Length == 0 || random.Next(4) == 0)
        {
            byte[] bytes = new byte[20];
            random.NextBytes(bytes);
            return Mutation.Of(new(bytes), [text]);
        }

        int[] ends = [0, .. Regex.Matches(text, "\\b|$|\\n").Select(static each => each.Index)];
        int start = ends[random.Next(ends.Length)];
        int next = random.Next(2) == 0 ? start : ends.Where(each => each > start).DefaultIfEmpty(start).Min();
        return string.Concat(text.AsSpan(0, start), words[random.Next(words.Length)], text.AsSpan(next));
    }

    private static string Shrunk(int id, string text)
    {
        foreach (string unit in (string[])["\n\n", "\n", " ", ""])
        {
            int left = 300;
            List<string> parts = unit.Length > 0 ? [.. text.Split(unit)]
                : text.Length < 120 ? [.. text.Select(static c => $"{c}")]
                : [];
            for (int length = parts.Count / 2; length > 0 && left > 0; length /= 2)
            {
                for (int at = 0; at + length <= parts.Count && left > 0; left--)
                {
                    List<string> fewer = [.. parts[..at], .. parts[(at + length)..]];
                    if (Tells(id, string.Join(unit, fewer)))
                    {
                        parts = fewer;
                    }
                    else
                    {
                        at += length;
                    }
                }
            }

            text = parts.Count > 0 ? string.Join(unit, parts) : text;
        }

        return text;
    }

    private static bool Tells(int id, string text) => Json(0, text) != Json(id, text);

    private static string Json(int id, string text)
    {
        Mutant.Active = id;
        try
        {
            return PageJson.Write(ArchivePage.Parse(text), indented: false);
        }
        catch (Exception error)
        {
            return error.GetType().Name;
        }
        finally
        {
            Mutant.Active = 0;
        }
    }

    /// <summary>Where two texts part, and what stands there.</summary>
    private static (string Before, string After) Apart(string before, string after)
    {
        int at = before.Zip(after).TakeWhile(static pair => pair.First == pair.Second).Count();
        at = Math.Max(0, at - 60);
        return (before[at..Math.Min(before.Length, at + 220)], after[at..Math.Min(after.Length, at + 220)]);
    }

    private static string OneLine(string text) =>
        text.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t").Replace("\"", "\\\"");
}
