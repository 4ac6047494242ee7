namespace ArchiveParse.Tests.Parsing;

/// <summary>Texts that have broken parsers before: empty, huge, deep, or no text at all.</summary>
internal static class HostileTexts
{
    private const int Many = 100_000;

    private static readonly Dictionary<string, Func<string>> Texts = new()
    {
        ["nothing"] = static () => "",
        ["one line end"] = static () => "\n",
        ["line ends"] = static () => new string('\n', Many),
        ["carriage returns"] = static () => new string('\r', Many),
        ["CR LF after each line of a page"] = static () => Page(0).Replace("\n", "\r\n", StringComparison.Ordinal),
        ["a page without line ends"] = static () => Page(0).Replace('\n', ' '),
        ["a page ten times over"] = static () => string.Concat(Enumerable.Repeat(Page(1), 10)),
        ["spaces"] = static () => new string(' ', Many),
        ["no-break spaces"] = static () => new string('\u00A0', Many),
        ["NUL"] = static () => new string('\0', Many),
        ["a byte order mark and a page"] = static () => "\uFEFF" + Page(0),
        ["unpaired surrogates"] = static () => string.Concat(Enumerable.Repeat("\uDE00 \uD83D: ", Many / 5)),
        ["right to left"] = static () => string.Concat(Enumerable.Repeat("\u202Eשלום [עולם] ", Many / 14)),
        ["one long word"] = static () => new string('a', 10 * Many),
        ["digits"] = static () => new string('9', Many),
        ["digits of another script"] = static () => new string('٣', Many) + " " + new string('٣', Many) + " 1956",
        ["open square brackets"] = static () => new string('[', Many),
        ["closed square brackets"] = static () => new string(']', Many),
        ["a bracket behind a label that closes on the next line"] = static () => "C(:\n)",
        ["ten thousand names in a title"] = static () => Record("Conversation between " + People(" and "), "They met."),
        ["nobody but participants"] = static () => Record("Talks", "Participants: " + People(", ")),
        ["nobody but signatures"] = static () => Record("Letter", "It is so.\n\n" + People("\n\n")),
        ["nobody but speakers"] = static () => Record("Talks", People(": Yes.\n\n")),
        ["addresses without a salutation"] = static () => Record("Letter", string.Concat(Enumerable.Repeat("Comrade Jan Nowak\n\n", Many / 20))),
        ["nobody behind a word of direction"] = static () => Record("Letter", string.Concat(Enumerable.Repeat("To the\n\nMinister of Trade\n\n", Many / 27))),
        ["labels that no table knows"] = static () => Record("Telegram", string.Concat(Enumerable.Repeat("Origin: Embassy\n\n", Many / 20))),
        ["a list that goes on and on"] = static () => Record("Talks", "Participants: " + People(",\n")),
        ["an office that goes on and on"] =
            static () => Record("Talks", "Participants:\n\nJan Nowak, Minister\n" + string.Concat(Enumerable.Repeat("          of trade\n", Many / 20))),
        ["ranks without end"] = static () => Record("Talks", "Present: " + string.Concat(Enumerable.Repeat("members of the Politburo comrades A, B; ", Many / 40))),
        ["an editor's remarks at the end"] = static () => Record("Letter", "It is so.\n\n" + string.Concat(Enumerable.Repeat("[Source: A]\n\n", Many / 13))),
        ["points above a turn"] = static () => Record("Talks", string.Concat(Enumerable.Repeat("A: Yes.\n\n1. Trade\n\nB: No.\n\n2. On trade\n\n", Many / 40))),
        ["labels without end"] = static () => Record("Letter", "It is so.") + string.Concat(Enumerable.Repeat("Type\n\nLetter\n\nNote\n\n", Many / 20)),
        ["nested square brackets"] = static () => new string('[', Many) + "sic" + new string(']', Many),
        ["nested round brackets"] = static () => new string('(', Many) + "Laughter" + new string(')', Many),
        ["square brackets and a note"] = static () => string.Concat(Enumerable.Repeat("[\\[1\\]](#)", Many / 10)),
        ["angle brackets"] = static () => new string('<', Many),
        ["asterisks"] = static () => new string('*', Many),
        ["backslashes"] = static () => new string('\\', Many),
        ["carets"] = static () => string.Concat(Enumerable.Repeat("^[", Many / 2)),
        ["colons"] = static () => new string(':', Many),
        ["colons on lines"] = static () => string.Concat(Enumerable.Repeat("A:\n", Many / 3)),
        ["a label of an empty field over another"] = static () => "To: \nTo: The Ministry",
        ["labels without values"] = static () => string.Concat(Enumerable.Repeat("Source\nLanguage\nRights\n\n", Many / 24)),
        ["dates without end"] = static () => string.Concat(Enumerable.Repeat("22 November 1956 - ", Many / 19)),
        ["nothing but datelines that may be two days"] =
            static () => Record("Letter", string.Concat(Enumerable.Range(0, Many / 20).Select(static number => $"Moscow, {Figures(number)}\n\n"))),
        ["entries that may be of two days"] = static () => "Skip to content\n\nResults:\n\n1 - 10 of 14\n\nDocuments\n\n"
            + string.Concat(Enumerable.Range(0, Many / 20).Select(static number => $"{Figures(number)}\n\nLetter\n\n")),
        ["a title of dates"] = static () => Record(string.Concat(Enumerable.Repeat("Letter, 5 May 1956, ", Many / 20)), "It is so."),
        ["references without end"] = static () => "Source\n\n" + string.Concat(Enumerable.Repeat("f. 1, op. 2, d. 3; ", Many / 19)),
        ["a source line with a wide gap"] = static () => Record("Letter", "It is so.") + $"Source\n\nAVPRF, f. 1{new string(' ', 3 * Many)}.\n",
        ["speakers on one line"] = static () => string.Concat(Enumerable.Repeat("Chairman Mao: ", Many / 14)),
        ["commas"] = static () => "Participants: " + string.Concat(Enumerable.Repeat("A, ", Many / 3)),
        ["bullets"] = static () => string.Concat(Enumerable.Repeat("  • March 05, 1949\n", Many / 20)),
        ["lone dashes"] = static () => string.Concat(Enumerable.Repeat("-\n", Many / 2)),
        ["lone dashes and dates"] = static () => "SEARCH RESULTS\n" + string.Concat(Enumerable.Repeat("-\nMarch 05, 1949\n", Many / 17)),
        ["an old head and no list"] = static () => "Search in\n\nSEARCH RESULTS\n" + string.Concat(Enumerable.Repeat("Harvest\n", Many / 8)),
        ["quotation marks on lines"] = static () => "May 5, 1956\n\n\n" + string.Concat(Enumerable.Repeat("\" Digital \"\n", Many / 13)),
        ["an old page that never cites"] = static () => "• Citation\n" + string.Concat(Enumerable.Repeat("\"Digital Digital\n", Many / 17)),
        ["masthead upon masthead"] = static () => string.Concat(Enumerable.Repeat("International History Declassified\n", Many / 35)),
        ["nobody but a column of participants"] = static () => Frus("PARTICIPANTS\n\n" + People("\n\n")),
        ["sides without end"] = static () => Frus("PARTICIPANTS\n\n" + string.Concat(Enumerable.Repeat("US The President\n\n\n\n", Many / 20))),
        ["nobody but turns with full stops"] = static () => Frus(People(". Yes.\n\n") + People(". No.\n\n")),
        ["enclosures without end"] = static () => Frus(string.Concat(Enumerable.Repeat("[Enclosure]\n\nA\n\n", Many / 16))),
        ["notes without end"] = static () => Frus("K1 K2.") + string.Concat(Enumerable.Repeat("1 K1\n\n* * *\n\n2 K2\n\n", Many / 22)),
        ["marks without end"] = static () => Frus(string.Concat(Enumerable.Repeat("K1 K2 plan3 ", Many / 12))) + "1 A\n\n2 B\n\n3 C\n\n4 D\n",
        ["secrets without end"] = static () => Frus("We met.") + string.Concat(Enumerable.Repeat(" Secret; ", Many / 9)),
        ["nothing but form feeds"] = static () => new string('\f', Many),
        ["the same line on every sheet"] = static () => string.Concat(Enumerable.Repeat("The same line\n\f", Many / 15)),
        ["the same line ten thousand times"] = static () => string.Concat(Enumerable.Repeat("The same line\n", 10_000)),
        ["page numbers without end"] = static () => string.Concat(Enumerable.Range(1, Many / 10).Select(static number => $"- {number} -\n")),
        ["page numbers cut everything"] =
            static () => string.Concat(Enumerable.Range(1, Many / 100).Select(static number => $"a\nb\nc\nd\ne\nf\n{number % 9999}\nThe Talks\n")),
        ["every line ends with a hyphen"] = static () => string.Concat(Enumerable.Repeat("the confer-\n", Many / 12)),
        ["one word of hyphens and line ends"] = static () => string.Concat(Enumerable.Repeat("a-\n", Many / 3)),
        ["a line with NUL for its number"] = static () => "a\0b\na5b\nc\nd\ne\nf\ng\na6b\na\0b\n",
        ["filled lines without end"] =
            static () => string.Concat(Enumerable.Repeat("the delegation met again in the afternoon and took up the list of\n", Many / 66)),
        ["carriage returns alone"] = static () => Page(0).Replace('\n', '\r'),
        ["ranges"] = static () => string.Concat(Enumerable.Repeat("1 - 10 of 14\n", Many / 13)),
    };

    public static TheoryData<string> Names { get; } = [.. Texts.Keys];

    public static string Named(string name) => Texts[name]();

    private static string Page(int index) => Repository.SamplePage(Repository.SamplePages[index]);

    private static string Record(string title, string text) =>
        $"Skip to content\n\nMay 5, 1956\n\n{title}\n\n{text}\n\nA summary.\n\nDocument Information\n\nRecord ID\n\n12\n\n";

    private static string Frus(string text) =>
        $"1. LetterSource\n\n\nMoscow, May 5, 1956.\n\n{text}\n\n* * *\n\n* Source: Department of State, 1. Secret.\n\n";

    /// <summary>Distinct names, each with what stands behind it.</summary>
    private static string People(string behind) => string.Concat(Enumerable.Range(0, Many / 10).Select(number => $"Ivan {Word(number)}{behind}"));

    /// <summary>A date in figures of which either may be the month; every hundredth tells its order.</summary>
    private static string Figures(int number) => $"{(number % 100 == 0 ? 13 : 1 + (number % 12))}.{1 + (number / 12 % 12)}.19{number % 100:D2}";

    private static string Word(int number)
    {
        string letters = string.Concat($"{number}".Select(static digit => (char)('a' + digit - '0')));
        return char.ToUpperInvariant(letters[0]) + letters[1..];
    }
}
