using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// What happens while someone speaks: <c>(Laughter)</c>, <c>(Turns to a different topic)</c>. It stands between sentences,
/// begins with a capital, names an act or a noise, and speaks of nobody as I or you; other parentheses are the speaker's own.
/// </summary>
public static class StageDirections
{
    private static readonly Expectation DirectionExpected = new("a stage direction");

    /// <summary>A stage direction in parentheses, between sentences; one that names nothing but a noise, anywhere.</summary>
    public static readonly Parser<Mark> Direction = static input =>
    {
        var cursor = Cursor.From(input);
        TextSpan span = new(cursor.Position, Scan.BracketLength(cursor.Rest, '(', ')'));
        return span.Length > 2 && IsDirection(cursor, span.In(cursor.Source)[1..^1])
            ? new Success<Mark>(
                new StageMark { Text = Prose.Clean(cursor.Source, new TextSpan(span.Start + 1, span.Length - 2)), Span = span },
                cursor.Skip(span.Length))
            : new Failure<Mark>(cursor, DirectionExpected);
    };

    /// <summary>
    /// Whether square brackets hold an act: a whole sentence of narration, a noise alone, or a noise among words that begin with a capital.
    /// </summary>
    internal static bool IsInBrackets(ReadOnlySpan<char> words, bool speaksOfText) =>
        (speaksOfText && (IsNoise(words) || (char.IsUpper(words[0]) && EditorialWords.Gesture.AppearIn(words))))
        || (IsSentence(words) && !SpeaksInPerson(words));

    /// <summary>Whether words name a noise and nothing else: <c>long, stormy applause</c>.</summary>
    internal static bool IsNoise(ReadOnlySpan<char> words)
    {
        bool isNoise = false;
        while (!words.IsEmpty)
        {
            int length = words.IndexOfAny(" ,.;!") is >= 0 and int end ? end : words.Length;
            var word = words[..length];
            if (EditorialWords.Noises.Contains(word))
            {
                isNoise = true;
            }
            else if (!word.IsEmpty && !EditorialWords.BesideNoises.Contains(word))
            {
                return false;
            }

            words = words[Math.Min(length + 1, words.Length)..];
        }

        return isNoise;
    }

    /// <summary>Several words with a full stop that is no abbreviation's.</summary>
    private static bool IsSentence(ReadOnlySpan<char> words)
    {
        int last = words.LastIndexOf(' ') + 1;
        return last > 0 && words[^1] == '.' && char.IsUpper(words[0])
            && words.Length - last > 2 && !words[last..^1].Contains('.');
    }

    private static bool IsDirection(Cursor place, ReadOnlySpan<char> inside) =>
        (StandsBetweenSentences(place) && TellsOfAnAct(inside)) || (inside.Length <= LongestNoise && IsNoise(inside));

    private static bool StandsBetweenSentences(Cursor place)
    {
        int before = place.Position - 1;
        while (before >= 0 && Scan.IsSpace(place.Source[before]))
        {
            before--;
        }

        return before < 0 || place.Source[before] is '\n' or '.' or '?' or '!' or ':' or '…' or '”' or '"' or ')' or ']';
    }

    private static bool TellsOfAnAct(ReadOnlySpan<char> inside)
    {
        if (!char.IsUpper(inside[0]) || SpeaksInPerson(inside))
        {
            return false;
        }

        int length = inside.IndexOfAny(" .,");
        var first = length < 0 ? inside : inside[..length];
        return EditorialWords.Gesture.AppearIn(inside) || EditorialWords.Acts.Contains(first)
            || (first.Length > 4 && first.EndsWith("ing") && !EditorialWords.NoActs.Contains(first));
    }

    /// <summary>Whether somebody speaks there as I or we, or to a you.</summary>
    internal static bool SpeaksInPerson(ReadOnlySpan<char> inside)
    {
        for (var rest = inside; !rest.IsEmpty;)
        {
            int length = rest.IndexOf(' ') is >= 0 and int space ? space : rest.Length;
            if (rest[..length] is "I" or "we" or "We" or "our" or "Our" or "my" or "My"
                or "you" or "You" or "your" or "Your" or "us" or "me")
            {
                return true;
            }

            rest = rest[Math.Min(length + 1, rest.Length)..];
        }

        return false;
    }

    private const int LongestNoise = 60;
}
