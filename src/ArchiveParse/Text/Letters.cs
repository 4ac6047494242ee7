namespace ArchiveParse.Text;

/// <summary>Questions to the letters of a text.</summary>
internal static class Letters
{
    /// <summary>Whether a small letter stands in the text.</summary>
    public static bool HaveSmall(ReadOnlySpan<char> text)
    {
        foreach (char each in text)
        {
            if (char.IsLower(each))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many letters a text begins with.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        return length;
    }
}
