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
    private static readonly Parser<char> MaybeSign = Scan.OneOf(":.").OrDefault();

    private static readonly Parser<(bool Value, TextSpan Span)> Label = SignatureWords.Addenda.Entry.Spanned();

    private static readonly Parser<TextSpan> Labelled = Lines.Whole(
        from source in Scan.Source
        from label in Label
        from sign in MaybeSign
        from rest in Scan.Rest
        where sign == ':' || GoesOn(label.Span.In(source))
        select rest);

    /// <summary>A label over what stands on the next lines: <c>Attachments:</c></summary>
    public static readonly Parser<TextSpan> Heading = Lines.Whole(
        from label in Label
        from colon in Signs.Colon
        select colon).OnlyAt(HasLabel);

    private static readonly Parser<char> MaybeEnd = Scan.OneOf(".!").OrDefault();

    private static readonly Parser<TextSpan> Attested = Lines.Whole((
        from words in SignatureWords.Attestations.Entry
        from end in MaybeEnd
        select words).Spanned().Select(static words => words.Span));

    private static readonly Parser<int> FigureOrWord = DistributionWords.Numbers.Entry.Or(Scan.Number(1, 2));

    private static readonly Parser<bool> AddedPapers = SignatureWords.AddedPapers.Entry;

    /// <summary>How much is added: <c>2 enclosures</c>.</summary>
    private static readonly Parser<TextSpan> Counted = Lines.Whole((
        from number in FigureOrWord
        from gap in Scan.Gap
        from papers in AddedPapers
        from end in MaybeEnd
        select papers).Spanned().Select(static papers => papers.Span));

    private static readonly Parser<TextSpan> Postscript = Lines.Whole(
        from sign in SignatureWords.Postscripts.Entry
        from rest in Scan.Rest
        select rest);

    /// <summary>Such a line.</summary>
    public static readonly Parser<TextSpan> Line = Lines.FirstOf<TextSpan>(
        "a line below a signature",
        (HasLabel, Labelled),
        (MayAttest, Attested),
        (MayCount, Counted),
        (HasPostscript, Postscript),
        (IsAdded, Lines.Line),
        (IsTypist, Lines.Line));

    private static bool HasLabel(ReadOnlySpan<char> line) => SignatureWords.Addenda.LengthAt(line, out _) > 0;

    /// <summary>What needs no colon: <c>Typed by Belova</c>, <c>Agreed with Comrade Orlov</c>, <c>To the archive. A. Orlov</c>.</summary>
    private static bool GoesOn(ReadOnlySpan<char> label) =>
        label.EndsWith(" by") || label.EndsWith(" with") || label.EndsWith(" in") || label.EndsWith(" on") || label.EndsWith(" print")
        || label.EndsWith(" archive");

    private static bool MayAttest(ReadOnlySpan<char> line) => line.Length <= LongestStatement && SignatureWords.Attestations.LengthAt(line, out _) > 0;

    private static bool MayCount(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= LongestStatement && (char.IsAsciiDigit(line[0]) || DistributionWords.Numbers.LengthAt(line, out _) > 0);

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

    /// <summary>Length of such initials, where nothing stands behind them; behind a dash a single part will do: <c>- mb</c>.</summary>
    internal static int TypistLength(ReadOnlySpan<char> text)
    {
        var initials = text.TrimStart(" -–,");
        bool isBehindDash = text.StartsWith("-") || text.StartsWith("–");
        return IsTypist(initials) || (isBehindDash && IsPart(initials, isFirst: false)) ? text.Length : 0;
    }

    private static bool IsPart(ReadOnlySpan<char> part, bool isFirst)
    {
        bool isNumber = isFirst && part.Length <= 2 && !part.ContainsAnyExceptInRange('0', '9');
        bool areCapitals = isFirst && part.Length <= LongestPart && !part.ContainsAnyExceptInRange('A', 'Z');
        return !part.IsEmpty && (isNumber || areCapitals || (part.Length <= LongestPart && !part.ContainsAnyExceptInRange('a', 'z')));
    }

    private const int LongestStatement = 40;
    private const int LongestInitials = 9;
    private const int LongestPart = 4;
}
