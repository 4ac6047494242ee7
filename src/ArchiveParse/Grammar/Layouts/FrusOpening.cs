using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// What stands between the head of a document of <em>Foreign Relations</em> and its text: place and date, numbers of papers, the lists
/// <c>SUBJECT</c> and <c>PARTICIPANTS</c>, labelled lines, headings in capitals.
/// </summary>
internal static class FrusOpening
{
    private static readonly Parser<TextSpan> Series = Scan.While(char.IsAsciiLetterUpper, 1, "a series");

    private static readonly Parser<TextSpan> Figure =
        Scan.While(static c => char.IsAsciiDigit(c) || c is '-' or '–' or '/', 1, "a number").Where(static figure => figure.Length <= 20);

    private static readonly Parser<char> GapOrHyphen = Scan.OneOf(" -\u00a0");

    private static readonly Parser<TextSpan> PaperNumber = Lines.Whole((
        from series in Series
        from gap in GapOrHyphen
        from figure in Figure
        select figure).Where(static figure => figure.Length > 1).Spanned().Select(static number => number.Span));

    /// <summary>The number of a paper in its series: <c>NIE 11-4-61</c>, <c>NSC 5820/1</c>, <c>A-837</c>.</summary>
    public static readonly Parser<NumberBlock> Paper =
        from source in Scan.Source
        from number in PaperNumber
        let text = Prose.Clean(source, number)
        select new NumberBlock { Text = text, Number = text, Span = number };

    /// <summary>The number of a delegation's record: <c>SecDel/MC/8</c>.</summary>
    private static readonly Parser<Block> LetteredNumber = UnsignedNumbers.Line.OnlyAt(static text => !text.IsEmpty && char.IsAsciiLetterUpper(text[0]));

    private static readonly Parser<TextSpan> Sent = Lines.Whole(Scan.Lexeme(SentLength, "the number of a telegram"));

    /// <summary>The number under which a telegram was sent, alone on its line: <c>4471/Tosec 12.</c></summary>
    private static readonly Parser<Block> SentNumber = (
        from source in Scan.Source
        from number in Sent
        let text = Prose.Clean(source, number)
        select (Block)new NumberBlock { Text = text, Number = text.TrimEnd('.'), Span = number }).OnlyAt(static text => text is [>= '1' and <= '9', ..]);

    /// <summary>Three figures at the least, for points of a text have fewer; or a delegation's series behind them, and its figure.</summary>
    private static int SentLength(ReadOnlySpan<char> line)
    {
        int figures = FigureLength(line), end = figures;
        if (line[figures..] is ['/', ..])
        {
            end++;
            end += Letters.LengthAt(line[end..]);
            int count = end < line.Length && line[end] is ' ' or '-' ? FigureLength(line[(end + 1)..]) : 0;
            end += count + 1;
            figures = count == 0 ? 0 : Math.Max(figures, FewestFigures);
        }

        return figures is >= FewestFigures and <= MostFigures && end < line.Length && line[end..] is "." ? line.Length : 0;
    }

    private const int FewestFigures = 3;
    private const int MostFigures = 6;

    private static int FigureLength(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and int end ? end : text.Length;

    /// <summary>A page of the edition, or when a telegram came: <c>[Page 37]</c>, <c>[Received May 3—2:10 a.m.]</c></summary>
    private static readonly Parser<Block> InBrackets = Asides.Aside.OnlyAt(static text => text is ['[', 'P' or 'R', ..]);

    private static readonly Parser<Block> Line =
        Columns.Block
            .Or<Block>(HeadFields.Field)
            .Or(Attendance.Lists)
            .Or(Fields.Field)
            .Or(Datelines.Line)
            .Or(RegistryNumbers.Line)
            .Or(Paper)
            .Or(LetteredNumber)
            .Or(Markings.Line)
            .Or(InBrackets)
            .Or(Headings.Line);

    private static readonly Parser<object?> LabelNext = HeadLabels.Attendance.Not().Not();

    /// <summary>A line of the original's title, right above those who took part.</summary>
    private static readonly Parser<Block> Subtitle =
        from source in Scan.Source
        from line in HeadLists.ShortLine
        from gap in Lines.BlankLines
        from label in LabelNext
        select new HeadingBlock { Text = Prose.Clean(source, line), Span = line };

    private static readonly Parser<Block> LineOrSubtitle = Line.Or(Subtitle);

    private static readonly Parser<Block> LineOrSubject = FrusBullets.Subject.Or<Block>(LineOrSubtitle);

    /// <summary>The blocks of an opening.</summary>
    public static readonly Parser<IReadOnlyList<Block>> Blocks = Next(LineOrSubtitle).Many();

    /// <summary>The same under the title of a telegram.</summary>
    public static readonly Parser<IReadOnlyList<Block>> OfTelegram = Next(SentNumber.Or(LineOrSubtitle)).Many();

    /// <summary>The same under the title of a memorandum, whose subject may have lost its label.</summary>
    public static readonly Parser<IReadOnlyList<Block>> OfMemorandum = Next(LineOrSubject).Many();

    /// <summary>The same under the title of a record, where those who took part may have lost theirs too.</summary>
    public static readonly Parser<IReadOnlyList<Block>> OfRecord = Next(FrusBullets.Attendance.Or<Block>(LineOrSubject)).Many();

    private static Parser<Block> Next(Parser<Block> line) =>
        from gap in Lines.BlankLines
        from block in line
        select block;
}
