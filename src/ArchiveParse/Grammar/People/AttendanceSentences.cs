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
    ];

    private static readonly string[] Agents =
    [
        "attended by ", "interpreted by ", "accompanied by ", "chaired by ", "in the presence of ", "with the participation of ", "recorded by ",
    ];

    private static readonly string[] Inverted =
    [
        "present", "also present", "in attendance", "also in attendance", "those present", "among those present", "participants", "the participants",
        "taking part", "also taking part", "also attending", "other participants",
    ];

    private static readonly Phrases Following = new("participated", "took part", "were present", "attended");

    private static readonly string[] Stops = [" from ", " on ", " in ", " at ", " who ", " which ", " during ", " for ", " to ", "; "];

    /// <summary>Those of whom a sentence of the paragraph says so.</summary>
    public static IEnumerable<Participant> People(string source, TextSpan paragraph)
    {
        foreach (var sentence in Sentences(source, paragraph))
        {
            foreach (var list in Lists(source, sentence))
            {
                foreach (var person in Mentions.InList(source, list))
                {
                    yield return person;
                }
            }
        }
    }

    private static IEnumerable<TextSpan> Lists(string source, TextSpan sentence)
    {
        int verb = Verbs.Max(each => sentence.In(source).IndexOf(each));
        if (verb > 0)
        {
            int clause = sentence.In(source)[..verb].LastIndexOf(" in which ");
            yield return TextSpan.FromBounds(sentence.Start + (clause < 0 ? 0 : clause + " in which ".Length), sentence.Start + verb);
        }

        foreach (string agent in Agents)
        {
            int at = sentence.In(source).IndexOf(agent);
            if (at >= 0)
            {
                yield return UpToStop(source, sentence, at + agent.Length);
            }
        }

        int behind = BehindInverted(sentence.In(source));
        if (behind > 0)
        {
            yield return UpToStop(source, sentence, behind);
        }
    }

    /// <summary>Where the list begins behind <c>Also present were</c> or <c>The following took part:</c>; 0 where there is none.</summary>
    private static int BehindInverted(ReadOnlySpan<char> sentence)
    {
        foreach (string lead in Inverted)
        {
            if (sentence.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && sentence.Length > lead.Length && !char.IsLetter(sentence[lead.Length]))
            {
                int were = sentence.IndexOf(" were "), was = sentence.IndexOf(" was ");
                return were > 0 ? were + " were ".Length : was > 0 ? was + " was ".Length : 0;
            }
        }

        int colon = sentence.StartsWith("The following ") ? sentence.IndexOf(": ") : -1;
        return colon > 0 && Following.AppearIn(sentence[..colon]) ? colon + 2 : 0;
    }

    private static TextSpan UpToStop(string source, TextSpan sentence, int start)
    {
        var list = sentence.In(source)[start..];
        bool endsWithInitial = list is [.., ' ' or '.', var initial, '.'] && char.IsUpper(initial);
        list = endsWithInitial ? list : list.TrimEnd('.');
        int length = list.Length;
        foreach (string stop in Stops)
        {
            length = list[..length].IndexOf(stop) is > 0 and int at ? at : length;
        }

        return new TextSpan(sentence.Start + start, length);
    }

    /// <summary>A sentence ends at a full stop with a space and a capital behind it, unless an initial stands before it.</summary>
    private static IEnumerable<TextSpan> Sentences(string source, TextSpan paragraph)
    {
        int start = paragraph.Start;
        for (int at = start; at < paragraph.End - 2; at++)
        {
            bool isInitial = at >= 2 && source[at] == '.' && char.IsUpper(source[at - 1]) && !char.IsLetter(source[at - 2]);
            if (source[at] is '.' or '?' or '!' && source[at + 1] == ' ' && !char.IsLower(source[at + 2]) && !isInitial)
            {
                yield return TextSpan.FromBounds(start, at + 1);
                start = at + 2;
            }
        }

        yield return TextSpan.FromBounds(start, paragraph.End);
    }
}
