using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// Who sent a letter or telegram: a name, a surname or initials on the last line, perhaps with a note's mark; or the line above
/// the house from which it was sent.
/// </summary>
internal static class FrusSignatures
{
    private static readonly Parser<TextSpan> MaybeNoteMark = Scan.Digits(1, 2).OrDefault();

    private static readonly Parser<(TitleKind, TextSpan)> MaybeTitle = Names.Title.OrDefault();

    private static readonly Parser<TextSpan> Initial = (
        from source in Scan.Source
        from letters in Scan.Letters
        where letters.Length <= LongestInitial && char.IsUpper(source[letters.Start])
        from stop in Signs.FullStop
        from gap in Scan.Spaces
        select letters).Spanned().Select(static initial => initial.Span);

    /// <summary>Initials by themselves: <c>McG. B.</c></summary>
    private static readonly Parser<TextSpan> Initials =
        Initial.AtLeastOnce().Where(static initials => initials.Count > 1).Select(static initials => initials[0].Cover(initials[^1]));

    private static readonly Parser<TextSpan> TitledName =
        from title in MaybeTitle
        from name in Names.Name
        select name;

    private static readonly Parser<TextSpan> NameOrInitials = Initials.Or(TitledName);

    /// <summary>Of whom an unsigned copy is: <c>[John F. Kennedy]</c>.</summary>
    private static readonly Parser<TextSpan> InBrackets =
        from open in Signs.OpeningSquare
        from name in NameOrInitials
        from close in Signs.ClosingSquare
        select name;

    private static readonly Parser<TextSpan> NameInAnyForm = NameOrInitials.Or(InBrackets);

    private static readonly Parser<TextSpan> Signatory =
        from name in NameInAnyForm
        from mark in MaybeNoteMark
        select name;

    private static readonly Parser<TextSpan> SignatureLine = Lines.Whole(Signatory);

    /// <summary>The signature on the last line of a text; null where it has none.</summary>
    public static SignatureBlock? Under(Cursor text)
    {
        TextSpan[] lines = [.. Closings.LinesFromEnd(text).Take(2)];
        bool hasSeat = lines.Length == 2 && SignatureWords.Seats.Contains(lines[0].In(text.Source));
        var line = hasSeat ? lines[1] : lines.FirstOrDefault();
        var name = line.IsEmpty || line.Start == text.Position ? null : SignatureLine(text.Slice(line));
        var whole = hasSeat ? line.Cover(lines[0]) : line;
        return name is { WasSuccessful: true }
            ? new SignatureBlock { Text = Prose.Clean(text.Source, whole), Name = Names.Plain(text.Source, name.Value), Span = whole }
            : null;
    }

    private const int LongestInitial = 3;
}
