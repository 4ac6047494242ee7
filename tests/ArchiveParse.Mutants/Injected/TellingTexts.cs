using System.Text.RegularExpressions;
using ArchiveParse.Tests;
using ArchiveParse.Tests.Fuzzing;

namespace MutantRuns;

/// <summary>
/// Texts among which to look for one that tells a mutant: those that the tests hold, by themselves, before and behind running text and in
/// pages; paragraphs and parts of pages; pages of each layout, and pages changed.
/// </summary>
internal static class TellingTexts
{
    /// <summary>All of them, the same in every run.</summary>
    public static IEnumerable<string> All()
    {
        List<string> words = [.. Literals().Distinct()];
        string[] pages = [.. Seeds.Made, .. words.Where(static each => each.Contains('\n'))];
        string[] others = [.. Seeds.All.SelectMany(static each => each.Split("\n\n")).Where(static each => each.Length < 600).Distinct()];
        Random random = new(1);
        foreach (string word in words)
        {
            yield return word;
            yield return $"They met again in the afternoon.\n\nThey spoke of it.\n\n{word}";
            yield return $"{word}\n\nThey met again in the afternoon.\n\nThey spoke of it.";
            for (int left = 3; left > 0; left--)
            {
                string page = pages[random.Next(pages.Length)];
                string[] blocks = page.Split("\n\n");
                blocks[random.Next(blocks.Length)] = word;
                yield return string.Join("\n\n", blocks);
            }
        }

        foreach (string other in others)
        {
            yield return $"{other}\n\n{others[random.Next(others.Length)]}";
        }

        foreach (string page in Seeds.All)
        {
            for (int at = 0; at < page.Length; at += 2_000)
            {
                yield return page[at..Math.Min(page.Length, at + 2_000)];
            }
        }

        for (int left = 6_000; left > 0; left--)
        {
            byte[] bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            yield return left % 2 == 0
                ? AnyLayout.Of(AnyLayout.Names[random.Next(AnyLayout.Names.Count)], new(bytes))
                : Mutation.Of(new(bytes), Seeds.Made);
        }
    }

    /// <summary>The texts between quotation marks in a source.</summary>
    public static IEnumerable<string> LiteralsOf(string source) =>
        Regex.Matches(source, "\"((?:[^\"\\\\\\n]|\\\\.)+)\"").Select(static each => Unescaped(each.Groups[1].Value));

    /// <summary>Those in the sources of the tests.</summary>
    private static IEnumerable<string> Literals() =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "ArchiveParse.Tests"), "*.cs", SearchOption.AllDirectories)
        where !file.Contains("/obj/") && !file.Contains("/Parsing/")
        from text in LiteralsOf(File.ReadAllText(file))
        where text.Length > 2
        select text;

    private static string Unescaped(string text)
    {
        try
        {
            return Regex.Unescape(text);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
