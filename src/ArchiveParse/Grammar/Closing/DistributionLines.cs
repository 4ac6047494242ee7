using System.Globalization;
using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Single lines of recipients: <c>To Cde. D.T. Shepilov</c>, <c>4 - to file</c>, <c>2x Far Eastern Department</c>,
/// <c>One for the addressee</c>, <c>Sent to Comrades Molotov, Mikoyan</c>.
/// </summary>
internal static class DistributionLines
{
    private static readonly Parser<TextSpan> Count = Counted("-–x×");

    /// <summary>A number with a full stop counts copies under a heading alone; elsewhere it numbers a paragraph.</summary>
    private static readonly Parser<TextSpan> Numbered = Counted(".)");

    private static readonly Parser<TextSpan> Dash =
        from dash in Scan.OneOf("-–•")
        from gap in Scan.Gap
        select default(TextSpan);

    private static readonly Parser<TextSpan> Direction = Scan.AnyOfIgnoringCase("Copy to: ", "Copy to ", "To: ", "To ");

    private static readonly Parser<TextSpan> SomeCount = DistributionWords.Numbers.Entry.Spanned().Select(static word => word.Span).Or(Scan.Digits(1, 3));

    private static readonly Parser<TextSpan> MaybeCopies = Scan.AnyOfIgnoringCase(" copies", " copy").OrDefault();

    private static readonly Parser<TextSpan> For = Scan.AnyOfIgnoringCase(" for ", " to ");

    /// <summary>Copies counted in words: <c>One for the addressee</c>, <c>2 copies to the Foreign Ministry</c>.</summary>
    private static readonly Parser<TextSpan> CountFor =
        from count in SomeCount
        from copies in MaybeCopies
        from direction in For
        select count;

    private static readonly Parser<TextSpan> Addressed =
        from count in Count.Or(Dash).OrDefault()
        from direction in Direction
        select count;

    private static readonly Parser<TextSpan> MaybeNumberSign = Scan.AnyOf("No. ", "No ", "Nº ", "N° ", "№ ", "#", "Nº", "№").OrDefault();

    private static readonly Parser<TextSpan> CopyNumber = Scan.Digits(1, 3);

    private static readonly Parser<TextSpan> OrdinalEnding = Scan.AnyOf("st copy", "nd copy", "rd copy", "th copy");

    private static readonly Parser<TextSpan> OrdinalCopy =
        from number in CopyNumber
        from ending in OrdinalEnding
        select number;

    private static readonly Parser<TextSpan> NumberedCopy =
        from word in Scan.Literal("copy ", ignoreCase: true)
        from sign in MaybeNumberSign
        from number in CopyNumber
        select number;

    private static readonly Parser<char> DashOrColon = Scan.OneOf("-–—:");

    private static readonly Parser<TextSpan> CopySign =
        from gap in Scan.Spaces
        from sign in DashOrColon
        from space in Scan.Gap
        select default(TextSpan);

    /// <summary>Which copy it is: <c>Copy Nº 1 - Cde. Orlov</c>, <c>1st copy - to file</c>.</summary>
    private static readonly Parser<TextSpan> WhichCopy =
        from copy in NumberedCopy.Or(OrdinalCopy)
        from sign in CopySign
        select sign;

    private static readonly Parser<TextSpan> Lead = Addressed.Or(WhichCopy).Or(Count).Or(Dash).Or(CountFor);

    private static readonly Parser<object?> SeveralAhead = Titles.OfSeveral.Entry.Not().Not();

    /// <summary>One title for all: <c>Sent to Comrades Molotov, Mikoyan</c>.</summary>
    private static readonly Parser<TextSpan> ToSeveral =
        from direction in Scan.AnyOfIgnoringCase(
            "Copy to: ", "Copy to ", "Copies to ", "Extract to ", "Extracts to ", "Sent to: ", "Sent to ", "Send to ", "To: ", "To ", "For ")
        from several in SeveralAhead
        select default(TextSpan);

    private static readonly Parser<IReadOnlyList<Recipient>> Directed = Named(ToSeveral, isInline: true).Or(Named(Lead, isInline: false));

    private static readonly Parser<TextSpan> NoLead = Scan.Here.Select(static _ => default(TextSpan));

    /// <summary>A comrade and nothing else: who signs does not call himself so.</summary>
    private static readonly Parser<IReadOnlyList<Recipient>> Comrade = Named(NoLead, isInline: false).Where(IsComrade, "a comrade");

    /// <summary>A line that names recipients and says so.</summary>
    public static readonly Parser<IReadOnlyList<Recipient>> Led = Directed.Or(Comrade);

    /// <summary>A line that a sign or a number marks as one of a list, or a comrade’s.</summary>
    public static readonly Parser<IReadOnlyList<Recipient>> Marked = Named(Count.Or(Dash), isInline: false).Or(Comrade);

    private static readonly Parser<IReadOnlyList<Recipient>> NoRecipient =
        DistributionWords.NoRecipients.Entry.Select(static _ => (IReadOnlyList<Recipient>)[]);

    /// <summary>Whose hand it was, and what it added, between the recipients: <c>[handwritten]</c>.</summary>
    private static readonly Parser<IReadOnlyList<Recipient>> Remark = Lines.Whole(
        Scan.Bracketed('[', ']').Select(static _ => (IReadOnlyList<Recipient>)[]).Or(NoRecipient));

    /// <summary>Any line that a heading tells to be one of recipients.</summary>
    public static readonly Parser<IReadOnlyList<Recipient>> UnderHeading =
        Remark.Or(Named(ToSeveral, isInline: true)).Or(Named(Lead.Or(Numbered).Or(NoLead), isInline: false));

    /// <summary>A line with a list's heading and its recipients.</summary>
    public static readonly Parser<IReadOnlyList<Recipient>> BehindHeading =
        Named(DistributionHeadings.LabelOrCount.Select(static _ => default(TextSpan)), isInline: true);

    /// <summary>A department, which is a recipient where it stands among others: <c>Far Eastern Department</c>.</summary>
    public static readonly Parser<IReadOnlyList<Recipient>> Department =
        Named(NoLead, isInline: false).Where(IsDepartment, "a department");

    /// <summary>A look at how a line of recipients begins: with a count or a sign, a word of direction, or a comrade.</summary>
    public static bool MayLead(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || char.IsAsciiDigit(line[0]) || line[0] is '-' or '–' or '•' || DistributionWords.Numbers.LengthAt(line, out _) > 0)
        {
            return !line.IsEmpty;
        }

        return Directions.Begin(line) || IsComrade(line);
    }

    private static readonly LeadingTexts Directions = LeadingTexts.IgnoringCase("to", "copy", "copies", "extract", "sen", "for ");

    private static bool IsComrade(ReadOnlySpan<char> line)
    {
        int title = DistributionWords.Comrades.LengthAt(line, out _);
        var name = title > 0 ? line[title..].Trim() : default;
        return !name.IsEmpty && NameWords.NameLength(name) == name.Length;
    }

    private static bool IsDepartment(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= LongestDepartment && (char.IsUpper(line[0]) || char.IsAsciiDigit(line[0])) && line[^1] != '.'
        && DistributionWords.Departments.AppearIn(line);

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

    /// <summary>Recipients have short lines; a count before them (<c>2x</c>) is the number of their copies.</summary>
    private static Parser<IReadOnlyList<Recipient>> Named(Parser<TextSpan> lead, bool isInline) => Lines.Whole(
        from page in Scan.Here
        where page.End - page.Position <= (isInline ? LongestList : LongestLine)
        from count in lead
        from names in Scan.Rest
        let recipients = RecipientNames.Read(page.Slice(names), isInline || RecipientNames.AreSurnames(names.In(page.Source)))
        where recipients is { Count: > 0 }
        select WithCopies(page, count, recipients));

    private static IReadOnlyList<Recipient> WithCopies(Cursor page, TextSpan count, IReadOnlyList<Recipient> recipients)
    {
        TextSpan line = new(page.Position, page.End - page.Position);
        return recipients.Count == 1
            ? [recipients[0] with { Copies = Number(count.In(page.Source)) ?? recipients[0].Copies, Text = Prose.Clean(page.Source, line), Span = line }]
            : recipients;
    }

    private static int? Number(ReadOnlySpan<char> count) =>
        int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int figure) ? figure
            : DistributionWords.Numbers.TryGet(count, out int word) ? word
            : null;

    private const int LongestLine = 80;
    private const int LongestDepartment = 60;

    /// <summary>Lists on one line may be longer than other lines that close a document.</summary>
    public const int LongestList = 400;
}
