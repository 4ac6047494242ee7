using System.Buffers;
using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>What parts the notes at the end of a text from the text: a word over them, a rule, or both.</summary>
internal static class NoteHeadings
{
    private static readonly WordTable<bool> Words = new("the heading of notes",
        "Notes;Footnotes;Endnotes;Translator's Notes;Translator’s Notes;Editor's Notes;Editor’s Notes", true);

    /// <summary>Whether a line is such a word.</summary>
    public static bool Is(ReadOnlySpan<char> line) => Words.Contains(line.Trim("*: "));

    /// <summary>Where such lines begin above <paramref name="notes"/>; there, where none stand.</summary>
    public static int Start(Cursor text, int notes)
    {
        int start = notes;
        foreach (var line in Closings.LinesFromEnd(text.Slice(TextSpan.FromBounds(text.Position, notes))).Take(MostLines))
        {
            if (!Is(line.In(text.Source)) && !IsRule(line.In(text.Source)))
            {
                break;
            }

            start = line.Start;
        }

        return start;
    }

    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= ShortestRule && !line.ContainsAnyExcept(RuleSigns);

    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("_-–—*= ");

    private const int MostLines = 2;
    private const int ShortestRule = 3;
}
