using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Lines below a signature that name neither recipient nor number: what is attached, who vouches for the copy (<c>Authentic: …</c>), who drafted
/// it, the initials of the typist (<c>vm/ts</c>); a postscript, and what a hand added (<c>[Handwritten:] Agreed.</c>).
/// </summary>
internal static class Addenda
{
    private static readonly Parser<TextSpan> MaybeColon = Signs.Colon.OrDefault();

    private static readonly Parser<(bool Value, TextSpan Span)> Label = SignatureWords.Addenda.Entry.Spanned();

    private static readonly Parser<TextSpan> Labelled = Lines.Whole(
        from source in Scan.Source
        from label in Label
        from colon in MaybeColon
        from rest in Scan.Rest
        where !colon.IsEmpty || GoesOn(label.Span.In(source))
        select rest);

    private static readonly Parser<TextSpan> Postscript = Lines.Whole(
        from sign in SignatureWords.Postscripts.Entry
        from rest in Scan.Rest
        select rest);

    /// <summary>Such a line.</summary>
    public static readonly Parser<TextSpan> Line = Lines.FirstOf<TextSpan>(
        "a line below a signature",
        (HasLabel, Labelled),
        (HasPostscript, Postscript),
        (IsAdded, Lines.Line),
        (IsTypist, Lines.Line));

    private static bool HasLabel(ReadOnlySpan<char> line) => SignatureWords.Addenda.LengthAt(line, out _) > 0;

    /// <summary>What needs no colon: <c>Typed by Belova</c>, <c>Agreed with Comrade Orlov</c>.</summary>
    private static bool GoesOn(ReadOnlySpan<char> label) =>
        label.EndsWith(" by") || label.EndsWith(" with") || label.EndsWith(" in") || label.EndsWith(" print");

    private static bool HasPostscript(ReadOnlySpan<char> line) => SignatureWords.Postscripts.LengthAt(line, out _) > 0;

    private static bool IsAdded(ReadOnlySpan<char> line) =>
        line is ['[', ..] && line.IndexOf(']') is > 1 and int close && close < line.Length - 1 && line[close - 1] == ':'
        && EditorialWords.Remark.AppearIn(line[..close]);

    /// <summary>A few small letters, perhaps behind capitals or a number of copies: <c>vm/ts</c>, <c>VK/mp</c>, <c>2-ak</c>.</summary>
    private static bool IsTypist(ReadOnlySpan<char> line)
    {
        int sign = line.Length is >= 3 and <= LongestInitials ? line.IndexOfAny('/', '-') : -1;
        return sign > 0 && char.IsLower(line[^1]) && IsPart(line[..sign], isFirst: true) && IsPart(line[(sign + 1)..], isFirst: false);
    }

    private static bool IsPart(ReadOnlySpan<char> part, bool isFirst)
    {
        bool isNumber = isFirst && part.Length <= 2 && !part.ContainsAnyExceptInRange('0', '9');
        bool areCapitals = isFirst && part.Length <= LongestPart && !part.ContainsAnyExceptInRange('A', 'Z');
        return !part.IsEmpty && (isNumber || areCapitals || (part.Length <= LongestPart && !part.ContainsAnyExceptInRange('a', 'z')));
    }

    private const int LongestInitials = 9;
    private const int LongestPart = 4;
}
