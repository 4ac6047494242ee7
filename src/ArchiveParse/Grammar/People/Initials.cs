namespace ArchiveParse.Grammar;

/// <summary>Initials of names, whose full stops end no sentence.</summary>
internal static class Initials
{
    /// <summary>Whether a text ends with one: <c>Ustinov D. F.</c>, <c>Washington, D.C.</c></summary>
    public static bool EndIn(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[^1] == '.' && char.IsUpper(text[^2]) && text[^3] is ' ' or '.';
}
