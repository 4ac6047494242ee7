using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Stamps of which the editor says that they are stamps, and mostly whose: <c>CPSU CC stamp: 29788</c>, <c>[MFA stamp: 01579 12 June 1958]</c>,
/// <c>[stamp: CPSU CC / No. 11132 / 8 April 1957]</c>. What shows neither number nor date is no filing: <c>[stamp: USSR EMBASSY]</c>.
/// </summary>
internal static class OwnersStamps
{
    private const string Word = "stamp";

    private static readonly Expectation OwnerExpected = new("the owner of a stamp");

    private static readonly Parser<TextSpan> Label =
        Scan.While(static c => char.IsLetter(c) || c is ' ' or '\n' or '-' or '\'' or '’', 2, "the owner of a stamp");

    private static readonly Parser<TextSpan> MaybeBracket = Signs.OpeningSquare.OrDefault();

    /// <summary>Only the word may stand in brackets: <c>[Stamp:] Chancellery, 7 May 1962</c>.</summary>
    private static readonly Parser<TextSpan> MaybeClose = Signs.ClosingSquare.OrDefault();

    /// <summary>What such a line says, without its line end.</summary>
    public static readonly Parser<StampLine> OnLine = (
        from page in Scan.Here
        from open in MaybeBracket
        from label in Label
        from colon in Signs.Colon
        from close in MaybeClose
        from words in Scan.Rest
        let name = Prose.Clean(page.Source, label)
        where IsStamp(name, isInBrackets: !open.IsEmpty)
        let stamp = StampWords.Read(page, words)
        where stamp.Number is not null || stamp.Date is not null
        select stamp with { By = Owner(name) ?? stamp.By }).OnlyAt(static text => text.IndexOf(Word, StringComparison.OrdinalIgnoreCase) > 0);

    /// <summary>An owner’s stamp that an editor’s brackets hold together over several lines.</summary>
    public static readonly Parser<StampLine> OverLines = static input =>
    {
        var cursor = Cursor.From(input);
        var bracket = BrokenBrackets.At(cursor, out int next);
        return bracket.In(cursor.Source).Contains('\n') && OnLine.Reads(cursor, bracket, out var stamp)
            ? new Success<StampLine>(stamp, cursor.At(next))
            : new Failure<StampLine>(cursor, OwnerExpected);
    };

    /// <summary>The word behind an owner; without one only an editor says so, in his brackets.</summary>
    private static bool IsStamp(string name, bool isInBrackets) =>
        name.EndsWith(isInBrackets ? Word : $" {Word}", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whose stamp it is; a word in small letters says how it looks: <c>faded stamp</c>.</summary>
    private static string? Owner(string name) => name.Length > Word.Length && char.IsUpper(name[0]) ? name[..^Word.Length].TrimEnd() : null;
}
