using System.Globalization;

namespace ArchiveParse.Tests.Parsing;

/// <summary>Texts of one kind of character, and pages whose lines end, begin and are written as no page's should.</summary>
internal static class HostileCharacters
{
    private const int Many = 100_000;

    private const int Million = 1_000_000;

    private const string WhiteSpace = " \t\n\v\f\r\u0085\u00A0\u1680\u2000\u2003\u2009\u2028\u2029\u202F\u205F\u3000";

    private static readonly Dictionary<string, Func<string>> Texts = new()
    {
        ["white space of every kind"] = static () => Repeated(WhiteSpace, Many),
        ["round brackets nested a million deep"] = static () => new string('(', Million) + "Laughter" + new string(')', Million),
        ["square brackets nested a million deep"] = static () => new string('[', Million) + "sic" + new string(']', Million),
        ["open brackets of every kind"] = static () => Repeated("([{<«“„‚‘〈《「【（［｛⟨", Many),
        ["closed brackets of every kind"] = static () => Repeated(")]}>»”’〉》」】）］｝⟩", Many),
        ["brackets that close another kind"] = static () => Repeated("([)]{(})<[>]", Many),
        ["brackets that close before they open"] = static () => Repeated(")( ][ ", Many),
        ["digits on lines"] = static () => Repeated("1956\n", Many / 5),
        ["digits of every script"] = static () => Repeated(OfCategory(UnicodeCategory.DecimalDigitNumber), Many),
        ["colons of every kind"] = static () => Repeated(":\uFF1A\uFE55\u2236\u05C3", Many),
        ["colons and line ends"] = static () => Repeated(":\n", Many),
        ["NUL between the characters of a page"] = static () => string.Join('\0', Page().ToCharArray()),
        ["NUL for every line end"] = static () => Page().Replace('\n', '\0'),
        ["high surrogates alone"] = static () => new string('\uD83D', Many),
        ["low surrogates alone"] = static () => new string('\uDE00', Many),
        ["surrogates the wrong way round"] = static () => Repeated("\uDE00\uD83D", Many),
        ["a surrogate at each end of every line"] = static () => "\uDE00" + Page().Replace("\n", "\uD83D\n\uDE00", StringComparison.Ordinal) + "\uD83D",
        ["pairs of surrogates"] = static () => Repeated("😀: [𝔐𝔞𝔬] ", Many),
        ["a page from right to left"] = static () => "\u202E" + Page() + "\u202C",
        ["Hebrew and Arabic"] = static () => Repeated("יושב ראש: שלום [כך] 1956.\n\nالرئيس: نعم (ضحك) ١٩٥٦.\n\n", Many),
        ["marks of direction in every word"] = static () => Page().Replace(" ", "\u200F \u200E", StringComparison.Ordinal),
        ["every character with ten accents"] = static () => string.Concat(Page().Select(static each => each + new string('\u0301', 10))),
        ["CR"] = static () => Page().Replace("\n", "\r", StringComparison.Ordinal),
        ["CR CR LF"] = static () => Page().Replace("\n", "\r\r\n", StringComparison.Ordinal),
        ["LF CR"] = static () => Page().Replace("\n", "\n\r", StringComparison.Ordinal),
        ["NEL"] = static () => Page().Replace('\n', '\u0085'),
        ["LS"] = static () => Page().Replace('\n', '\u2028'),
        ["PS"] = static () => Page().Replace('\n', '\u2029'),
        ["VT"] = static () => Page().Replace('\n', '\v'),
        ["all line ends by turns"] = static () => string.Concat(Page().Split('\n').Select(static (line, at) => line + LineEnds![at % LineEnds.Length])),
        ["nothing but a byte order mark"] = static () => "\uFEFF",
        ["three byte order marks and a page"] = static () => "\uFEFF\uFEFF\uFEFF" + Page(),
        ["a byte order mark on every line"] = static () => Page().Replace("\n", "\n\uFEFF", StringComparison.Ordinal),
        ["a byte order mark the wrong way round"] = static () => "\uFFFE" + Page(),
        ["UTF-8 read as Latin-1"] = static () => string.Concat(System.Text.Encoding.UTF8.GetBytes(Page()).Select(static each => (char)each)),
        ["a page with its bytes swapped"] = static () => string.Concat(Page().Select(static each => (char)((each << 8) | (each >> 8)))),
    };

    private static readonly string[] LineEnds = ["\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\f", "\v"];

    public static IReadOnlyList<string> Names { get; } = [.. Texts.Keys, .. Enum.GetNames<UnicodeCategory>()];

    /// <summary>A text by its name; by that of a Unicode category, all of its characters, one after another and each on a line of a page.</summary>
    public static string Named(string name) => Texts.GetValueOrDefault(name) is { } make ? make() : Categorized(OfCategory(Enum.Parse<UnicodeCategory>(name)));

    private static string Categorized(string characters) => $"{characters}\n\n{string.Join("\n", characters.AsEnumerable())}\n\n{string.Join(": ", characters.AsEnumerable())}";

    private static string OfCategory(UnicodeCategory category) =>
        string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(static code => (char)code).Where(each => char.GetUnicodeCategory(each) == category).Take(5_000));

    private static string Page() => Repository.SamplePage(Repository.SamplePages[0]);

    private static string Repeated(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
