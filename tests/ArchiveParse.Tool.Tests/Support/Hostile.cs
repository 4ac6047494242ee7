using System.Globalization;
using System.Text;

namespace ArchiveParse.Tool.Tests.Support;

/// <summary>Characters that a terminal obeys or hides, listed here apart from the tool's own list.</summary>
internal static class Hostile
{
    /// <summary>C0, DEL and C1; bidirectional marks, overrides and isolates; line separators; what has no width; tags; halves of pairs.</summary>
    public static string[] Characters { get; } =
    [
        .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(Char),
        .. Range(0x202A, 0x202E), .. Range(0x2066, 0x2069), "\u061C", "\u200E", "\u200F",
        "\u2028", "\u2029", "\u200B", "\uFEFF", "\u180E", .. Range(0x2060, 0x2064), .. Range(0x206A, 0x206F), .. Range(0xFFF9, 0xFFFB),
        char.ConvertFromUtf32(0xE0001), char.ConvertFromUtf32(0xE0041), char.ConvertFromUtf32(0xE007F),
        "\uD800", "\uDBFF", "\uDC00", "\uDFFF",
    ];

    /// <summary>A terminal's title is set, its colours changed, a line turned round, and a word hidden.</summary>
    public const string Sentence = "\u001B]0;owned\u0007\u001B[31m\u009B2J\u202Ered\u2066\u200B\u2028\u007F";

    /// <summary>Fails where one of them stands in what was written, but for the ends of its own lines.</summary>
    public static void AssertNoneIn(string written)
    {
        var found = Found(written.Replace("\n", "", StringComparison.Ordinal)).Distinct().ToArray();
        Assert.True(found.Length == 0, $"Written as they are: {string.Join(' ', found)}");
    }

    private static IEnumerable<string> Found(string written)
    {
        for (int at = 0; at < written.Length; at++)
        {
            bool whole = Rune.TryGetRuneAt(written, at, out var rune);
            if (!whole || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format)
            {
                yield return $"U+{(whole ? rune.Value : written[at]):X4}";
            }

            at += whole ? rune.Utf16SequenceLength - 1 : 0;
        }
    }

    private static IEnumerable<string> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(Char);

    private static string Char(int code) => ((char)code).ToString();
}
