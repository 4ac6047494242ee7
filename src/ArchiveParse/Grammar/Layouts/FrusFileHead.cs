using System.Buffers;
using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// The lines that head a document in older volumes of <em>Foreign Relations</em>: the file in which the original lies, perhaps with a word
/// for what it is (<c>891.51A/869: Telegram</c>, <c>File No. 811.142/3200</c>, <c>Conference files, lot 59 D 95, CF 102</c>), then the title:
/// who writes to whom, or a memorandum and by whom it is.
/// </summary>
internal static class FrusFileHead
{
    private static readonly SearchValues<char> PaperNumber = SearchValues.Create("0123456789-–½");

    private static readonly WordTable<bool> Holdings = new("files or papers", ["file", "files", "papers"], true);

    private static readonly WordTable<bool> Containers = new("a part of files", ["Lot", "Box"], true);

    private static readonly Parser<TextSpan> MaybeLabel = Scan.AnyOf("File No. ", "File No.").OrDefault();

    private static readonly Parser<TextSpan> WordsBeforeColon = Scan.Until(":");

    /// <summary>A number of the central files, whose last part is the paper or its date.</summary>
    private static readonly Parser<TextSpan> CentralFile =
        from source in Scan.Source
        from words in WordsBeforeColon
        where IsFileNumber(words.In(source))
        select words;

    private static readonly Parser<TextSpan> NameWords = Scan.Until(",:");

    private static readonly Parser<TextSpan> FilesName =
        from source in Scan.Source
        from name in NameWords
        where name.In(source) is [.., 'i', 'l', 'e', 's']
        select name;

    private static readonly Parser<TextSpan> LotWord = Scan.AnyOf(", lot ", ", Lot ", ": lot ", ": Lot ");

    private static readonly Parser<TextSpan> TwoDigits = Scan.Digits(2, 2);

    private static readonly Parser<TextSpan> LotLetter = Scan.AnyOf(" D ", " F ", "D", "F");

    private static readonly Parser<TextSpan> LotNumber = Scan.Digits(1, 4);

    private static readonly Parser<TextSpan> MaybeMore = WordsBeforeColon.OrDefault();

    private static readonly Parser<TextSpan> LotFile = (
        from name in FilesName
        from word in LotWord
        from year in TwoDigits
        from letter in LotLetter
        from number in LotNumber
        from more in MaybeMore
        select number).Spanned().Select(static file => file.Span);

    /// <summary>Files or papers, a library's too, and where in them: <c>Rowe Library, Rowe papers, Whitman file</c>.</summary>
    private static readonly Parser<TextSpan> Collection =
        from source in Scan.Source
        from words in Scan.Rest
        where IsCollection(words.In(source))
        select words;

    private static readonly Parser<TextSpan> AnyFile = CentralFile.OnlyAt(static text => text is [>= '0' and <= '9', ..]).Or(LotFile).Or(Collection);

    private static readonly Parser<TextSpan> MaybeForm = (
        from colon in Signs.Colon
        from gap in Scan.Gap
        from form in FrusLabels.Numbered.Entry
        select form).Spanned().Select(static form => form.Span).OrDefault();

    private static readonly Parser<(TextSpan Label, TextSpan File, TextSpan Form)> FileLine = Lines.Whole(
        from label in MaybeLabel
        from file in AnyFile
        from form in MaybeForm
        select (label, file, form));

    private static readonly Parser<TextSpan> NumberBefore =
        from number in FrusHead.NumberBefore
        from space in Scan.Gap
        select number;

    private static readonly Parser<TextSpan> Number = FrusAbove.NumberLine.Or(NumberBefore);

    private static readonly Parser<TextSpan> NextNumber =
        from gap in Lines.BlankLines
        from number in Number
        select number;

    private static readonly Parser<TextSpan> MaybeNumber = NextNumber.OrDefault();

    private static readonly Parser<TextSpan> Title =
        from source in Scan.Source
        from line in Lines.NextLine
        where IsTitle(line.In(source))
        select line;

    private static readonly Parser<TextSpan> FormLine = Lines.Whole((
        from open in Signs.OpeningSquare
        from form in FrusLabels.Numbered.Entry
        from close in Signs.ClosingSquare
        select close).Spanned().Select(static line => line.Span));

    private static readonly Parser<TextSpan> MaybeFormBelow = (
        from gap in Lines.BlankLines
        from form in FormLine
        select form).OrDefault();

    /// <summary>The head, blank lines before it skipped.</summary>
    public static readonly Parser<FrusHead> Head =
        from gap in Lines.BlankLines
        from source in Scan.Source
        from file in FileLine
        from number in MaybeNumber
        from title in Title
        from form in MaybeFormBelow
        select FrusHead.Of(source, number, title) with
        {
            FileLabel = file.Label,
            File = file.File,
            Form = file.Form.IsEmpty ? form : file.Form,
        };

    /// <summary>A look: the first line of text is short and has the stroke of a file, or the word for a lot, for files or for papers.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        int end = rest.IndexOf('\n');
        return end is > 0 and <= LongestLine && (rest[..end].Contains('/') || rest[..end].IndexOf("ot ") > 0
            || rest[..end].IndexOf("ile") > 0 || rest[..end].IndexOf("apers") > 0);
    }

    /// <summary>Whether a title says who writes to whom: <c>The Secretary of State to the Minister in Iran (Dreyfus)</c>.</summary>
    public static bool IsCorrespondence(ReadOnlySpan<char> title)
    {
        int to = title.IndexOf(" to ");
        var recipient = to > 0 ? title[(to + " to ".Length)..] : default;
        return char.IsUpper(title[0]) && !recipient.IsEmpty && (char.IsUpper(recipient[0]) || recipient.StartsWith("the "));
    }

    private static bool IsFileNumber(ReadOnlySpan<char> words) =>
        words.Length <= LongestFile && CentralFileNumbers.Is(words) && !words[(words.LastIndexOf('/') + 1)..].ContainsAnyExcept(PaperNumber);

    /// <summary>The words end with one for files or papers, or have it before the first colon, which a lot or a box follows.</summary>
    private static bool IsCollection(ReadOnlySpan<char> words)
    {
        int colon = words.IndexOf(':');
        var name = (colon < 0 ? words : words[..colon]).TrimEnd();
        int space = name.LastIndexOf(' ');
        return space > 0 && name.Length <= LongestFile && char.IsUpper(name[0]) && Holdings.Contains(name[(space + 1)..])
            && (colon < 0 || Containers.LengthAt(words[(colon + 1)..].TrimStart(), out _) > 0);
    }

    private static bool IsTitle(ReadOnlySpan<char> line) =>
        line.Length <= LongestTitle && (line[^1] is not ('.' or ':' or ';' or ',' or '?' or '!') || line.EndsWith(".m."))
        && (FrusLabels.Written.LengthAt(line, out _) > 0 || FrusLabels.Minutes.LengthAt(line, out _) > 0 || IsCorrespondence(line));

    private const int LongestLine = 200;
    private const int LongestTitle = 250;
    private const int LongestFile = 60;
}
