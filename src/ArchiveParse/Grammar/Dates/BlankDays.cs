using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// A month whose day was left open for a pen, or cannot be read: <c>“___” October 1956</c>, <c>[illegible] May 1961</c>.
/// </summary>
internal static class BlankDays
{
    private const string Quotes = "\"“”„«»";

    private static readonly Parser<TextSpan> Blank = Scan.Lexeme(Length, "a blank for the day");

    /// <summary>The month behind such a day.</summary>
    public static readonly Parser<StatedDate> Month = (
        from blank in Blank
        from gap in Scan.Gap
        from date in Dates.Expression
        select date).Where(static date => date.Edtf?.Precision == EdtfPrecision.Month).OnlyAt(MayBegin);

    private static bool MayBegin(ReadOnlySpan<char> text) => !text.IsEmpty && (text[0] is '_' or '[' || Quotes.Contains(text[0]));

    private static int Length(ReadOnlySpan<char> text)
    {
        if (text[0] == '[')
        {
            int close = text.IndexOf(']');
            return close > 0 && DateWords.UnreadableDays.Contains(text[1..close]) ? close + 1 : 0;
        }

        int open = text[0] == '_' ? 0 : 1;
        int blank = text[open..].IndexOfAnyExcept("_ .…") is >= 0 and int end ? end : text.Length - open;
        bool isClosed = open + blank < text.Length && Quotes.Contains(text[open + blank]);
        return open == 1 ? (blank > 0 && isClosed ? open + blank + 1 : 0) : text[..blank].TrimEnd(' ').Length is > 1 and int line ? line : 0;
    }
}
