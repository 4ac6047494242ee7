using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>Looks for a level of the fond scheme in a text: its value behind one of its own labels.</summary>
internal static class LabelledLevel
{
    private const string BetweenLabelAndValue = " .:-№#";

    /// <summary>Whether a level, <c>delo 9</c>, stands in a text as its label and value; of a range its first figure counts.</summary>
    public static bool StandsIn(string text, string level)
    {
        string name = level[..level.IndexOf(' ', StringComparison.Ordinal)];
        string value = level[(name.Length + 1)..].Split('-', ',', ' ')[0];
        for (int at = text.IndexOf(value, StringComparison.Ordinal); at >= 0; at = text.IndexOf(value, at + 1, StringComparison.Ordinal))
        {
            string before = text[..at].TrimEnd(BetweenLabelAndValue.ToCharArray());
            if (LabelsOf(name).Any(label => before.EndsWith(label, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> LabelsOf(string name) => ReferenceLabels.Fond.Words.Where(label =>
        ReferenceLabels.Fond.TryGet(label, out var level)
        && (level.ToString().Equals(name, StringComparison.OrdinalIgnoreCase)
            || (level == ReferenceLevel.Portfel && name is "papka")
            || (level == ReferenceLevel.PapkaOrPages && name is "papka" or "listy")));
}
