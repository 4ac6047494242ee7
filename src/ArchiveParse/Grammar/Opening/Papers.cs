using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>The name of a kind of paper before its marking: <c>Memorandum - for internal use only</c>, also with spaces between its letters.</summary>
internal static class Papers
{
    private static readonly string[] Kinds = ["Memorandum", "Note", "Report", "Telegram", "Letter", "Record", "Information"];

    private static readonly Expectation NameExpected = new("the name of a paper");

    private static readonly Parser<TextSpan> Name = static input =>
    {
        var cursor = Cursor.From(input);
        int length = LengthAt(cursor.Rest);
        return length > 0
            ? new Success<TextSpan>(new TextSpan(cursor.Position, length), cursor.Skip(length))
            : new Failure<TextSpan>(cursor, NameExpected);
    };

    private static readonly Parser<char> Dash = Scan.OneOf("-–—");

    /// <summary>The name, and the dash behind it.</summary>
    public static readonly Parser<TextSpan> NameAndDash =
        from name in Name
        from before in Scan.Spaces
        from dash in Dash
        from behind in Scan.Spaces
        select name;

    /// <summary>Length of the name that a text begins with, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        foreach (string kind in Kinds)
        {
            if (text.StartsWith(kind, StringComparison.OrdinalIgnoreCase))
            {
                return kind.Length;
            }
        }

        return LetterSpacing.LengthAt(text);
    }
}
