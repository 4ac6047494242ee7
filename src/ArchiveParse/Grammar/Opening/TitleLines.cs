using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>The lines of a document's title, which have no form but that they are short and end like no sentence.</summary>
internal static class TitleLines
{
    private static readonly Expectation TitleExpected = new("a title line");

    /// <summary>One such line; a note's number behind its stop hides no sentence.</summary>
    public static readonly Parser<HeadingBlock> Line = Rule<HeadingBlock>.Of(static (text, at) =>
    {
        var line = Lines.LineAt(text.Source, at, text.End, out int next);
        var words = Superscripts.WithoutMark(text.Source, line).In(text.Source);
        return MayBegin(words) && !Paragraphs.GoesOnBehindNote(text.At(next)) && (words[^1] != ',' || GoesOnAbove(words) || GoesOnBelow(text, next))
            ? Outcome<HeadingBlock>.Hit(new HeadingBlock { Text = Prose.Clean(text.Source, line), Span = line }, next)
            : Outcome<HeadingBlock>.Miss(TitleExpected, at);
    });

    /// <summary>Whether a line may be one by its length and its ends.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) => IsTitle(line) || IsContinuation(line);

    private static bool IsTitle(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= Longest
        && (line[^1] is not ('.' or '!' or '?' or ':' or ';' or ',' or '…' or '”' or ']') || line.EndsWith(" a.m.") || line.EndsWith(" p.m.")
            || EndsInBracket(line) || Initials.FollowSurname(line))
        && (char.IsLetterOrDigit(line[0]) || line[0] is '“' or '"' or '*' or '\'' || BeginsWithSupplied(line) || IsInDashes(line))
        && line.IndexOf(": ") < 0 && !line.EndsWith(":**") && !IsSalutation(line) && !EndsBehindBracket(line) && !EndsWithPortionMark(line);

    /// <summary>A note's mark behind a bracket and the stop of a sentence: <c>They met again (Tab D).2</c></summary>
    private static bool EndsBehindBracket(ReadOnlySpan<char> line) =>
        char.IsAsciiDigit(line[^1]) && line.TrimEnd("0123456789") is [.., ')', '.'];

    /// <summary>How secret a paragraph is, in brackets behind its last sentence: <c>They met again. (S)</c></summary>
    private static bool EndsWithPortionMark(ReadOnlySpan<char> line) =>
        line[^1] == ')' && line.LastIndexOf('(') is > 3 and int open && line.Length - open <= LongestPortionMark
        && line[..open].TrimEnd() is [.., _, var before, '.'] words && char.IsLetter(before) && char.IsLetter(words[^3]);

    /// <summary>
    /// A title that goes on, or one whose first word is lost: <c>of a conversation with Comrade Nowak,</c> over <c>Head of Department</c>. It may be
    /// longer than others, and end with a comma where the title goes on.
    /// </summary>
    private static bool IsContinuation(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= LongestContinuation && (GoesOnAbove(line) || Introducing.Begin(line)) && line.IndexOf(": ") < 0
        && (line.Length <= Longest || line.IndexOf(". ") < 0)
        && (line[^1] == ',' || (GoesOnAbove(line) && (char.IsLetterOrDigit(line[^1]) || line[^1] is ')' or ']')));

    private static bool GoesOnAbove(ReadOnlySpan<char> line) => Continuing.Begin(line);

    private static bool GoesOnBelow(Cursor text, int next) => Lines.GapEnd(text, next) is var below && below < text.End && char.IsLower(text.Source[below]);

    private static readonly LeadingTexts Continuing =
        LeadingTexts.Of("of ", "with ", "on ", "from ", "between ", "and ", "about ", "concerning ", "regarding ", "for ");

    private static readonly LeadingTexts Introducing = LeadingTexts.Of("Concerning ", "Regarding ", "About ", "Of ", "Between ");

    /// <summary>A gloss or a note's mark behind words that are no sentence: <c>Record of a Meeting with Filippov [Stalin]</c>.</summary>
    private static bool EndsInBracket(ReadOnlySpan<char> line) =>
        line[^1] == ']' && line.LastIndexOf('[') is > 0 and int open && (char.IsUpper(line[open + 1]) || char.IsAsciiDigit(line[open + 1]))
        && line[..open].TrimEnd("[^\\ ") is [.., not ('.' or '!' or '?' or ':' or ';' or ',' or '…' or '”' or ']')];

    /// <summary>A word that the editor supplied: <c>[Chinese] Ministry of Foreign Affairs Document</c>.</summary>
    private static bool BeginsWithSupplied(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[0] == '[' && char.IsUpper(line[1]) && line.IndexOf(']') is > 0 and int close && close + 2 < line.Length
        && line[close + 1] == ' ' && char.IsUpper(line[close + 2]) && line[close - 1] != ':' && !EditorialWords.Remark.AppearIn(line[..close]);

    /// <summary>Set off as typists do: <c>- Submissions -</c>.</summary>
    private static bool IsInDashes(ReadOnlySpan<char> line) => line is ['-', ' ', var first, .., ' ', '-'] && char.IsUpper(first);

    /// <summary>With a salutation the text begins, though it end without a comma.</summary>
    private static bool IsSalutation(ReadOnlySpan<char> line) => line.TrimStart("“\"").StartsWith("Dear ");

    private const int LongestPortionMark = 6;

    /// <summary>Characters of the longest such line.</summary>
    public const int Longest = 160;

    /// <summary>Characters of the longest one that goes on.</summary>
    private const int LongestContinuation = 400;
}
