using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The head of a page of a diary in two columns whose gap is lost: whose it is to the left, and to the right a marking, a number or the day:
/// <c>From the diary of SECRET</c> over <c>A. P. Orlov Copy No. 2</c>, <c>Orlov, A.P. Issue No. 284</c>. A name has its initials, and before
/// a day it may be that of who signed.
/// </summary>
internal static class DiaryColumns
{
    private static readonly LeadingTexts Diaries = LeadingTexts.IgnoringCase(
        "From the diary of ", "From diary of ", "From the journal of ", "From journal of ", "From the diary ", "From the journal ");

    private static readonly Expectation ColumnExpected = new("whose diary it is");

    private static readonly Parser<bool> MarkingOrNumber = Markings.Line.Select(static _ => true).Or(RegistryNumbers.Line.Select(static _ => true));

    private static readonly Parser<bool> AnyRight = MarkingOrNumber.Or(Datelines.Line.Select(static _ => true));

    /// <summary>The left column; the right one is left to be read.</summary>
    public static readonly Parser<Block> Left = Rule<Block>.Of(static (text, at) =>
    {
        var line = Lines.LineAt(text.Source, at, text.End, out _);
        int diary = Diaries.LengthAt(line.In(text.Source));
        int length = diary > 0 ? diary : NameLength(line.In(text.Source));
        return length > 0 && (diary > 0 ? AnyRight : MarkingOrNumber)(text.At(line.Start + length)).WasSuccessful
            ? Outcome<Block>.Hit(Heading(text.Source, Lines.Trim(text.Source, line.Start, line.Start + length)), line.Start + length)
            : Outcome<Block>.Miss(ColumnExpected, at);
    });

    /// <summary>A look at the words of a diary, or a name with initials.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) => line.Length <= LongestLine && (Diaries.Begin(line) || NameLength(line) > 0);

    private static HeadingBlock Heading(string source, TextSpan words) => new() { Text = Prose.Clean(source, words), Span = words };

    /// <summary>Length of a name with its initials before or behind it, and of the space that follows; 0 where there is none.</summary>
    private static int NameLength(ReadOnlySpan<char> line)
    {
        int initials = Initials.LengthAt(line);
        int surname = initials + Scan.SpaceLength(line[initials..]);
        int end = surname + WordLength(line[surname..]);
        if (initials == 0)
        {
            int gap = end < line.Length && line[end] == ',' ? end + 1 : end;
            gap += Scan.SpaceLength(line[gap..]);
            initials = Initials.LengthAt(line[gap..]);
            end = gap + initials;
        }

        return initials > 0 && end > surname && end < line.Length && line[end] == ' ' ? end + 1 : 0;
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        int length = Letters.LengthAt(text);
        return length > 1 && char.IsUpper(text[0]) ? length : 0;
    }

    private const int LongestLine = 80;
}
