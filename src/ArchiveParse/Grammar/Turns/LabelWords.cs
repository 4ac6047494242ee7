using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// The words of a speaker's label: titles, name words, and the small words that join them (<c>Minister of Trade</c>), which an editor may
/// supply (<c>Minister [of Trade] Orlov</c>).
/// </summary>
/// <param name="Length">Length of the words, 0 where there is no label.</param>
/// <param name="IsTitled">Whether a title stands among several words.</param>
internal readonly record struct LabelWords(int Length, bool IsTitled)
{
    private static readonly LeadingTexts JoiningWords = LeadingTexts.Of("of ", "the ", "and ", "& ", "OF ", "THE ", "AND ");

    /// <summary>The label that a text begins with; a text without a colon begins with none.</summary>
    public static LabelWords At(ReadOnlySpan<char> text) => text.Contains(':') ? Of(text, endsAtGloss: true) : default;

    /// <summary>
    /// The words of a label that a text begins with, whatever stands behind them. With <paramref name="endsAtGloss"/>, what stands in
    /// brackets behind a name belongs to it only where the label goes on behind them: <c>Filippov [Stalin]</c>.
    /// </summary>
    public static LabelWords Of(ReadOnlySpan<char> text, bool endsAtGloss = false)
    {
        if (!MayBegin(text))
        {
            return default;
        }

        int unnamed = text[..Math.Min(text.Length, LongestUnnamed)].IndexOf(':') > 0 ? UnnamedSpeakers.LengthAt(text) : 0;
        if (unnamed > 0 && text[unnamed..].TrimStart(' ') is [':' or '(' or '[' or '*', ..])
        {
            return new LabelWords(unnamed, false);
        }

        int length = text.StartsWith("The ") ? 4 : 0, words = 0, end = 0;
        bool hasTitle = false, hasName = false;
        while (length < text.Length)
        {
            int word = Titles.Names.LengthAt(text[length..], out _);
            bool isTitle = word > 0;
            word = isTitle ? word : NameLength(text[length..]);
            bool isGloss = endsAtGloss && hasName && word > 0 && text[length] == '[' && text[length + word - 1] == ']'
                && !IsQualified(text[(length + word)..].TrimStart(' '));
            (hasTitle, hasName) = (hasTitle || isTitle, hasName || (!isTitle && word > 0));
            if (word == 0)
            {
                word = words == 0 ? 0
                    : JoiningWords.LengthAt(text[length..]) is > 0 and int joining ? joining
                    : hasTitle && !hasName ? Names.SuppliedOffice(text[length..]) : 0;
                if (word == 0)
                {
                    break;
                }
            }
            else
            {
                words++;
                end = isGloss ? end : length + word;
            }

            length += word;
            length += text[length..].Length - text[length..].TrimStart(" \u00a0").Length;
        }

        int office = endsAtGloss && hasName ? OfficeBehindDash(text[end..]) : 0;
        return new LabelWords(end + office, (hasTitle && words > 1) || office > 0);
    }

    /// <summary>An office that stands behind the name, a dash between them, up to the colon: <c>Petrov – Minister of Trade:</c>.</summary>
    private static int OfficeBehindDash(ReadOnlySpan<char> behind)
    {
        int office = behind is [' ', '-' or '–' or '—', ' ', _, ..] && Titles.Names.LengthAt(behind[DashAndSpaces..], out _) > 0
            ? Of(behind[DashAndSpaces..]).Length
            : 0;
        int end = office > 0 ? DashAndSpaces + office : 0;
        return end > 0 && behind[end..].TrimStart(' ') is [':', ..] ? end : 0;
    }

    /// <summary>
    /// A label begins with a letter, what stands before the first of a name, or the figure of an office: <c>1st Secretary Kádár</c>.
    /// </summary>
    private static bool MayBegin(ReadOnlySpan<char> text) => !text.IsEmpty
        && (char.IsLetter(text[0]) || text[0] == '[' || NameWords.IsApostrophe(text[0])
            || (char.IsAsciiDigit(text[0]) && Titles.Names.LengthAt(text, out _) > 0));

    private static int NameLength(ReadOnlySpan<char> text) =>
        NameWords.Length(text) is > 0 and int length ? length : NameWords.ParticledLength(text);

    private static bool IsQualified(ReadOnlySpan<char> behind) => behind is ['(' or '[', ..] && Notes.MarkLength(behind) == 0;

    private const int DashAndSpaces = 3;
    private const int LongestUnnamed = 80;
}
