namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// Labels of those whom a record does not name: several at once, a voice from the hall, whoever asks and answers, a side or its
/// delegation. Tables hold the words, and a label is made of them.
/// </summary>
internal static class UnnamedSpeakers
{
    private static readonly string[] Known =
    [
        "All", "All present", "Everyone", "Everybody", "Everyone present", "Both", "Both sides", "Question", "Answer", "Q", "A",
        "Interviewer", "Interviewee", "Journalist", "Reporter", "Correspondent", "A question", "Reply", "Speaker", "Moderator",
        "Stenographer", "Our side", "The other side", "Delegates", "Members of the Politburo", "Politburo members",
        "Members of the Presidium", "Members of the delegation", "Members of the Secretariat",
        "All members", "All members of the Politburo", "Audience", "The audience", "From the floor", "From the hall", "From the audience",
        "Participant", "Questioner", "Delegate", "Chorus", "Many", "Male", "Female", "Student", "Все", "Alle", "Comrades", "Toţi", "Toți", "Wszyscy",
    ];

    private static readonly string[] Passing =
    [
        "Voice", "Voices", "A voice", "Some voices", "Several voices", "Many voices", "Other voices", "Another voice", "A female voice",
        "Female voice", "A male voice", "Male voice", "Cries", "Shouts", "A shout", "Exclamations", "An exclamation", "Interjection",
        "Interjections", "Calls", "A call", "Remark", "A remark", "Question", "A question", "Someone", "Somebody", "One of those present",
        "One of the participants", "Голос", "Голоса", "Голос с места", "Голоса с мест", "Голос из зала", "Голоса из зала", "Zuruf",
        "Zurufe", "Glas", "Głos", "Głosy z sali", "N.N.", "N.N", "N. N.", "NN",
    ];

    private static readonly string[] Unknown = ["Unknown", "Unidentified", "Unnamed", "An unknown", "An unidentified"];

    private static readonly string[] Kinds =
    [
        "speaker", "voice", "person", "man", "woman", "male", "female", "participant", "delegate", "comrade", "official", "member",
        "male speaker", "female speaker", "questioner",
    ];

    private static readonly WordTable<bool> PassingWords = Table(
        [.. Passing, .. Unknown, .. Unknown.SelectMany(static each => Kinds, static (each, kind) => $"{each} {kind}")]);

    /// <summary>Sides and delegations: <c>The Chinese side</c>.</summary>
    private static readonly WordTable<bool> Sided = Table(
    [
        .. from nation in Sides.Nationalities.Words.Concat(["Korean", "North Korean", "Vietnamese", "Albanian", "Mongolian", "Czech", "Burmese"])
           from article in new[] { "", "The " }
           from body in new[] { "side", "delegation" }
           select $"{article}{nation} {body}",
    ]);

    private static readonly WordTable<bool> Names = Table([.. Known, .. Passing, .. PassingWords.Words, .. Sided.Words]);

    /// <summary>Whether a label is one of those.</summary>
    public static bool Contains(ReadOnlySpan<char> label) => label.Length > 0 && LengthAt(label) == label.Length;

    /// <summary>Whether a label is of one whom the page need not mean again by the same words: <c>A voice</c>, <c>N.N.</c></summary>
    public static bool IsPassing(ReadOnlySpan<char> label) =>
        PassingWords.LengthAt(label, out _) is > 0 and int length && length + PlaceLength(label[length..]) == label.Length;

    /// <summary>Whether a label is a side's or its delegation's, before which lists of people stand too.</summary>
    public static bool IsSide(ReadOnlySpan<char> label) => Sided.Contains(label);

    /// <summary>
    /// Length of such a label at the start of a text, or 0; the place from which a voice comes is included, and the number by which a
    /// transcript tells several apart: <c>Male 1</c>, <c>Unidentified speaker 2</c>, <c>Q1</c>.
    /// </summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        int length = text is ['Q' or 'A', >= '1' and <= '9', ..] ? 1 : Names.LengthAt(text, out _);
        int place = length > 0 && PassingWords.Contains(text[..length]) ? PlaceLength(text[length..]) : 0;
        return length == 0 || place > 0 ? length + place : length + NumberLength(text[length..]);
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        int sign = text is [' ', '#', ..] ? 2 : text is [' ', ..] ? 1 : 0;
        int digits = sign;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits > sign && digits - sign <= MostDigits && (digits == text.Length || !char.IsLetter(text[digits])) ? digits : 0;
    }

    /// <summary>Whether a label numbers a question: <c>Q1</c>.</summary>
    public static bool IsNumberedQuestion(ReadOnlySpan<char> label) => label is ['Q', >= '1' and <= '9', ..] && Contains(label);

    /// <summary>Where a voice comes from: <c>from the hall</c>, <c>in the back row</c>.</summary>
    private static int PlaceLength(ReadOnlySpan<char> text)
    {
        int lead = text.StartsWith(" from the ", StringComparison.OrdinalIgnoreCase) ? " from the ".Length
            : text.StartsWith(" in the ", StringComparison.OrdinalIgnoreCase) ? " in the ".Length
            : 0;
        int length = lead, words = 0;
        while (lead > 0 && words < MostWords && length < text.Length && char.IsLetter(text[length]))
        {
            while (length < text.Length && (char.IsLetter(text[length]) || text[length] == '-'))
            {
                length++;
            }

            words++;
            length += length + 1 < text.Length && text[length] == ' ' && char.IsLetter(text[length + 1]) ? 1 : 0;
        }

        return words > 0 ? length : 0;
    }

    private static WordTable<bool> Table(IEnumerable<string> words) =>
        new("an unnamed speaker", words, true);

    private const int MostWords = 3;
    private const int MostDigits = 2;
}
