using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Paragraphs: a line each, or several where a hard wrap filled the lines. A paragraph that a page break cut in two
/// is told by what it lacks: the end of its sentence, or of its bracket.
/// </summary>
public static class Paragraphs
{
    private static readonly Expectation ParagraphExpected = new("a paragraph");

    /// <summary>One paragraph, from here; its hard-wrapped lines together.</summary>
    public static readonly Parser<TextSpan> Paragraph = Rule<TextSpan>.Of(static (text, at) =>
        At(text, at, out int next) is { IsEmpty: false } paragraph ? Outcome<TextSpan>.Hit(paragraph, next) : Outcome<TextSpan>.Miss(ParagraphExpected, at));

    /// <summary>The paragraph that begins at <paramref name="start"/>, and where its lines end; empty at a blank line and at the bound.</summary>
    internal static TextSpan At(Cursor text, int start, out int next, Paragraphing paragraphing = Paragraphing.Wrapped)
    {
        var line = Lines.LineAt(text.Source, start, text.End, out next);
        return With(line, text, ref next, paragraphing);
    }

    /// <summary>The paragraph whose first line, or what is left of it, has been found: it is not looked for again.</summary>
    internal static TextSpan BeginningWith(TextSpan line, Cursor text, out int next, Paragraphing paragraphing)
    {
        Lines.LineAt(text.Source, line.End, text.End, out next);
        return With(line, text, ref next, paragraphing);
    }

    private static TextSpan With(TextSpan line, Cursor text, ref int next, Paragraphing paragraphing)
    {
        var whole = line;
        int longest = line.Length;
        while (paragraphing != Paragraphing.LineByLine && IsFilled(text.Source, line, longest, isFirst: line == whole)
            && WrappedLine(text.At(next), line, whole.Start) is { IsEmpty: false } following)
        {
            Lines.LineAt(text.Source, next, text.End, out next);
            whole = whole.Cover(following);
            line = following;
            longest = Math.Max(longest, line.Length);
        }

        return whole;
    }

    private static readonly Parser<IReadOnlyList<TextSpan>> AllParagraphs = (
        from gap in Lines.BlankLines
        from paragraph in Paragraph
        select paragraph).Many();

    /// <summary>All paragraphs up to the cursor's bound as one text value, parted by blank lines.</summary>
    public static string Text(Cursor paragraphs) => Prose.Clean(paragraphs.Source, AllParagraphs(paragraphs).Value);

    /// <summary>
    /// Whether a sentence ends where <paramref name="text"/> does; note marks and closing brackets and quotation marks do not count, nor
    /// does an editor's remark in brackets behind the end.
    /// </summary>
    public static bool EndsSentence(string source, TextSpan text)
    {
        if (text.Length > 0 && char.IsAsciiLetter(source[text.End - 1]))
        {
            return false;
        }

        var rest = Notes.WithoutMark(Superscripts.WithoutMark(source, text).In(source).TrimEnd());
        int remark = rest.EndsWith("]") ? rest.LastIndexOf('[') : -1;
        return EndsWithStop(rest) || (remark > 0 && EndsWithStop(rest[..remark]));
    }

    private static bool EndsWithStop(ReadOnlySpan<char> text)
    {
        var rest = text.TrimEnd("”\"’')]»*^ \u00a0");
        return rest.Length > 0 && rest[^1] is '.' or '?' or '!' or ':' or ';' or '…' or '。';
    }

    /// <summary>Whether a bracket opens in <paramref name="text"/> that does not close there.</summary>
    public static bool LeavesBracketOpen(string source, TextSpan text)
    {
        var rest = text.In(source);
        int square = rest.LastIndexOf('['), round = rest.LastIndexOf('(');
        return (square >= 0 && rest[square..].IndexOf(']') < 0) || (round >= 0 && rest[round..].IndexOf(')') < 0);
    }

    /// <summary>Whether a bracket closes in a text that does not open there. One that nothing closes is a slip, and joins nothing.</summary>
    private static bool ClosesBracket(ReadOnlySpan<char> text)
    {
        int bracket = text.IndexOfAny("[]()");
        return bracket >= 0 && text[bracket] is ']' or ')';
    }

    /// <summary>
    /// Whether <paramref name="next"/> goes on with the sentence of <paramref name="text"/> behind a page break. Where the layout
    /// is known to cut paragraphs at page breaks, any open sentence goes on that fills a printed line, for what stands above a page
    /// break does; elsewhere, and below a salutation or a title, the next one must begin small. Lines of a list go on with nothing.
    /// </summary>
    internal static bool GoesOn(string source, TextSpan text, TextSpan next, Paragraphing paragraphing) =>
        (LeavesBracketOpen(source, text) && ClosesBracket(next.In(source)))
        || (((paragraphing == Paragraphing.CutByPageBreaks && FillsLine(source, text))
                || char.IsLower(source[next.Start]) || LeadsToFigure(source, text, next) || GoesOnInNextLine(source, text, next))
            && !EndsSentence(source, text) && !AreOfList(source, text, next)
            && (paragraphing == Paragraphing.CutByPageBreaks || !StandApart(source, text, next)));

    /// <summary>
    /// Whether lines are of a list: the second names a body over its people (<c>from the KGB:</c>), or the first is somebody's name and the
    /// second, behind nothing but a name, any line, behind a name and an office one that heads what stands under it.
    /// </summary>
    internal static bool AreOfList(string source, TextSpan text, TextSpan next)
    {
        if (text.Length > LongestName || FillsLine(source, text))
        {
            return false;
        }

        bool isHeading = next.Length <= LongestName && source[next.End - 1] == ':';
        return (isHeading && AttendanceBodies.Line.Reads(new Cursor(source), next, out _))
            || (People.Person.Reads(new Cursor(source), text, out var person) && AttendanceLines.IsSure(person) && !Corporate.AppearIn(person.Name)
                && (isHeading || person.Text.EndsWith(person.Name, StringComparison.Ordinal)));
    }

    /// <summary>
    /// Whether a line begins with a note's mark that stands inside a sentence, as the small letter or the bracket behind it shows:
    /// <c>[1] (the latter was not named)</c>. Notes that send the reader elsewhere begin so too.
    /// </summary>
    internal static bool GoesOnBehindNote(Cursor line)
    {
        int mark = line.Current == '[' ? Notes.MarkLength(line.Rest) : 0;
        var words = mark > 0 ? line.Rest[mark..].TrimStart("\u00a0 ") : default;
        return words.Length > 1 && words.Length < line.Rest.Length - mark
            && (char.IsLower(words[0]) || (words[0] == '(' && char.IsLower(words[1])))
            && EditorialWords.CrossReferences.LengthAt(words, out _) == 0 && !words.StartsWith("ibid") && !words.StartsWith("see ");
    }

    /// <summary>A day or another number below a full line that leads on to it.</summary>
    private static bool LeadsToFigure(string source, TextSpan text, TextSpan next) =>
        char.IsAsciiDigit(source[next.Start]) && FillsLine(source, text) && LeadsOn(text.In(source))
        && !ListItems.Marker(new Cursor(source, next)).WasSuccessful;

    private static bool GoesOnInNextLine(string source, TextSpan text, TextSpan next) =>
        source[next.Start] == '[' && source.AsSpan(text.End, next.Start - text.End).Count('\n') == 1 && GoesOnBehindNote(new Cursor(source, next));

    /// <summary>
    /// Whether two blank lines or more part a text from what is no full line and ends with no word that leads on: a title, a cell of a table.
    /// </summary>
    private static bool StandApart(string source, TextSpan text, TextSpan next) =>
        source.AsSpan(text.End, next.Start - text.End).Count('\n') > 2 && !FillsLine(source, text)
        && !LeadsOn(text.In(source));

    /// <summary>Whether words end with one that another must follow.</summary>
    internal static bool LeadsOn(ReadOnlySpan<char> words) => EditorialWords.Unfinished.Contains(words[(words.LastIndexOf(' ') + 1)..]);

    /// <summary>A speaker's label before the text is a part of the line.</summary>
    private static bool FillsLine(string source, TextSpan text) =>
        text.End - source.AsSpan(0, text.Start).LastIndexOf('\n') > PrintedLine;

    /// <summary>
    /// A hard wrap fills its lines: one that is far shorter, or longer than any page is wide, ends a paragraph. So does one that ends
    /// a sentence, unless lines of the same width stand before it.
    /// </summary>
    private static bool IsFilled(string source, TextSpan line, int longest, bool isFirst) =>
        line.Length is >= ShortestWrapped and <= LongestWrapped && (!EndsSentence(source, line) || (!isFirst && line.Length * 100 >= longest * FilledPercent));

    /// <summary>The next line, where it goes on with a paragraph whose last line is <paramref name="last"/>; empty where it begins something.</summary>
    private static TextSpan WrappedLine(Cursor next, TextSpan last, int start)
    {
        var line = next.AtEnd ? default : Lines.LineAt(next, out _);
        return line.IsEmpty || Notes.Head(next.Slice(line)).WasSuccessful || SpeakerHeads.Head(next.Slice(line)).WasSuccessful
            || (next.Source[line.Start] is '(' or '['
                ? EndsSentence(next.Source, last) || !BracketGoesOn(next.Slice(line), start)
                : ListItems.Marker(next.Slice(line)).WasSuccessful)
            ? default
            : line;
    }

    /// <summary>
    /// Whether a bracket at the head of a line stands inside a sentence: more stands behind it on that line; one that is a marker too counts
    /// in the sentence (<c>(2) legible</c>) where it goes on small, and what it goes on with is no item itself.
    /// </summary>
    private static bool BracketGoesOn(Cursor line, int start)
    {
        var text = line.Rest;
        int bracket = Scan.BracketLength(text, text[0], text[0] == '(' ? ')' : ']');
        var behind = text[bracket..].TrimStart(" \u00a0");
        return bracket > 0 && behind.Length > 1
            && (!ListItems.BeginsAt(line, line.Position) || (char.IsLower(behind[0]) && !ListItems.BeginsAt(line, start)));
    }

    /// <summary>A line that was filled to a width holds at least so much of it, in percent: type set in proportion leaves some room.</summary>
    internal const int FilledPercent = 85;

    /// <summary>Characters of a line that was filled to the width of a page, at the least.</summary>
    private const int ShortestWrapped = 50;

    /// <summary>Characters of such a line at the most.</summary>
    private const int LongestWrapped = 130;

    /// <summary>Characters that a line of the print export holds at the least, where it is filled.</summary>
    private const int PrintedLine = 75;

    /// <summary>Characters that a name with its office has at the most, or the heading of a list.</summary>
    private const int LongestName = 60;
}
