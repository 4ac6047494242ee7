using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Who took part, where no participants line says so: titles (<c>conversation with comrade Liu Shaoqi</c>, <c>between A and B</c>,
/// <c>From the diary of P.F. Yudin</c>) and sentences (<c>… took part</c>, <c>… was present at the discussion</c>).
/// </summary>
public static class ProseAttendance
{
    private static readonly Phrases Occasions =
        new("conversation", "talk", "meeting", "discussion", "minutes", "negotiation", "reception", "consultation", "interview", "audience");

    private static readonly string[] Diaries = ["diary of", "journal of"];

    private const string Between = "between";
    private const string With = " with ";

    private static readonly string[] Parties = [Between, "with", "led by", "headed by"];

    /// <summary>Leads to one party where the other follows behind <c>with</c>.</summary>
    private static readonly string[] Hosts =
        ["conversation of", "meeting of", "talk of", "talks of", "conversation,", "meeting,", "talk,", "talks,"];

    private static readonly LeadingTexts Owners = LeadingTexts.Of("'s ", "’s ");

    private static readonly WordTable<bool> OwnOccasions = new("an occasion", RecordWords.Occasions, true);

    /// <summary>Whether a title names an occasion on which people meet, or says who met whom.</summary>
    internal static bool TellsOfMeeting(ReadOnlySpan<char> title) => Occasions.AppearIn(title) || NamesParties(title);

    /// <summary>Whether a line says no more than who met whom: <c>I. Orlov with Jan Nowak, Karl Halm and Max Kranz</c>.</summary>
    internal static bool NamesParties(ReadOnlySpan<char> line) =>
        line.Length <= LongestLine && line.IndexOf(With) is > 0 and int with && FullNames.Are(line[..with]) && FirstIsName(line[(with + With.Length)..]);

    private static bool FirstIsName(ReadOnlySpan<char> list) =>
        list is [.., not '.'] && list[..(list.IndexOf(',') is > 0 and int comma ? comma : list.Length)] is var first && FullNames.Are(first);

    /// <summary>The keeper of a diary or journal that a title names.</summary>
    internal static IEnumerable<Participant> Diarists(string source, TextSpan title) => Behind(source, title, Diaries);

    /// <summary>Those with or between whom a title says that the occasion was.</summary>
    internal static IEnumerable<Participant> InTitle(string source, TextSpan title)
    {
        if (!TellsOfMeeting(title.In(source)))
        {
            return [];
        }

        bool hasGuest = Behind(title.In(source), "with") > 0;
        var others = Behind(source, title, hasGuest ? [.. Hosts, .. Parties] : Parties);
        var owner = NamesParties(title.In(source))
            ? Mentions.In(source, new TextSpan(title.Start, title.In(source).IndexOf(With)))
            : Owner(source, title);
        return owner is null ? others : others.Prepend(owner);
    }

    /// <summary>Whose occasion it was: <c>Record of Chairman Mao’s Conversation with …</c></summary>
    private static Participant? Owner(string source, TextSpan title)
    {
        var words = title.In(source);
        for (int at = 0; at < words.Length; at++)
        {
            if (Owners.LengthAt(words[at..]) is > 0 and int length && OwnOccasions.LengthAt(words[(at + length)..], out _) > 0)
            {
                return Mentions.In(source, new TextSpan(title.Start, at)) is { } owner && !Initials.Are(owner.Name) ? owner : null;
            }
        }

        return null;
    }

    /// <summary>Those of whom a sentence of the paragraph says that they took part.</summary>
    public static IEnumerable<Participant> InSentences(string source, TextSpan paragraph) => AttendanceSentences.People(source, paragraph);

    private static IEnumerable<Participant> Behind(string source, TextSpan title, string[] leads) =>
        leads.Select(lead => Behind(title.In(source), lead)).Where(static behind => behind > 0).Order()
            .Select(behind => TextSpan.FromBounds(title.Start + behind, title.End))
            .SelectMany(rest => MentionLists.In(source, TextSpan.FromBounds(rest.Start, TitleLists.End(source, rest)), AreParties(source, title, rest.Start)));

    /// <summary>Whether those are listed between whom a conversation was, where a surname may stand by itself.</summary>
    private static bool AreParties(string source, TextSpan title, int list)
    {
        var before = TextSpan.FromBounds(title.Start, list).In(source).TrimEnd();
        return before.EndsWith(Between, StringComparison.OrdinalIgnoreCase) && Surnames.MayMeetAt(before[..^Between.Length]);
    }

    /// <summary>The place behind whole words and the white space that follows them, or 0.</summary>
    private static int Behind(ReadOnlySpan<char> title, string words)
    {
        int at = title.IndexOf(words, StringComparison.OrdinalIgnoreCase), end = at + words.Length;
        bool areWhole = at >= 0 && (at == 0 || !char.IsLetter(title[at - 1])) && end < title.Length && char.IsWhiteSpace(title[end]);
        return areWhole ? end + 1 : 0;
    }

    private const int LongestLine = 200;
}
