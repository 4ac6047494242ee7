using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Sentences that say who took part: before the verb (<c>A and B took part</c>), behind it (<c>Also present were A and B</c>), behind
/// <c>by</c> (<c>attended by A</c>), behind a colon (<c>The following comrades participated: A, B</c>).
/// </summary>
internal static class AttendanceSentences
{
    private static readonly string[] Verbs =
    [
        " took part", " was present", " were present", " was also present", " were also present", " participated in", " attended the", " attended.",
        " also attended", " also took part", " also participated", " acted as interpreter", " was in attendance", " were in attendance",
        " take part in", " takes part in", " participate in", " participates in",
    ];

    private static readonly string[] Agents =
    [
        "attended by ", "attended by: ", "interpreted by ", "accompanied by ", "chaired by ", "presided over by ", "in the presence of ",
        "with the participation of ", "recorded by ", "represented by: ", "represented by ",
    ];

    private static readonly LeadingTexts Presided = LeadingTexts.IgnoringCase("Presided over by ", "Chaired by ");

    private const string Presiding = " presiding";
    private const string InTheChair = " in the chair";
    private const int LongestPresiding = 60;

    private static readonly string[] Inverted =
    [
        "present", "also present", "in attendance", "also in attendance", "those present", "among those present", "participants", "the participants",
        "taking part", "also taking part", "attending", "also attending", "other participants", "participating", "also participating",
    ];

    private static readonly LeadingTexts Openings = LeadingTexts.Of("There were present ", "There was present ");

    /// <summary>A look: no sentence that says who took part lacks all of these.</summary>
    private static readonly Phrases Telling = new(
        "took part", "take part", "takes part", "taking part", "presen", "participa", "attend", "interpret", "accompanied by", "chaired by", "presided",
        "recorded by", "represented by");

    private static readonly Phrases Following = new("participated", "took part", "were present", "attended");

    /// <summary>Leads to those on the other side, where the side of the first stands behind them.</summary>
    private const string AndBy = " and by ";

    /// <summary>Those of whom a sentence of the paragraph says so.</summary>
    public static IEnumerable<Participant> People(string source, TextSpan paragraph)
    {
        if (!Telling.AppearIn(paragraph.In(source)))
        {
            yield break;
        }

        foreach (var sentence in SentenceEnds.Sentences(source, paragraph))
        {
            int inverted = BehindInverted(sentence.In(source));
            if (inverted > 0 && PartedAttendance.MayBe(sentence.In(source)[inverted..]))
            {
                foreach (var person in PartedAttendance.People(source, TextSpan.FromBounds(sentence.Start + inverted, sentence.End)))
                {
                    yield return person;
                }

                continue;
            }

            foreach (var (list, side) in Lists(source, sentence))
            {
                foreach (var person in MentionLists.In(source, list))
                {
                    yield return side.IsEmpty ? person : person with { Side = Prose.Clean(source, side) };
                }
            }
        }
    }

    /// <summary>
    /// Whom a line above the list of participants names that says no more than who was in the chair: <c>Presided over by A.</c>, <c>A presiding.</c>
    /// </summary>
    public static IEnumerable<Participant> InChair(string source, TextSpan line) =>
        Presided.Begin(line.In(source)) ? People(source, line)
        : NameBeforePresiding(line.In(source)) is > 0 and int length
            && Grammar.People.Person.Reads(new Cursor(source), new TextSpan(line.Start, length), out var person) ? [person]
        : [];

    /// <summary>How long the name is behind which a short line says it; 0 where it says something else, or more.</summary>
    private static int NameBeforePresiding(ReadOnlySpan<char> line)
    {
        line = line.Length <= LongestPresiding ? line.TrimEnd('.') : [];
        int length = line.EndsWith(Presiding) ? line.Length - Presiding.Length : line.EndsWith(InTheChair) ? line.Length - InTheChair.Length : 0;
        return line[..length].TrimEnd(", ").Length;
    }

    private static IEnumerable<(TextSpan List, TextSpan Side)> Lists(string source, TextSpan sentence)
    {
        int verb = Verbs.Max(each => sentence.In(source).IndexOf(each));
        if (verb > 0)
        {
            int clause = sentence.In(source)[..verb].LastIndexOf(" in which ");
            yield return (TextSpan.FromBounds(sentence.Start + (clause < 0 ? 0 : clause + " in which ".Length), sentence.Start + verb), default);
        }

        int behind = 0;
        foreach (string agent in Agents)
        {
            int at = sentence.In(source).IndexOf(agent, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                behind = at + agent.Length;
                yield return (PresenceLists.UpToEnd(source, sentence, behind), SideBefore(source, sentence, behind));
            }
        }

        int inverted = BehindInverted(sentence.In(source));
        if (inverted > 0)
        {
            behind = inverted;
            yield return (PresenceLists.UpToEnd(source, sentence, behind), SideBefore(source, sentence, behind));
        }

        if (behind > 0 && sentence.In(source)[behind..].IndexOf(AndBy) is > 0 and int other)
        {
            behind += other + AndBy.Length;
            yield return (PresenceLists.UpToEnd(source, sentence, behind), default);
        }

        while (behind > 0)
        {
            behind = FurtherSides.Next(sentence.In(source), behind, out var side);
            if (behind > 0)
            {
                yield return (PresenceLists.UpToEnd(source, sentence, behind), new TextSpan(sentence.Start + side.Start, side.Length));
            }
        }
    }

    private static TextSpan SideBefore(string source, TextSpan sentence, int people) =>
        FurtherSides.Before(sentence.In(source)[..people]) is { IsEmpty: false } side ? new TextSpan(sentence.Start + side.Start, side.Length) : default;

    /// <summary>Where the list begins behind <c>Also present were</c> or <c>The following took part:</c>; 0 where there is none.</summary>
    private static int BehindInverted(ReadOnlySpan<char> sentence)
    {
        int opening = Openings.LengthAt(sentence);
        if (opening > 0)
        {
            return opening;
        }

        foreach (string lead in Inverted)
        {
            if (sentence.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && sentence.Length > lead.Length && !char.IsLetter(sentence[lead.Length]))
            {
                return Behind(sentence, " were") is > 0 and int were ? were : Behind(sentence, " was");
            }
        }

        int following = sentence.StartsWith("The following ") ? 0 : sentence.IndexOf(" side, the following ");
        int colon = following is >= 0 and <= LongestSide ? sentence.IndexOf(": ") : -1;
        return colon > following && Following.AppearIn(sentence[following..colon]) ? colon + 2 : 0;
    }

    /// <summary>The place behind a whole verb, and the colon behind it; 0 where it stands nowhere.</summary>
    private static int Behind(ReadOnlySpan<char> sentence, string verb)
    {
        int end = sentence.IndexOf(verb) is > 0 and int at ? at + verb.Length : sentence.Length;
        return end < sentence.Length && sentence[end] is ' ' or ':' ? sentence.Length - sentence[end..].TrimStart(": ").Length : 0;
    }

    private const int LongestSide = 40;
}
