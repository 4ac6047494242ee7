using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Note numbers that were superscripts until extraction glued them to the text: <c>struggle.1</c>. Behind them stands the end
/// of the text or a space; before them a word in small letters, or the full stop, comma or quotation mark behind one.
/// </summary>
public static class Superscripts
{
    private static readonly Expectation MarkerExpected = new("a glued note number");

    /// <summary>What a full stop and a number follow without a space although no sentence ends there.</summary>
    private static readonly WordTable<bool> Abbreviations = new(
        "an abbreviation",
        "no nos nr vol vols pp para paras art arts fig figs sec sect chap doc docs ref refs item cf ch col sept".Split(' ')
            .Select(static each => KeyValuePair.Create(each, true)));

    /// <summary>The number, where it is a note's.</summary>
    public static readonly Parser<TextSpan> Marker = static input =>
    {
        var cursor = Cursor.From(input);
        int digits = cursor.Rest.IndexOfAnyExceptInRange('0', '9');
        int length = digits < 0 ? cursor.Rest.Length : digits;
        return length is > 0 and <= 3 && cursor.Current != '0'
            && EndsThere(cursor.Rest[length..]) && IsGlued(cursor.Source.AsSpan(0, cursor.Position))
            ? new Success<TextSpan>(new TextSpan(cursor.Position, length), cursor.Skip(length))
            : new Failure<TextSpan>(cursor, MarkerExpected);
    };

    /// <summary>Whether a number is glued to anything at all; most numbers stand behind a space.</summary>
    internal static bool MayStandAt(string source, int position) => position > 0 && !char.IsWhiteSpace(source[position - 1]);

    private static bool EndsThere(ReadOnlySpan<char> behind) => behind.IsEmpty || char.IsWhiteSpace(behind[0]);

    private static bool IsGlued(ReadOnlySpan<char> before)
    {
        var trimmed = before.TrimEnd(".,;:!?”\"’)");
        if (before.Length - trimmed.Length > 3)
        {
            return false;
        }

        int start = trimmed.Length;
        while (start > 0 && char.IsLower(trimmed[start - 1]))
        {
            start--;
        }

        int letters = trimmed.Length - start;
        int word = start > 0 && char.IsUpper(trimmed[start - 1]) ? start - 1 : start;
        return letters >= 3 && (start == 0 || !char.IsDigit(trimmed[start - 1])) && !Abbreviations.Contains(trimmed[word..]);
    }
}
