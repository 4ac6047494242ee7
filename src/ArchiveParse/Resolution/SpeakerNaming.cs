using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>How a label names its speaker.</summary>
/// <param name="Label">The label as printed.</param>
/// <param name="Name">The name in it, forms of address and offices left off; empty where it is an office alone.</param>
/// <param name="Gloss">A name in brackets behind the label: <c>North (KIM)</c>, <c>Filippov [Stalin]</c>.</param>
internal readonly record struct SpeakerNaming(string Label, string Name, string? Gloss)
{
    /// <summary>Of a turn's label and qualifier.</summary>
    public static SpeakerNaming Of(string label, string? qualifier) => new(label, Names.WithoutTitles(label), NameIn(qualifier));

    /// <summary>
    /// A qualifier that is a name and nothing else. One word may as well say how someone speaks (<c>Laughing</c>), unless it is in capitals.
    /// </summary>
    public static string? NameIn(string? qualifier) =>
        qualifier is { Length: > 2 and < 60 } text && char.IsUpper(text[0]) && NameWords.NameLength(text) == text.Length
        && !Titles.Names.Contains(text) && !Corporate.Names.Contains(text) && !IsManner(text)
            ? Names.Plain(text, new TextSpan(0, text.Length))
            : null;

    /// <summary><c>Laughing</c>; a name in Pinyin may end so too, but has another word before it.</summary>
    private static bool IsManner(string text) => text.EndsWith("ing", StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);
}
