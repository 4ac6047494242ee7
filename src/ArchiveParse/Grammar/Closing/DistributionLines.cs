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
        from count in CopyNumbers.Counts.Or(Dash).OrDefault()
        from direction in Direction
        select count;

    private static readonly Parser<TextSpan> Lead = Addressed.Or(CopyNumbers.Which).Or(CopyNumbers.Counts).Or(Dash).Or(CountFor);

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
    public static readonly Parser<IReadOnlyList<Recipient>> Marked = Named(CopyNumbers.Counts.Or(Dash), isInline: false).Or(Comrade);

    private static readonly Parser<IReadOnlyList<Recipient>> NoRecipient =
        DistributionWords.NoRecipients.Entry.Select(static _ => (IReadOnlyList<Recipient>)[]);

    /// <summary>Whose hand it was, and what it added, between the recipients: <c>[handwritten]</c>.</summary>
    private static readonly Parser<IReadOnlyList<Recipient>> Remark = Lines.Whole(
        Scan.Bracketed('[', ']').Select(static _ => (IReadOnlyList<Recipient>)[]).Or(NoRecipient));

    private static readonly Parser<IReadOnlyList<Recipient>> AnyRecipient =
        Remark.Or(Named(ToSeveral, isInline: true)).Or(Named(Lead.Or(CopyNumbers.InList).Or(NoLead), isInline: false));

    private static readonly Parser<object?> NoDay = Datelines.Line.OnlyAt(static line => line is [>= '0' and <= '9', ..]).Not();

    /// <summary>Any line that a heading tells to be one of recipients; a day is none.</summary>
    public static readonly Parser<IReadOnlyList<Recipient>> UnderHeading =
        from none in NoDay
        from recipients in AnyRecipient
        select recipients;

    /// <summary>A line with a list's heading and its recipients.</summary>
    public static readonly Parser<IReadOnlyList<Recipient>> BehindHeading =
        Named(DistributionHeadings.LabelOrCount.Select(static _ => default(TextSpan)), isInline: true);

    private static readonly Expectation ListExpected = new("a list of recipients in brackets");

    /// <summary>The same in round brackets: <c>(Copies sent to: Cde. Gromyko)</c>.</summary>
    public static readonly Parser<IReadOnlyList<Recipient>> InBrackets = Rule<IReadOnlyList<Recipient>>.Of(static (text, at) =>
    {
        var line = Lines.LineAt(text.Source, at, text.End, out int next);
        return line.In(text.Source) is ['(', .. var inside, ')'] && DistributionHeadings.MayBegin(inside)
            && BehindHeading.Reads(text, TextSpan.FromBounds(line.Start + 1, line.End - 1), out var recipients)
            ? Outcome<IReadOnlyList<Recipient>>.Hit(recipients, next)
            : Outcome<IReadOnlyList<Recipient>>.Miss(ListExpected, at);
    });

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
        if (recipients is not [var only])
        {
            return recipients;
        }

        TextSpan line = new(page.Position, page.End - page.Position);
        return [only with { Copies = CopyNumbers.Count(count.In(page.Source)) ?? only.Copies, Text = Prose.Clean(page.Source, line), Span = line }];
    }

    private const int LongestLine = 80;
    private const int LongestDepartment = 60;

    /// <summary>Lists on one line may be longer than other lines that close a document.</summary>
    public const int LongestList = 400;
}
