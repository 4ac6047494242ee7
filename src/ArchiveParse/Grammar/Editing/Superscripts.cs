using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Note numbers that were superscripts until extraction glued them to the text: <c>struggle.1</c>. Behind them stands the end
/// of the text or a space; before them a word in small letters, or the full stop, comma or quotation mark behind one, an editor's
/// bracket between them.
/// </summary>
public static class Superscripts
{
    private static readonly Expectation MarkerExpected = new("a glued note number");

    /// <summary>What a full stop and a number follow without a space although no sentence ends there.</summary>
    private static readonly WordTable<bool> Abbreviations = new(
        "an abbreviation",
        ("no nos nr vol vols pp page pages para paras art arts fig figs sec sect chap doc docs ref refs item cf ch col sept ser tab box map encl "
        + "app tel res reg sess jan feb mar apr jun jul aug oct nov dec min max bks").Split(' '), true);

    /// <summary>The number, where it is a note's.</summary>
    public static readonly Parser<TextSpan> Marker = Rule<TextSpan>.Of(static (text, at) =>
        LengthAt(text.Source, at, text.End) is > 0 and int length
            ? Outcome<TextSpan>.Hit(new TextSpan(at, length), at + length)
            : Outcome<TextSpan>.Miss(MarkerExpected, at));

    /// <summary>Length of the note's number that stands there, or 0. Most numbers stand behind a space, and a look tells.</summary>
    internal static int LengthAt(string source, int position, int bound)
    {
        if (position == 0 || position >= bound || source[position] == '0' || char.IsWhiteSpace(source[position - 1]))
        {
            return 0;
        }

        var rest = source.AsSpan(position, bound - position);
        int length = rest.IndexOfAnyExceptInRange('0', '9') is >= 0 and int digits ? digits : rest.Length;
        return length is > 0 and <= 3 && EndsThere(rest[length..]) && IsGlued(source.AsSpan(0, position)) && !IsDay(source, position, rest[length..])
            ? length
            : 0;
    }

    /// <summary>A line without the note's number that is glued to its end.</summary>
    internal static TextSpan WithoutMark(string source, TextSpan line)
    {
        int digits = line.Length - line.In(source).TrimEnd("0123456789").Length;
        bool isMark = digits > 0 && digits < line.Length && LengthAt(source, line.End - digits, line.End) > 0;
        return isMark ? new TextSpan(line.Start, line.Length - digits) : line;
    }

    private static bool EndsThere(ReadOnlySpan<char> behind) => behind.IsEmpty || char.IsWhiteSpace(behind[0]);

    /// <summary>Whether a month and a year stand behind a number, and before it a letter: a date lost the space before it, <c>Warsaw21 Jul 1988</c>.</summary>
    private static bool IsDay(string source, int position, ReadOnlySpan<char> behind)
    {
        var month = char.IsLetter(source[position - 1]) ? behind.TrimStart(" \u00a0") : default;
        int length = month.IsEmpty ? 0 : Months.Names.LengthAt(month, out _);
        return length > 0 && month[length..] is [' ' or ',', .. var year] && year.TrimStart(' ') is ['1' or '2', >= '0' and <= '9', ..];
    }

    private static bool IsGlued(ReadOnlySpan<char> before)
    {
        var trimmed = before.TrimEnd(before[^1] == ']' ? "" : ".,;:!?”\"’)]");
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
        int least = word < start && before.Length > trimmed.Length ? 2 : 3;
        return letters >= least && (start == 0 || !char.IsDigit(trimmed[start - 1])) && !Abbreviations.Contains(trimmed[word..]);
    }
}
