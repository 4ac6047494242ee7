using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>Lines that labels share: <c>To: Foreign Minister From: Ambassador Ushiroku</c>.</summary>
internal static class SharedLines
{
    /// <summary>Where the next label stands in a value, behind a space and with a capital, or -1.</summary>
    public static int NextLabel(Cursor value)
    {
        var text = value.Rest;
        for (int colon = text.IndexOf(": "); colon > 0;)
        {
            int space = SpaceBefore(text, colon);
            space = IsLabel(text, space, colon) ? space : SpaceBefore(text, space);
            if (IsLabel(text, space, colon))
            {
                return space + 1;
            }

            int next = text[(colon + 2)..].IndexOf(": ");
            colon = next < 0 ? -1 : colon + 2 + next;
        }

        return -1;
    }

    private static int SpaceBefore(ReadOnlySpan<char> text, int end)
    {
        int space = end - 1;
        while (space > 0 && char.IsLetter(text[space]))
        {
            space--;
        }

        return space;
    }

    private static bool IsLabel(ReadOnlySpan<char> text, int space, int colon) =>
        space > 0 && text[space] == ' ' && char.IsUpper(text[space + 1]) && FieldLabels.Shared.Contains(text[(space + 1)..colon]);
}
