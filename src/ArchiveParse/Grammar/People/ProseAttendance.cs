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

    /// <summary>Leads to those who served the parties.</summary>
    private static readonly LeadingTexts Serving = LeadingTexts.IgnoringCase("Interpreted by ", "Translated by ", "Recorded by ");

    private static readonly LeadingTexts Owners = LeadingTexts.Of("'s ", "’s ");

    private static readonly WordTable<bool> OwnOccasions = new("an occasion", RecordWords.Occasions, true);

    /// <summary>Whether a title names an occasion on which people meet, or says who met whom.</summary>
    internal static bool TellsOfMeeting(ReadOnlySpan<char> title) => Occasions.AppearIn(title) || NamesParties(title);

    /// <summary>Whether a line says no more than who met whom: <c>I. Orlov with Jan Nowak, Karl Halm and Max Kranz</c>.</summary>
    internal static bool NamesParties(ReadOnlySpan<char> line) =>
        line.Length <= LongestNames && line.IndexOf(With) is > 0 and int with && FullNames.Are(line[..with]) && FirstIsName(line[(with + With.Length)..]);

    private static bool FirstIsName(ReadOnlySpan<char> list) =>
        list[^1] != '.' && list[..(list.IndexOf(',') is > 0 and int comma ? comma : list.Length)] is var first && FullNames.Are(first);

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
            .SelectMany(rest => Mentions.InList(source, TextSpan.FromBounds(rest.Start, ListEnd(source, rest)), AreParties(source, title, rest.Start)));

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

    /// <summary>
    /// People are listed up to a bracket, the words of a date, a place or another party, or a comma that no person follows.
    /// </summary>
    private static int ListEnd(string source, TextSpan list)
    {
        var text = list.In(source);
        for (int at = 0, part = 0; at < text.Length; at++)
        {
            var rest = text[at..];
            if (rest[0] == ',' && (LeadsToPerson(rest[1..]) || IsOfficeAlone(source, TextSpan.FromBounds(list.Start + part, list.Start + at), rest[1..])))
            {
                part = at + 1;
                continue;
            }

            if (rest[0] == '(' && Scan.BracketLength(rest, '(', ')') is > 0 and int bracket
                && !Surnames.BehindOffice(source, TextSpan.FromBounds(list.Start + part, list.Start + at + bracket)).IsEmpty)
            {
                at += bracket - 1;
                continue;
            }

            bool ends = rest[0] is ',' or '(' or ';' or ':' || EndsSentence(text, at) || (char.IsWhiteSpace(rest[0]) && Serving.Begin(rest[1..])) || char.IsAsciiDigit(rest[0])
                || rest.StartsWith(" on ") || rest.StartsWith(" in ") || rest.StartsWith(" at ") || rest.StartsWith(" with ");
            if (ends || (rest.StartsWith(" of ") && rest.Length > 4 && char.IsAsciiDigit(rest[4])))
            {
                return list.Start + at;
            }
        }

        return list.End;
    }

    /// <summary>
    /// An office whose holder stands behind a comma, or behind another office: <c>the Deputy Foreign Minister, Maria Zaharieva</c>, <c>the member of
    /// the Bureau, head of the Union, Comrade Nowak</c>.
    /// </summary>
    private static bool IsOfficeAlone(string source, TextSpan part, ReadOnlySpan<char> behind) =>
        (Surnames.NameOffice(part.In(source)) || GoesOnWithComrade(behind)) && Mentions.In(source, part) is null;

    private static bool GoesOnWithComrade(ReadOnlySpan<char> behind)
    {
        behind = behind[..Math.Min(behind.Length, LongestNames)];
        int comma = behind.IndexOf(", ");
        return comma > 0 && Titles.Names.LengthAt(behind[(comma + ", ".Length)..], out var kind) > 0 && kind == TitleKind.Honorific;
    }

    /// <summary>Behind a word that is no initial and no short form of a title a full stop ends the sentence: <c>… and Nowak. Moscow</c>.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, int at)
    {
        bool isStop = text[at] == '.' && at + 2 < text.Length && char.IsWhiteSpace(text[at + 1]) && char.IsUpper(text[at + 2]);
        var word = isStop ? text[(text[..at].LastIndexOfAny(" \n.") + 1)..(at + 1)] : default;
        return word.Length > LongestInitial && !Titles.Names.Contains(word);
    }

    /// <summary>
    /// The last of a list, one whose office stands before the name (<c>, Vice Premier Chen Yi, and …</c>), or a full name before others and the
    /// last: <c>, Kang Sheng, Le Duan and …</c>
    /// </summary>
    private static bool LeadsToPerson(ReadOnlySpan<char> behind) =>
        behind.StartsWith(" and ") || Titles.Names.LengthAt(behind.TrimStart(), out _) > 0 || GoesOnWithNames(behind);

    private static bool GoesOnWithNames(ReadOnlySpan<char> behind)
    {
        behind = behind[..Math.Min(behind.Length, LongestNames)];
        int and = behind.IndexOf(" and ");
        for (var names = and > 0 ? behind[..and].TrimEnd(',') : default; !names.IsEmpty;)
        {
            int comma = names.IndexOf(',');
            var name = (comma < 0 ? names : names[..comma]).Trim();
            if (!FullNames.Are(name[Scan.BracketLength(name, '[', ']')..].TrimStart()))
            {
                return false;
            }

            names = comma < 0 ? default : names[(comma + 1)..];
        }

        return and > 0;
    }

    private const int LongestNames = 200;

    /// <summary>An initial of two letters with its full stop.</summary>
    private const int LongestInitial = 3;
}
