using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The name of a kind of paper before its marking: <c>Memorandum - for internal use only</c>, also with spaces between its letters.
/// </summary>
internal static class Papers
{
    private const string Dashes = "-–—";

    private static readonly LeadingTexts Kinds =
        LeadingTexts.IgnoringCase("Memorandum", "Note", "Report", "Telegram", "Letter", "Record", "Information");

    private static readonly Parser<TextSpan> Name = Scan.Lexeme(LengthAt, "the name of a paper");

    private static readonly Parser<char> Dash = Scan.OneOf(Dashes);

    /// <summary>The name, and the dash behind it.</summary>
    public static readonly Parser<TextSpan> NameAndDash =
        from name in Name
        from before in Scan.Spaces
        from dash in Dash
        from behind in Scan.Spaces
        select name;

    /// <summary>Length of the name that a text begins with, or 0.</summary>
    private static int LengthAt(ReadOnlySpan<char> text) => Kinds.LengthAt(text) is > 0 and int length ? length : LetterSpacing.LengthAt(text);

    /// <summary>Whether a text begins with a name and goes on with a dash.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text) =>
        LengthAt(text) is > 0 and int name && text[name..].TrimStart() is [var next, ..] && Dashes.Contains(next);
}
