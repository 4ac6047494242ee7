using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// What stands over or before a list of recipients: a label (<c>CC:</c>), or how many copies were made (<c>Produced in 3 copies for:</c>).
/// </summary>
internal static class DistributionHeadings
{
    private static readonly Parser<TextSpan> MaybePrinted =
        Scan.AnyOf(" printed", " for", " made", " typed", " were printed", " were made").OrDefault();

    private static readonly Parser<char> MaybeSign = Scan.OneOf(":.").OrDefault();

    private static readonly string[] CopiesWords = [" copies", " copy"];

    private static readonly Phrases Copies = new(CopiesWords);

    private static readonly Parser<TextSpan> CopiesWord = Scan.AnyOfIgnoringCase(CopiesWords);

    private static readonly Parser<int> FigureOrWord = DistributionWords.Numbers.Entry.Or(Scan.Number(1, 3));

    private static readonly Parser<char> DashSign = Scan.OneOf("-–");

    /// <summary>How many copies the list tells of, behind its label: <c>Distribution list - 9 copies:</c></summary>
    private static readonly Parser<int> CountedCopies =
        from gap in Scan.Spaces
        from dash in DashSign
        from space in Scan.Spaces
        from count in FigureOrWord
        from copies in CopiesWord
        select count;

    private static readonly Parser<int> MaybeCounted = CountedCopies.MaybeAt(static text => text is [' ', '-' or '–', ..]);

    private static readonly Parser<int> PlainLabel =
        from word in DistributionWords.Labels.Entry
        from counted in MaybeCounted
        from gap in Scan.Spaces
        from colon in Signs.Colon
        from space in Scan.Spaces
        select counted;

    private static readonly Parser<bool> LabelWord = DistributionWords.Labels.Entry;

    private static readonly Parser<TextSpan> CloseAndColon = Scan.AnyOf(":]", "]:");

    /// <summary>One that the editor supplies: <c>[Distribution list:]</c></summary>
    private static readonly Parser<int> SuppliedLabel =
        from open in Signs.OpeningSquare
        from word in LabelWord
        from close in CloseAndColon
        from space in Scan.Spaces
        select 0;

    private static readonly Parser<int> Label = PlainLabel.Or(SuppliedLabel);

    private static readonly Parser<TextSpan> Made =
        from word in DistributionWords.Making.Entry.Spanned()
        from colon in MaybeSign
        from gap in Scan.Gap
        select word.Span;

    private static readonly Parser<TextSpan> MaybeMade = Made.OrDefault();

    /// <summary>Who typed them stands at the end of the line: <c>Four copies printed mk/ns</c>, <c>4 copies - mb</c>.</summary>
    private static readonly Parser<TextSpan> MaybeTypist = Scan.Lexeme(Addenda.TypistLength, "a typist").OrDefault();

    private static readonly Parser<int> CopiesMade =
        from made in MaybeMade
        from count in FigureOrWord
        from copies in CopiesWord
        from rest in MaybePrinted
        from stop in MaybeSign
        from space in Scan.Spaces
        from typist in MaybeTypist
        select count;

    /// <summary>A label, which may count them, or the number of copies; what stands behind it on the line is left.</summary>
    public static readonly Parser<int> LabelOrCount = Label.Or(CopiesMade).OnlyAt(MayBegin);

    /// <summary>A look: the heading of a list is a label, or counts copies.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) =>
        DistributionWords.Labels.LengthAt(line is ['[', ..] ? line[1..] : line, out _) > 0 || Copies.AppearIn(line);

    /// <summary>A line of nothing else; yields how many copies it declares, or 0.</summary>
    public static readonly Parser<int> Line = Lines.Whole(LabelOrCount);
}
