using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>What stands at the head of the notes of <em>Foreign Relations</em>, and of the source note among them.</summary>
internal static class FrusNoteHeads
{
    /// <summary>The word that a source note begins with.</summary>
    public const string SourceLead = "Source:";

    /// <summary>The row of asterisks above the notes.</summary>
    public static readonly Parser<TextSpan> Separator = Lines.Whole(Scan.AnyOf("* * *", "***", "*  *  *"));

    private static readonly Parser<TextSpan> Raised = Scan.While(static c => NoteHead.Digit(c) >= 0, 1, "a raised figure");

    private static readonly Parser<TextSpan> Marker = Scan.AnyOf("**", "*", "†", "‡").Or(Scan.Digits(1, 3)).Or(Raised);

    private static readonly Parser<object?> TextAhead =
        Scan.Here.Where(static here => !here.AtEnd && !char.IsLower(here.Current) && here.Current != '*').Not().Not();

    /// <summary>The marker at the head of a note, as the edition's site has it: <c>2 See Document 135.</c></summary>
    public static readonly Parser<TextSpan> Head =
        from marker in Marker
        from gap in Scan.Gap
        from text in TextAhead
        select marker;

    private static readonly Parser<TextSpan> Number = Scan.Digits(1, 3);

    /// <summary>As captures list them: <c>2. See Document 135.</c></summary>
    public static readonly Parser<TextSpan> ListedHead =
        from number in Number
        from stop in Signs.FullStop
        from gap in Scan.Gap
        from text in TextAhead
        select number;

    private static readonly Parser<TextSpan> AnyHead = Head.Or(ListedHead).Or(Notes.Head);

    /// <summary>That word, with the gap behind it.</summary>
    public static readonly Parser<TextSpan> Lead =
        from lead in Scan.Literal(SourceLead)
        from gap in Scan.Spaces
        select lead;

    /// <summary>The marker of a source note, and that word; most lines have no such word at their head, and a look tells.</summary>
    public static readonly Parser<TextSpan> SourceHead = (
        from marker in AnyHead
        from lead in Lead
        select marker).OnlyAt(static text => text[..Math.Min(text.Length, LongestMarker + SourceLead.Length)].IndexOf(SourceLead) >= 0);

    /// <summary>Characters before <c>Source:</c>, with an indent.</summary>
    internal const int LongestMarker = 16;
}
