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
    /// <summary>A stamp ends a list, and so does the word of who typed it.</summary>
    private static readonly Parser<object?> NoFiling = StampLines.Telling.Select(static _ => true).Or(Addenda.Line.Select(static _ => true)).Not();

    private static readonly Parser<IReadOnlyList<Recipient>> LinesUnderHeading = Next(DistributionLines.UnderHeading).Many().Select(All);

    private static readonly Parser<DistributionBlock> UnderHeading =
        from count in DistributionHeadings.Line
        from recipients in LinesUnderHeading
        select Block(count, recipients);

    /// <summary>Below recipients that stand behind their heading, only what follows without a blank line needs no word of its own.</summary>
    private static readonly Parser<IReadOnlyList<Recipient>> LinesBelow =
        Next(DistributionLines.Led).Or(Directly(DistributionLines.UnderHeading)).Many().Select(All);

    /// <summary>A heading with its recipients behind it, and perhaps more below: <c>CC: Embassy</c>.</summary>
    private static readonly Parser<DistributionBlock> BehindHeading =
        from page in Scan.Here
        from first in DistributionLines.BehindHeading
        from others in LinesBelow
        select Block(CopiesAt(page), [.. first, .. others]);

    private static readonly Parser<IReadOnlyList<Recipient>> OtherLedLines =
        Next(DistributionLines.Led).Or(Directly(DistributionLines.Department)).Many().Select(All);

    private static readonly Parser<IReadOnlyList<Recipient>> FirstLedLine = Next(DistributionLines.Led);

    private static readonly Parser<DistributionBlock> LedLines =
        from first in FirstLedLine
        from others in OtherLedLines
        select Block(0, [.. first, .. others]);

    private static readonly Parser<DistributionBlock> InBrackets = DistributionLines.InBrackets.Select(static recipients => Block(0, recipients));

    private static readonly Parser<Recipient> AnyAddress = AddressBlocks.Address.Or(DirectedAddresses.Address);

    private static readonly Parser<DistributionBlock> Address = AnyAddress.Select(static recipient => Block(0, [recipient]));

    private static readonly Parser<DistributionBlock> AtFoot = AddressBlocks.AtFoot.Select(static recipient => Block(0, [recipient]));

    private static readonly Parser<(DistributionBlock Value, TextSpan Span)> AnyList =
        Address.Or(AtFoot).Or(UnderHeading).Or(BehindHeading).Or(InBrackets).Or(LedLines).Spanned();

    /// <summary>A list of recipients, its heading included.</summary>
    public static readonly Parser<DistributionBlock> List =
        from source in Scan.Source
        from list in AnyList
        let span = Lines.Trim(source, list.Span.Start, list.Span.End)
        select list.Value with { Text = Prose.Clean(source, span), Span = span };

    private static readonly Parser<TextSpan> Article = Scan.Literal("the ", ignoreCase: true).OrDefault();

    private static readonly Parser<bool> SomeoneOrBody = Names.Title.Where(static title => title.Value == TitleKind.Honorific).Select(static _ => true)
        .Or(DistributionWords.Bodies.Entry);

    private static readonly Parser<bool> ToSomeone =
        from direction in Scan.AnyOfIgnoringCase("Copy to ", "To ")
        from article in Article
        from title in SomeoneOrBody
        select title;

    private static readonly Parser<bool> Nation = Sides.Countries.Entry.Or(Sides.Nationalities.Entry);

    private static readonly Parser<bool> BodyOrOffice = DistributionWords.Bodies.Entry
        .Or(Titles.Names.Entry.Where(static kind => kind == TitleKind.Office).Select(static _ => true));

    /// <summary>A body or an office of a nation: <c>To the USSR Ministry of Foreign Affairs</c>; a sentence ends with its stop.</summary>
    private static readonly Parser<bool> ToNations = (
        from direction in Scan.AnyOfIgnoringCase("To ")
        from article in Article
        from nation in Nation
        from gap in Scan.Gap
        from body in BodyOrOffice
        select body).Where(static line => line.Length <= LongestOffice && line[^1] is not ('.' or ',' or ':'), "a body of a nation");

    private const int LongestOffice = 80;

    private static readonly Parser<bool> Directed = AnyAddress.Select(static _ => true).Or(ToSomeone).Or(ToNations);

    private static readonly Parser<(int Value, TextSpan Span)> SpannedHeading = DistributionHeadings.Line.Spanned();

    /// <summary>At a document's head a count of copies stands alone; what follows is no list.</summary>
    private static readonly Parser<DistributionBlock> CopiesMade =
        from source in Scan.Source
        from count in SpannedHeading
        let span = Lines.Trim(source, count.Span.Start, count.Span.End)
        select Block(count.Value, []) with { Text = Prose.Clean(source, span), Span = span };

    private static readonly Parser<IReadOnlyList<Recipient>> MarkedLines = Next(DistributionLines.Marked).Many().Select(All);

    private static readonly Parser<(DistributionBlock Value, TextSpan Span)> HeadList = (
        from count in DistributionHeadings.Line
        from recipients in MarkedLines
        select Block(count, recipients)).Spanned();

    /// <summary>A heading that ends with <c>for:</c> says that a list follows.</summary>
    private static readonly Parser<DistributionBlock> CopiesFor =
        from source in Scan.Source
        from list in HeadList
        let span = Lines.Trim(source, list.Span.Start, list.Span.End)
        select list.Value with { Text = Prose.Clean(source, span), Span = span };

    private static readonly Parser<(IReadOnlyList<Recipient> Value, TextSpan Span)> SeveralBehindHeading =
        DistributionLines.BehindHeading.Where(static recipients => recipients.Count > 1).Spanned();

    /// <summary>A list that stands with its label on one line: <c>Copies: Stalin (2), Molotov</c>.</summary>
    private static readonly Parser<DistributionBlock> ListAtHead = (
        from source in Scan.Source
        from list in SeveralBehindHeading
        let span = Lines.Trim(source, list.Span.Start, list.Span.End)
        select Block(0, list.Value) with { Text = Prose.Clean(source, span), Span = span }).OnlyAt(static text => text is ['C' or 'c' or 'D' or 'd', ..]);

    private static readonly Expectation AddresseeExpected = new("an addressee");

    /// <summary>
    /// Those to whom a document is directed at its head, with a form of address or as a body: <c>To Comrade Stalin</c>, <c>To the CC CPSU</c>;
    /// and how many copies were made.
    /// </summary>
    internal static readonly Parser<DistributionBlock> AtHead = static input =>
        Directed(input) is { WasSuccessful: true } ? List(input)
        : ListAtHead(input) is { WasSuccessful: true } list ? list
        : CountsCopies(Lines.LineAt(Cursor.From(input), out _).In(input.Source)) ? CopiesAtHead(input)
        : new Failure<DistributionBlock>(Cursor.From(input), AddresseeExpected);

    /// <summary>Whether a line can be the first of such a list.</summary>
    internal static bool MayDirect(ReadOnlySpan<char> line) =>
        line is ['C' or 'c', 'o' or 'O', ..] or ['D' or 'd', 'i' or 'I', 's' or 'S', ..] || AddressBlocks.MayBegin(line) || CountsCopies(line);

    private static IResult<DistributionBlock> CopiesAtHead(IInput input) =>
        Lines.LineAt(Cursor.From(input), out _).In(input.Source).EndsWith(" for:") ? CopiesFor(input) : CopiesMade(input);

    private static bool CountsCopies(ReadOnlySpan<char> line) =>
        DistributionWords.Making.LengthAt(line, out _) > 0 || (line.Length > 0 && char.IsAsciiDigit(line[0]) && line.EndsWith(" copies"));

    /// <summary>What the heading at the line's text counts; the line may be set in.</summary>
    private static int CopiesAt(Cursor page) => DistributionHeadings.LabelOrCount(page.Slice(Lines.LineAt(page, out _))).Value;

    private static DistributionBlock Block(int copies, IReadOnlyList<Recipient> recipients) => new()
    {
        Text = "",
        Span = default,
        Copies = copies == 0 ? null : copies,
        Recipients = [.. recipients],
    };

    private static IReadOnlyList<Recipient> All(IReadOnlyList<IReadOnlyList<Recipient>> lines) => [.. lines.SelectMany(static line => line)];

    private static Parser<IReadOnlyList<Recipient>> Next(Parser<IReadOnlyList<Recipient>> line) =>
        from gap in Lines.BlankLines
        from filing in NoFiling
        from recipients in line
        select recipients;

    private static Parser<IReadOnlyList<Recipient>> Directly(Parser<IReadOnlyList<Recipient>> line) =>
        from filing in NoFiling
        from recipients in line
        select recipients;
}
