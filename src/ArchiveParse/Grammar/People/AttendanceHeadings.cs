using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// What stands before those who took part: <c>Participants:</c>, <c>Present at the talks were:</c>, with or without a side, or a word of the
/// editor's before it: <c>[Additional] Participants:</c>.
/// </summary>
internal static class AttendanceHeadings
{
    private static readonly string[] Attended = ["was", "were", "was also", "were also"];

    private static readonly string[] Several = ["persons", "people", "comrades", "officials"];

    private static readonly string[] TookPart = ["were present", "took part", "participated", "attended"];

    private static readonly WordTable<bool> Words = new("a participants line",
        new[]
        {
            "Participants", "Participant", "Present", "Persons present", "Those present", "In attendance", "Attendees", "Attended by",
            "Also present", "Also taking part", "Taking part", "Those attending", "Those in attendance", "Those taking part", "Those who attended",
            "Those who took part", "Participating", "Also participating", "Also attending", "Attending", "Attendance", "List of participants",
            "The following were present", "The following took part", "The following participated", "Were present", "Took part", "Persons attending",
            "Present were", "Also present were", "Members present", "Others present", "Invited", "Also invited",
            "Participants of the meeting", "Delegation members", "Attendants", "Comrades attending", "Accompanied by",
        }.Concat(Sentences()), true);

    private static readonly LeadingTexts Prepositions =
        LeadingTexts.IgnoringCase(" in ", " at ", " of ", " to ", " during ", " were", " was", " are", " comrades");

    private static readonly string[] SideWords = [" on the ", " from the ", " for the ", " from our ", " on our ", " on behalf of "];

    /// <summary>At what they took part, up to the colon or to the words of a side: <c>in the discussions</c>.</summary>
    private static readonly Parser<TextSpan> Occasion = Scan.Lexeme(OccasionLength, "an occasion");

    private static int OccasionLength(ReadOnlySpan<char> text)
    {
        int length = Prepositions.Begin(text) ? text.IndexOf(':') : -1;
        foreach (string side in length < 0 ? [] : SideWords)
        {
            length = text[..length].IndexOf(side) is >= 0 and int at ? at : length;
        }

        return length is > 0 and <= LongestOccasion && text[..length].IndexOfAny(",.;") < 0 ? length : 0;
    }

    private static readonly Parser<TextSpan> MaybeOccasion = Occasion.OrDefault();

    private static readonly Parser<TextSpan> Supplied =
        from bracket in Scan.Bracketed('[', ']')
        from gap in Scan.Gap
        where bracket.Length <= LongestSupplied
        select bracket;

    private static readonly Parser<TextSpan> MaybeSupplied = Supplied.OrDefault();

    private static readonly Parser<(bool Value, TextSpan Span)> SpannedWords = Words.Entry.Spanned();

    /// <summary>The words, up to the colon or to those of a side.</summary>
    public static readonly Parser<TextSpan> Heading =
        from supplied in MaybeSupplied
        from words in SpannedWords
        from occasion in MaybeOccasion
        select words.Span;

    private static readonly LeadingTexts Besides = LeadingTexts.IgnoringCase("Also ", "Other", "Accompanied by");

    /// <summary>Whether a list is of those who were there besides the persons whom the title names: <c>Also present: A</c>.</summary>
    public static bool AreBesides(string list) => Besides.Begin(WithoutSupplied(list));

    private static readonly LeadingTexts Presence =
        LeadingTexts.IgnoringCase("Present", "Persons present", "Those present", "In attendance", "Those in attendance");

    /// <summary>Whether a list may be so, of those who were there while others met; <c>Participants</c> are all of them.</summary>
    public static bool MayBeBesides(string list) => AreBesides(list) || Presence.Begin(WithoutSupplied(list));

    /// <summary>Whether a line can begin so.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) => Words.LengthAt(WithoutSupplied(line), out _) > 0;

    /// <summary>The line or label without the editor's word at its start.</summary>
    internal static ReadOnlySpan<char> WithoutSupplied(ReadOnlySpan<char> line)
    {
        var behind = line[Scan.BracketLength(line[..Math.Min(line.Length, LongestSupplied)], '[', ']')..];
        return behind[Scan.SpaceLength(behind)..];
    }

    /// <summary>Sentences that end with a colon: <c>The meeting was attended by:</c>, <c>The following persons took part:</c></summary>
    private static IEnumerable<string> Sentences() =>
    [
        .. from occasion in RecordWords.Occasions
           from verb in Attended
           select $"The {occasion} {verb} attended by",
        .. from persons in Several
           from verb in TookPart
           select $"The following {persons} {verb}",
        .. Several.Select(static persons => $"{persons} present"),
    ];

    private const int LongestOccasion = 60;
    private const int LongestSupplied = 20;
}
