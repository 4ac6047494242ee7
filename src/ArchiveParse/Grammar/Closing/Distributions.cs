using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Who gets a copy: <c>To Cde. D.T. Shepilov</c>, <c>4 - to file</c>, <c>2x Far Eastern Department</c>, with or without a heading
/// (<c>CC:</c>, <c>Four copies printed</c>, <c>Produced in 3 copies for:</c>) that may count the copies.
/// </summary>
public static class Distributions
{
    private static readonly Parser<TextSpan> MaybePrinted =
        Scan.AnyOf(" printed", " for", " made", " typed", " were printed", " were made").OrDefault();

    private static readonly Parser<char> MaybeSign = Scan.OneOf(":.").OrDefault();

    private static readonly Parser<TextSpan> CopiesWord = Scan.AnyOf(" copies", " copy");

    private static readonly Parser<int> FigureOrWord = DistributionWords.Numbers.Entry.Or(Scan.Number(1, 3));

    private static readonly Parser<object?> NoFiling = StampLines.Telling.Not();

    private static readonly Parser<int> Label =
        from word in DistributionWords.Labels.Entry
        from gap in Scan.Spaces
        from colon in Signs.Colon
        from space in Scan.Spaces
        select 0;

    private static readonly Parser<int> CopiesMade =
        from lead in Scan.AnyOfIgnoringCase("Produced in ", "Printed in ", "Typed in ", "Made in ", "Executed in ", "Printed ").OrDefault()
        from count in FigureOrWord
        from copies in CopiesWord
        from rest in MaybePrinted
        from stop in MaybeSign
        from space in Scan.Spaces
        select count;

    private static readonly Parser<int> LabelOrCount = Label.Or(CopiesMade);

    /// <summary>The heading of a list of recipients; yields how many copies it declares, or 0.</summary>
    internal static readonly Parser<int> Heading = Lines.Whole(LabelOrCount);

    private static readonly Parser<TextSpan> Count = Counted("-–x×");

    /// <summary>A number with a full stop counts copies under a heading alone; elsewhere it numbers a paragraph.</summary>
    private static readonly Parser<TextSpan> Numbered = Counted(".)");

    private static readonly Parser<TextSpan> Dash =
        from dash in Scan.OneOf("-–•")
        from gap in Scan.Gap
        select default(TextSpan);

    private static readonly Parser<TextSpan> Direction = Scan.AnyOfIgnoringCase("Copy to ", "Copy to: ", "To: ", "To ");

    private static readonly Parser<TextSpan> Addressed =
        from count in Count.Or(Dash).OrDefault()
        from direction in Direction
        select count;

    private static readonly Parser<TextSpan> Lead = Addressed.Or(Count).Or(Dash);

    /// <summary>A line that names recipients and says so.</summary>
    internal static readonly Parser<IReadOnlyList<Recipient>> Line = Named(Lead, isInline: false);

    private static readonly Parser<TextSpan> NoLead = Scan.Here.Select(static _ => default(TextSpan));

    private static readonly Parser<IReadOnlyList<Recipient>> LineUnderHeading = Named(Lead.Or(Numbered).Or(NoLead), isInline: false);

    private static readonly Parser<IReadOnlyList<Recipient>> NoRecipient =
        DistributionWords.NoRecipients.Entry.Select(static _ => (IReadOnlyList<Recipient>)[]);

    /// <summary>Whose hand it was, and what it added, between the recipients: <c>[handwritten]</c>.</summary>
    private static readonly Parser<IReadOnlyList<Recipient>> Remark = Lines.Whole(
        Scan.Bracketed('[', ']').Select(static _ => (IReadOnlyList<Recipient>)[]).Or(NoRecipient));

    private static readonly Parser<IReadOnlyList<Recipient>> LinesUnderHeading = Next(Remark.Or(LineUnderHeading)).Many().Select(All);

    private static readonly Parser<DistributionBlock> UnderHeading =
        from count in Heading
        from recipients in LinesUnderHeading
        select Block(count, recipients);

    /// <summary>A line with a list's heading and its recipients.</summary>
    internal static readonly Parser<IReadOnlyList<Recipient>> Inline = Named(LabelOrCount.Select(static _ => default(TextSpan)), isInline: true);

    private static readonly Parser<IReadOnlyList<Recipient>> LedLinesBelow = Next(Line).Many().Select(All);

    /// <summary>A heading with its recipients behind it, and perhaps more below: <c>CC: Embassy</c>.</summary>
    private static readonly Parser<DistributionBlock> BehindHeading =
        from page in Scan.Here
        from first in Inline
        from others in LedLinesBelow
        select Block(LabelOrCount(page).Value, [.. first, .. others]);

    private static readonly Parser<DistributionBlock> LedLines = Next(Line).AtLeastOnce().Select(static lines => Block(0, All(lines)));

    private static readonly Parser<(DistributionBlock Value, TextSpan Span)> AnyList = UnderHeading.Or(BehindHeading).Or(LedLines).Spanned();

    /// <summary>A list of recipients, its heading included.</summary>
    public static readonly Parser<DistributionBlock> List =
        from page in Scan.Here
        from list in AnyList
        let span = Lines.Trim(page.Source, list.Span.Start, list.Span.End)
        select list.Value with { Text = Prose.Clean(page.Source, span), Span = span };

    private static readonly Parser<TextSpan> ToSomeone = (
        from direction in Scan.AnyOfIgnoringCase("Copy to ", "To ")
        from title in Names.Title
        select title).Where(static title => title.Value == TitleKind.Honorific).Select(static title => title.Span);

    private static readonly Expectation AddresseeExpected = new("an addressee");

    /// <summary>Those to whom a document is directed at its head, with a form of address: <c>To Comrade Stalin</c>.</summary>
    internal static readonly Parser<DistributionBlock> AtHead = static input =>
        ToSomeone(input) is { WasSuccessful: true } ? List(input) : new Failure<DistributionBlock>(Cursor.From(input), AddresseeExpected);

    private static DistributionBlock Block(int copies, IReadOnlyList<Recipient> recipients) => new()
    {
        Text = "",
        Span = default,
        Copies = copies == 0 ? null : copies,
        Recipients = [.. recipients],
    };

    private static IReadOnlyList<Recipient> All(IReadOnlyList<IReadOnlyList<Recipient>> lines) => [.. lines.SelectMany(static line => line)];

    private static Parser<TextSpan> Counted(string signs)
    {
        var sign = Scan.OneOf(signs);
        return
            from count in Scan.Digits(1, 3)
            from gap in Scan.Spaces
            from mark in sign
            from space in Scan.Gap
            select mark is 'x' or '×' ? count : default;
    }

    private static Parser<IReadOnlyList<Recipient>> Next(Parser<IReadOnlyList<Recipient>> line) =>
        from gap in Lines.BlankLines
        from filing in NoFiling
        from recipients in line
        select recipients;

    /// <summary>Recipients have short lines; a count before them (<c>2x</c>) is the number of their copies.</summary>
    private static Parser<IReadOnlyList<Recipient>> Named(Parser<TextSpan> lead, bool isInline) => Lines.Whole(
        from page in Scan.Here
        where page.End - page.Position <= (isInline ? LongestList : LongestLine)
        from count in lead
        from names in Scan.Rest
        let recipients = RecipientNames.Read(page.Slice(names), isInline)
        where recipients is { Count: > 0 }
        select Counted(page, count, recipients));

    private static IReadOnlyList<Recipient> Counted(Cursor page, TextSpan count, IReadOnlyList<Recipient> recipients)
    {
        int? copies = count.IsEmpty ? null : int.Parse(count.In(page.Source), System.Globalization.CultureInfo.InvariantCulture);
        return recipients.Count == 1
            ? [recipients[0] with { Copies = copies ?? recipients[0].Copies, Text = Prose.Clean(page.Source, Line(page)), Span = Line(page) }]
            : recipients;

        static TextSpan Line(Cursor page) => new(page.Position, page.End - page.Position);
    }

    private const int LongestLine = 80;
    private const int LongestList = 200;
}
