using System.Text;
using ArchiveParse.Tests;
using ArchiveParse.Tests.Fuzzing;
using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Fuzz;

/// <summary>What a coverage-guided fuzzer begins with: small pages of every layout, stretches of the sample pages, and their words.</summary>
internal static class AflSeeds
{
    private const int Small = 1_500;

    /// <summary>Longer words are found by splicing.</summary>
    private const int LongestWord = 60;

    public static void Write(string folder, string dictionary)
    {
        Directory.CreateDirectory(folder);
        string[] pages = [.. Seeds.Made.Concat(Repository.SamplePages.Select(Repository.SamplePage).SelectMany(Stretches))];
        for (int number = 0; number < pages.Length; number++)
        {
            File.WriteAllText(Path.Combine(folder, $"{number:D3}.txt"), pages[number]);
        }

        File.WriteAllLines(dictionary, AnyText.Fragments.Select(Encoding.UTF8.GetBytes).Where(static word => word.Length <= LongestWord).Select(Quoted));
    }

    /// <summary>The head, the middle and the foot of a page.</summary>
    private static IEnumerable<string> Stretches(string page) => [page[..Small], page.Substring(page.Length / 2, Small), page[^Small..]];

    private static string Quoted(byte[] word) =>
        $"\"{string.Concat(word.Select(static each => each is >= 0x20 and < 0x7F and not ((byte)'"' or (byte)'\\') ? $"{(char)each}" : $"\\x{each:X2}"))}\"";
}
