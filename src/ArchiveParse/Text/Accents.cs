using System.Text;

namespace ArchiveParse.Text;

/// <summary>Letters with their accents and without them.</summary>
internal static class Accents
{
    // Not Unicode's decomposition: a program that runs without its data would not have it, and ł does not decompose.
    private const string Accented =
        "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊ"
        + "ċČčĎďĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨĩĪīĬĭĮįİĴĵĶķĹĺĻļĽľŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚś"
        + "ŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚțŁłĐđØøı";

    private const string Plain =
        "AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyyAaAaAaCcCcC"
        + "cCcDdEeEeEeEeEeGgGgGgGgHhIiIiIiIiIJjKkLlLlLlNnNnNnOoOoOoRrRrRrSs"
        + "SsSsSsTtTtUuUuUuUuUuUuWwYyYZzZzZzSsTtLlDdOoi";

    /// <summary>A letter without its accent.</summary>
    public static char Off(char letter) =>
        !char.IsAscii(letter) && Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and int at ? Plain[at] : letter;

    /// <summary>A text without its accents, letter for letter.</summary>
    public static string Off(string text) => Ascii.IsValid(text) ? text : string.Create(text.Length, text, static (letters, from) =>
    {
        for (int at = 0; at < letters.Length; at++)
        {
            letters[at] = Off(from[at]);
        }
    });

    /// <summary>The word, and, where it has accents, the word without them.</summary>
    public static string[] WithAndWithout(string word) => Off(word) is var without && without == word ? [word] : [word, without];
}
