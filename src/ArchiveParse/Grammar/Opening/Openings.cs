using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// How a document opens, line by line: classification, number, place and date, title, labelled fields, who took part.
/// The opening ends where running text begins.
/// </summary>
public static class Openings
{
    private static readonly Expectation HeadingExpected = new("a title line");

    /// <summary>A title line is short and ends like no sentence; a note's number behind its stop hides no sentence.</summary>
    private static readonly Parser<HeadingBlock> TitleLine = static input =>
    {
        var line = Lines.Line(input);
        return line.WasSuccessful && IsTitle(Superscripts.WithoutMark(input.Source, line.Value).In(input.Source))
            && !Paragraphs.GoesOnBehindNote(Cursor.From(line.Remainder))
            ? new Success<HeadingBlock>(
                new HeadingBlock { Text = Prose.Clean(input.Source, line.Value), Span = line.Value }, Cursor.From(line.Remainder))
            : new Failure<HeadingBlock>(Cursor.From(input), HeadingExpected);
    };

    /// <summary>Lines that by their form belong to the head of a document.</summary>
    private static readonly Parser<Block> FormalLine = Lines.FirstOf<Block>(
        "a line of a document's head",
        (Markings.MayBegin, Markings.Line),
        (RegistryNumbers.MayBegin, RegistryNumbers.Line),
        (MayLead, LeadingMarkings.Left),
        (HasGap, OpeningColumns.Left),
        (MayBeDateline, Datelines.Line),
        (HasFigure, UnsignedNumbers.Line),
        (HasFigure, LeadingMarkings.PostAndNumber),
        (Attendance.MayBegin, Attendance.Lists),
        (HasColon, Fields.Field),
        (PipedFields.MayBegin, PipedFields.Field),
        (TelegramLines.MayBegin, TelegramLines.Line),
        (StampColumns.Opens, StampColumns.Stamps),
        (Filings.MayBeAtHead, Filings.Filing),
        (Distributions.MayDirect, Distributions.AtHead),
        (HandlingInstructions.MayBegin, HandlingInstructions.Instruction));

    private static readonly Parser<object?> FormalNext = FormalLine.Not().Not();

    private static readonly Parser<object?> FormalAhead =
        from gap in Lines.BlankLines
        from ahead in FormalNext
        select ahead;

    private static readonly Parser<object?> FormalBehindTitle =
        from gap in Lines.BlankLines
        from title in TitleLine
        from ahead in FormalAhead
        select ahead;

    private static readonly Parser<object?> FormalBehindTitles =
        from gap in Lines.BlankLines
        from title in TitleLine
        from ahead in FormalBehindTitle
        select ahead;

    private static readonly Parser<object?> FormalNear = FormalAhead.Or(FormalBehindTitle).Or(FormalBehindTitles).Not().Not();

    /// <summary>A motto stands over the name of a party as well: <c>Workers of the world, unite!</c></summary>
    private static readonly Parser<ParagraphBlock> Motto =
        from page in Scan.Here
        from line in Lines.Line
        from ahead in FormalNear
        select new ParagraphBlock { Text = Prose.Clean(page.Source, line), Span = line };

    private static readonly Parser<object?> NoTurn = SpeakerHeads.Head.Not();

    /// <summary>A line that nothing claims, such as a motto, is still of the head where a formal line follows.</summary>
    private static readonly Parser<ParagraphBlock> Stray =
        from turn in NoTurn
        from page in Scan.Here
        from line in Lines.Line
        from ahead in FormalAhead
        select new ParagraphBlock { Text = Prose.Clean(page.Source, line), Marks = Editorial.MarksIn(page.Slice(line)), Span = line };

    private static readonly Parser<Block> Comment = static input =>
    {
        var (line, aside) = (Cursor.From(input), Asides.At(Cursor.From(input)));
        return aside.Kind == Asides.Kind.Remark ? Asides.Read(line, aside) : new Failure<Block>(line, HeadingExpected);
    };

    /// <summary>A word in brackets above others of the head says what kind of paper it is: <c>(Draft)</c>.</summary>
    private static readonly Parser<ParagraphBlock> InBrackets =
        from page in Scan.Here
        from line in Lines.Line
        where page.Source[line.End - 1] is ')' or ']' && Asides.At(page).Kind == Asides.Kind.None
        from ahead in FormalNear
        select new ParagraphBlock { Text = Prose.Clean(page.Source, line), Marks = Editorial.MarksIn(page.Slice(line)), Span = line };

    private static readonly Parser<Block> AnyLine = FormalLine.Or(Lines.FirstOf<Block>(
        "a title, or a line above others of the head",
        (IsInBrackets, Comment),
        (IsShortInBrackets, InBrackets),
        (IsTitle, TitleLine),
        (MayBeMotto, Motto),
        (MayBeStray, Stray),
        (IsShortSentence, AboveAttendance.Sentence),
        (AboveAttendance.MayBegin, AboveAttendance.Paragraph)));

    private static readonly Parser<Block> SomeLine = AnyLine.OnlyAt(static text => !text.IsEmpty);

    private static readonly Parser<Block> NextLine =
        from gap in Lines.BlankLines
        from block in SomeLine
        select block;

    /// <summary>The blocks of an opening; a title set over several lines is one heading.</summary>
    public static readonly Parser<IReadOnlyList<Block>> Opening = NextLine.Many().Select(Joined);

    private static bool HasFigure(ReadOnlySpan<char> line) => line.Length <= LongestTitleLine && line.IndexOfAnyInRange('0', '9') >= 0;

    private static bool MayLead(ReadOnlySpan<char> line) => HasFigure(line) && Markings.MayBegin(line);

    /// <summary>A dateline has no label.</summary>
    private static bool MayBeDateline(ReadOnlySpan<char> line) => HasFigure(line) && !Datelines.IsBehindLabel(line);

    private static bool IsInBrackets(ReadOnlySpan<char> line) => line is ['(' or '[', ..];

    private static bool IsShortInBrackets(ReadOnlySpan<char> line) => IsShort(line) && IsInBrackets(line);

    private static bool HasGap(ReadOnlySpan<char> line) => line.IndexOf("   ") > 0;

    private static bool IsShort(ReadOnlySpan<char> line) => line.Length is > 0 and <= LongestStray;

    /// <summary>No sentence and no aside, which are of the text.</summary>
    private static bool MayBeStray(ReadOnlySpan<char> line) => IsShort(line) && ((line[^1] is not ('.' or '?') && line[0] is not ('(' or '[')) || BeginsWithRemark(line));

    /// <summary>A hand's note that the editor announces: <c>[Handwritten:] Seen. A. G.</c></summary>
    private static bool BeginsWithRemark(ReadOnlySpan<char> line) =>
        line[0] == '[' && line.IndexOf(']') is > 0 and int close && EditorialWords.Remark.AppearIn(line[..close]);

    private static bool MayBeMotto(ReadOnlySpan<char> line) => IsShort(line) && line[^1] == '!' && char.IsUpper(line[0]);

    private static bool IsShortSentence(ReadOnlySpan<char> line) => IsShort(line) && line[^1] == '.' && !line.Contains(':');

    private static bool HasColon(ReadOnlySpan<char> line) => line.Contains(':');

    private static bool IsTitle(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= LongestTitleLine
        && (line[^1] is not ('.' or '!' or '?' or ':' or ';' or ',' or '…' or '”' or ']') || line.EndsWith(" a.m.") || line.EndsWith(" p.m."))
        && (char.IsLetterOrDigit(line[0]) || line[0] is '“' or '"' or '*' or '\'')
        && line.IndexOf(": ") < 0 && !line.EndsWith(":**") && !IsSalutation(line);

    /// <summary>With a salutation the text begins, though it end without a comma.</summary>
    private static bool IsSalutation(ReadOnlySpan<char> line) => line.TrimStart("“\"").StartsWith("Dear ");

    private static IReadOnlyList<Block> Joined(IReadOnlyList<Block> blocks)
    {
        List<Block> joined = [];
        for (int at = 0; at < blocks.Count; at++)
        {
            int next = at;
            while (next + 1 < blocks.Count && blocks[at] is HeadingBlock && blocks[next + 1] is HeadingBlock)
            {
                next++;
            }

            joined.Add(next == at ? blocks[at] : Title(blocks, at, next));
            at = next;
        }

        return joined;
    }

    private static HeadingBlock Title(IReadOnlyList<Block> blocks, int first, int last) => new()
    {
        Text = string.Join(' ', blocks.Skip(first).Take(last - first + 1).Select(static line => line.Text).Where(static text => text.Length > 0)),
        Span = blocks[first].Span.Cover(blocks[last].Span),
    };

    private const int LongestTitleLine = 160;
    private const int LongestStray = 90;
}
