using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>What the schemes have in common: a label and its figure, free words, what stands between them.</summary>
internal static class LevelRules
{
    private static readonly Expectation WordsExpected = new("words");

    /// <summary>Commas, colons, semicolons, full stops and white space.</summary>
    public static readonly Parser<TextSpan> Separator =
        Scan.While(static c => c is ',' or '.' or ':' or ';' || Scan.IsSpace(c), 0, "a separator");

    /// <summary>Words of a segment, without a year or years at their end: <c>PA (Confidential Archive) 1962</c>.</summary>
    public static readonly Parser<TextSpan> WordsBeforeYear = static input =>
    {
        var result = ReferenceLexemes.Words(input);
        var cursor = Cursor.From(input);
        int end = result.WasSuccessful ? cursor.Position + result.Value.In(cursor.Source).LastIndexOfAny(' ', '\u00a0') + 1 : 0;
        var last = cursor.Slice(TextSpan.FromBounds(end, Math.Max(end, result.Remainder.Position)));
        return end > cursor.Position + 1 && Year!(last) is { WasSuccessful: true, Remainder.AtEnd: true }
            ? new Success<TextSpan>(Lines.Trim(cursor.Source, cursor.Position, end), cursor.At(end))
            : result;
    };

    private static readonly Parser<TextSpan> MaybeDots =
        Scan.While(static c => c is '.' or ':' or '-' || Scan.IsSpace(c), 0, "a full stop");

    private static readonly Parser<TextSpan> MaybeNumberSign =
        Scan.AnyOfIgnoringCase("no. ", "no.", "no ", "№ ", "№", "nr. ", "nr.", "nr ", "#").OrDefault();

    private static readonly Parser<TextSpan> Brackets = Scan.Bracketed('(', ')').Or(Scan.Bracketed('[', ']'));

    private static readonly Parser<TextSpan> Remark =
        from gap in Scan.Gap
        from remark in Brackets
        select remark;

    /// <summary>A remark in brackets behind a figure: <c>d. 116 (microfilm)</c>, <c>d. 49 [original]</c>.</summary>
    public static readonly Parser<TextSpan> MaybeRemark = Remark.OrDefault();

    private static readonly Parser<TextSpan> FourDigits = Scan.Digits(4, 4);

    private static readonly Parser<TextSpan> OneYear =
        from source in Scan.Source
        from year in FourDigits
        where year.In(source)[..2] is "18" or "19" or "20"
        select year;

    private static readonly Parser<TextSpan> LastYear =
        from hyphen in Scan.OneOf("-–")
        from year in OneYear
        select year;

    private static readonly Parser<TextSpan> MaybeLastYear = LastYear.MaybeAt(static text => text is ['-' or '–', ..]);

    /// <summary>
    /// Four digits that can be a year, or the first and last of several: <c>1945-1964</c>. With other figures behind a hyphen they are
    /// the number of a file: <c>2014-2757</c>.
    /// </summary>
    public static readonly Parser<TextSpan> Year =
        from first in OneYear
        from last in MaybeLastYear
        from behind in Scan.Here
        where behind.Rest is not ['-' or '–', >= '0' and <= '9', ..]
        select last.IsEmpty ? first : first.Cover(last);

    /// <summary>
    /// Words up to the start of the word where <paramref name="rule"/> applies; it is looked for over the length of a name, no farther.
    /// </summary>
    public static Parser<TextSpan> WordsBefore<T>(Parser<T> rule) => input =>
    {
        var cursor = Cursor.From(input);
        int limit = Math.Min(cursor.End, cursor.Position + LongestName);
        for (int at = cursor.Position; at < limit; at++)
        {
            if (at > cursor.Position && IsWordStart(cursor.Source, at) && rule(cursor.At(at)).WasSuccessful)
            {
                return new Success<TextSpan>(WithoutSeparators(cursor.Source, cursor.Position, at), cursor.At(at));
            }
        }

        return new Failure<TextSpan>(cursor, WordsExpected);
    };

    /// <summary>A label of the table and what <paramref name="value"/> reads behind it.</summary>
    public static Parser<LevelValue> Labelled(WordTable<ReferenceLevel> labels, Parser<TextSpan> value) =>
        (from level in labels.Label
         from dots in MaybeDots
         from sign in MaybeNumberSign
         from found in value
         from remark in MaybeRemark
         select (level, found)).Spanned().Select(static each => new LevelValue(each.Value.level, each.Value.found, each.Span));

    /// <summary>What <paramref name="rule"/> reads, as the value of a level that has no label.</summary>
    public static Parser<LevelValue> As(this Parser<TextSpan> rule, ReferenceLevel level) =>
        rule.Select(found => new LevelValue(level, found, found));

    /// <summary>The rule behind a separator.</summary>
    public static Parser<T> Separated<T>(this Parser<T> rule) =>
        from separator in Separator
        from found in rule
        select found;

    /// <summary>All of a reference's body: levels with separators between them, and nothing else up to the bound.</summary>
    public static Parser<IReadOnlyList<LevelValue>> Whole(this Parser<LevelValue> level) =>
        (from levels in level.Separated().AtLeastOnce()
         from stop in Separator
         select levels).End();

    /// <summary>Whether one of the levels is found.</summary>
    public static bool Has(this IReadOnlyList<LevelValue> levels, params ReadOnlySpan<ReferenceLevel> any)
    {
        foreach (var each in levels)
        {
            foreach (var level in any)
            {
                if (each.Level == level)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsWordStart(string source, int at) =>
        char.IsLetterOrDigit(source[at]) && (Scan.IsSpace(source[at - 1]) || source[at - 1] is ',' or '.' or ':' or ';');

    private static TextSpan WithoutSeparators(string source, int start, int end)
    {
        while (end > start && (source[end - 1] is ',' or ':' or ';' or '.' || char.IsWhiteSpace(source[end - 1])))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private const int LongestName = 160;
}
