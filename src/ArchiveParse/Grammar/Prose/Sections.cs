using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Lines that part a conversation, and are no words of whoever spoke last: a heading by its type or its capitals, <c>Annex 1</c>, a date
/// alone; and right above a turn, where nothing else of a speech would stand, the point of an agenda (<c>2. On the ambassador to Sofia</c>),
/// a Roman numeral, a line of signs.
/// </summary>
internal static class Sections
{
    private static readonly LeadingTexts Topics = LeadingTexts.Of(
        "On ", "About ", "Concerning ", "Regarding ", "Question of ", "Questions of ", "The question of ", "Report of ", "Information of ");

    /// <summary>The day of an entry, as diaries have it over what happened.</summary>
    public static readonly Parser<DatelineBlock> Day =
        Datelines.Line.Where(static block => block.Date.Edtf?.Precision >= EdtfPrecision.Day).Or(DiaryDays.Line).Where(MayBeDay, "a dateline");

    /// <summary>Whether a paragraph parts a conversation, whatever stands below.</summary>
    public static bool Begin(Cursor page, TextSpan paragraph)
    {
        var text = paragraph.In(page.Source);
        return Headings.Is(text) || Appendices.IsHeading(text)
            || (MayBeDay(text) && Day.Reads(page, paragraph, out _));
    }

    /// <summary>Whether a paragraph heads the turn that stands right below it.</summary>
    public static bool HeadTurn(ReadOnlySpan<char> text) => Separators.Is(text) || IsPoint(text);

    /// <summary>Whether a line is short enough for a date alone, and has a figure.</summary>
    private static bool MayBeDay(ReadOnlySpan<char> line) => line.Length is > 0 and <= LongestDay && line.IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>Whether a paragraph begins with a number and a full stop, as the points of a speech do.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> text) => NumberLength(text) is > 0 and int number && text[number..] is ['.', ..];

    /// <summary>
    /// A number, and behind it words that are no sentence, or name a topic with a preposition; a Roman numeral may stand alone.
    /// </summary>
    public static bool IsPoint(ReadOnlySpan<char> text)
    {
        int number = text.Length <= LongestHeading ? NumberLength(text) : 0;
        if (number == 0 || number == text.Length)
        {
            return number > 1 && !char.IsAsciiDigit(text[0]);
        }

        var words = text[number] == '.' ? text[(number + 1)..].TrimStart(" \u00a0") : default;
        return !words.IsEmpty && char.IsUpper(words[0]) && (char.IsLetterOrDigit(text[^1]) || Topics.Begin(words));
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !(char.IsAsciiDigit(text[0]) || text[0] is 'I' or 'V' or 'X'))
        {
            return 0;
        }

        int digits = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and int end ? end : text.Length;
        int length = digits > 0 ? digits : RomanNumerals.Months.LengthAt(text, out _);
        return length <= LongestNumber ? length : 0;
    }

    private const int LongestHeading = 120;
    private const int LongestDay = 60;
    private const int LongestNumber = 4;
}
