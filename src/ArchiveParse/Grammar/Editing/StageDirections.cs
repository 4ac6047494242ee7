using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// What happens while someone speaks: <c>(Laughter)</c>, <c>(Turns to a different topic)</c>. It stands between sentences,
/// begins with a capital, names an act or a noise, and speaks of nobody as I or you; other parentheses are the speaker's own.
/// Apart from the sentences on both sides it needs no capital: <c>(pointing to the map)</c>.
/// </summary>
public static class StageDirections
{
    /// <summary>A stage direction in parentheses, between sentences; one that names nothing but a noise, anywhere.</summary>
    public static readonly Parser<Mark> Direction = MarkRules.Of(At, "a stage direction");

    /// <summary>The stage direction in the parentheses that stand there; null where none does.</summary>
    internal static StageMark? At(string source, int start, int bound)
    {
        int length = Scan.BracketLength(source.AsSpan(start, bound - start), '(', ')');
        EditorsBracket bracket = new(source, new TextSpan(start, length), bound);
        return length > 2 && !bracket.Words.IsEmpty && IsDirection(bracket) ? new StageMark { Text = bracket.Text, Span = bracket.Span } : null;
    }

    /// <summary>A noise between two strokes, none of which touches a word outside: <c>/Laughter./</c>; null where none stands there.</summary>
    internal static StageMark? Slashed(string source, int start, int bound)
    {
        var rest = source.AsSpan(start + 1, Math.Min(bound - start - 1, LongestNoise));
        bool mayBegin = !rest.IsEmpty && char.IsLetter(rest[0]) && (start == 0 || !char.IsLetterOrDigit(source[start - 1]));
        int length = mayBegin ? rest.IndexOf('/') : -1;
        bool isAlone = length > 0 && (start + length + 2 >= bound || !char.IsLetterOrDigit(source[start + length + 2]));
        return isAlone && Acts.AreNoise(rest[..length])
            ? new StageMark { Text = Prose.Clean(source, new TextSpan(start + 1, length)), Span = new TextSpan(start, length + 2) }
            : null;
    }

    /// <summary>
    /// Whether square brackets hold an act: a whole sentence of narration, a noise alone, or a noise among words that begin with a capital.
    /// </summary>
    internal static bool IsInBrackets(in EditorsBracket bracket)
    {
        var words = bracket.Words;
        return !words.IsEmpty && (Acts.AreNoise(words) || Acts.AreHeard(words) || (char.IsUpper(words[0]) && ActWords.Gesture.AppearIn(words))
            || (StandsApart(bracket) && Acts.OpenWithAct(words, isTurn: IsBehind(bracket, ':')))
            || (IsSentence(words) && !Acts.SpeakInPerson(words)));
    }

    private static bool IsDirection(in EditorsBracket bracket)
    {
        var words = bracket.Words;
        return (words.Length <= LongestNoise && Acts.AreNoise(words)) || Acts.AreHeard(words)
            || (words.Length <= LongestGesture && Acts.AreGesture(words)) || (StandsBehindSentence(bracket) && (Acts.TellOfOne(words)
                || (StandsApart(bracket) && Acts.OpenWithAct(words, isTurn: IsBehind(bracket, ':')))));
    }

    /// <summary>Several words with a full stop that is no abbreviation's.</summary>
    private static bool IsSentence(ReadOnlySpan<char> words)
    {
        int last = words.LastIndexOf(' ') + 1;
        return last > 0 && words[^1] == '.' && char.IsUpper(words[0])
            && words.Length - last > 2 && !words[last..^1].Contains('.');
    }

    private static bool StandsBehindSentence(in EditorsBracket bracket) =>
        Before(bracket) is '\0' or '\n' or '.' or '?' or '!' or ':' or '…' or '”' or '"' or ')' or ']';

    /// <summary>Whether a sentence ends before the brackets and another begins behind them.</summary>
    private static bool StandsApart(in EditorsBracket bracket)
    {
        if (!StandsBehindSentence(bracket))
        {
            return false;
        }

        var behind = bracket.Source.AsSpan(bracket.Span.End, bracket.Bound - bracket.Span.End).TrimStart();
        return behind.IsEmpty || char.IsUpper(behind[0]) || behind[0] is '.' or '“' or '"' or '[' or '(' or '…';
    }

    private static bool IsBehind(in EditorsBracket bracket, char sign) => Before(bracket) == sign;

    /// <summary>The sign before the brackets; a line end where they begin a line.</summary>
    private static char Before(in EditorsBracket bracket)
    {
        int before = bracket.Span.Start - 1;
        while (before >= 0 && Scan.IsSpace(bracket.Source[before]))
        {
            before--;
        }

        return before < 0 ? '\0' : bracket.Source[before];
    }

    private const int LongestNoise = 60;
    private const int LongestGesture = 100;
}
