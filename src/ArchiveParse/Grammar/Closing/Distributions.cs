using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Who gets a copy: <c>To Cde. D.T. Shepilov</c>, <c>4 - to file</c>, <c>2x Far Eastern Department</c>, with or without a heading
/// (<c>CC:</c>, <c>Four copies printed</c>, <c>Produced in 3 copies for:</c>).
/// </summary>
public static class Distributions
{
    private static readonly Parser<TextSpan> MaybePrinted = Scan.AnyOf(" printed", " for", " made").OrDefault();

    private static readonly Parser<char> MaybeSign = Scan.OneOf(":.").OrDefault();

    private static readonly Parser<TextSpan> CopiesWord = Scan.AnyOf(" copies", " copy");

    private static readonly Parser<TextSpan> FigureOrWord = Scan.Letters.Or(Scan.Digits(1, 3));

    private static readonly Parser<object?> NoFiling = Filings.Part.Not();

    private static readonly Parser<TextSpan> Label =
        from word in Scan.AnyOfIgnoringCase("CC", "Cc", "Distribution", "Recipients", "Copies")
        from gap in Scan.Spaces
        from colon in Signs.Colon
        select word;

    private static readonly Parser<TextSpan> CopiesMade =
        from lead in Scan.AnyOfIgnoringCase("Produced in ", "Printed in ").OrDefault()
        from count in FigureOrWord
        from copies in CopiesWord
        from rest in MaybePrinted
        from stop in MaybeSign
        select copies;

    /// <summary>The heading of a list of recipients.</summary>
    internal static readonly Parser<TextSpan> Heading = Lines.Whole(Label.Or(CopiesMade));

    private static readonly Parser<TextSpan> Count = Counted("-–x×");

    /// <summary>A number with a full stop counts copies under a heading alone; elsewhere it numbers a paragraph.</summary>
    private static readonly Parser<TextSpan> Numbered = Counted(".");

    private static readonly Parser<TextSpan> Dash =
        from dash in Scan.OneOf("-–•")
        from gap in Scan.Gap
        select gap;

    private static readonly Parser<TextSpan> Direction = Scan.AnyOfIgnoringCase("Copy to ", "To ");

    private static readonly Parser<TextSpan> Addressed =
        from count in Count.Or(Dash).OrDefault()
        from direction in Direction
        select direction;

    private static readonly Parser<TextSpan> Lead = Addressed.Or(Count).Or(Dash);

    private static readonly Parser<(TitleKind Value, TextSpan Span)> MaybeTitle = Names.Title.OrDefault();

    private static readonly Parser<(TextSpan Honorific, TextSpan Name)> Addressee =
        from article in Scan.Literal("the ", ignoreCase: true).OrDefault()
        from honorific in MaybeTitle
        from name in Scan.Rest
        select (honorific.Span, name);

    private static readonly Parser<(TextSpan Honorific, TextSpan Name)> LedAddressee =
        from lead in Lead
        from addressee in Addressee
        select addressee;

    private static readonly Parser<(TextSpan Honorific, TextSpan Name)> NumberedAddressee =
        from number in Numbered
        from addressee in Addressee
        select addressee;

    /// <summary>A line that names a recipient and says so.</summary>
    internal static readonly Parser<Recipient> Line = Named(LedAddressee);

    private static readonly Parser<Recipient> LineUnderHeading = Named(LedAddressee.Or(NumberedAddressee).Or(Addressee));

    private static readonly Parser<IReadOnlyList<Recipient>> LinesUnderHeading = Next(LineUnderHeading).Many();

    private static readonly Parser<IReadOnlyList<Recipient>> UnderHeading =
        from heading in Heading
        from recipients in LinesUnderHeading
        select recipients;

    private static readonly Parser<IReadOnlyList<Recipient>> LedLines = Next(Line).AtLeastOnce();

    private static readonly Parser<(IReadOnlyList<Recipient> Value, TextSpan Span)> AnyList = UnderHeading.Or(LedLines).Spanned();

    /// <summary>A list of recipients, its heading included.</summary>
    public static readonly Parser<DistributionBlock> List =
        from page in Scan.Here
        from recipients in AnyList
        let span = Lines.Trim(page.Source, recipients.Span.Start, recipients.Span.End)
        select new DistributionBlock { Text = Prose.Clean(page.Source, span), Recipients = [.. recipients.Value], Span = span };

    private static Parser<TextSpan> Counted(string signs)
    {
        var sign = Scan.OneOf(signs);
        return
            from count in Scan.Digits(1, 3)
            from gap in Scan.Spaces
            from mark in sign
            from space in Scan.Gap
            select count;
    }

    private static Parser<Recipient> Next(Parser<Recipient> line) =>
        from gap in Lines.BlankLines
        from filing in NoFiling
        from recipient in line
        select recipient;

    /// <summary>Recipients have short lines.</summary>
    private static Parser<Recipient> Named(Parser<(TextSpan Honorific, TextSpan Name)> addressee)
    {
        var wholeLine = Lines.Whole(addressee.Spanned());
        return
            from page in Scan.Here
            from line in wholeLine
            where line.Span.Length <= LongestLine && IsRecipient(line.Value.Name.In(page.Source))
            select new Recipient
            {
                Honorific = line.Value.Honorific.IsEmpty ? null : Prose.Clean(page.Source, line.Value.Honorific),
                Name = WithoutFullStop(Prose.Clean(page.Source, line.Value.Name)),
                Text = Prose.Clean(page.Source, line.Span),
                Span = line.Span,
            };
    }

    /// <summary>Recipients begin with a capital, the file copy aside.</summary>
    private static bool IsRecipient(ReadOnlySpan<char> name) => char.IsUpper(name[0]) || name is "file" or "files" or "file.";

    private static string WithoutFullStop(string name) => name.EndsWith('.') ? name[..^1] : name;

    private const int LongestLine = 80;
}
