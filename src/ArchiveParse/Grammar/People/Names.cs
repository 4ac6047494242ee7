using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Names of people: <c>P.F. Yudin</c>, <c>Zhou Enlai</c>, <c>[Anastas] Mikoyan</c>, <c>I[van] V. Kovalev</c>.</summary>
public static class Names
{
    /// <summary>A name, as the page writes it, as one lexeme. Honorifics and offices before it are not part of it: see <see cref="Title"/>.</summary>
    public static readonly Parser<TextSpan> Name = Scan.Lexeme(NameWords.NameLength, "a name");

    private static readonly Parser<(TitleKind Value, TextSpan Span)> TitleWords = Titles.Names.Entry.Spanned();

    private static readonly Parser<TextSpan> BehindTitle = Scan.Lexeme(
        static text => Scan.SpaceLength(text) is > 0 and int gap && !BeginsBody(text[gap..]) ? gap + SuppliedOffice(text[gap..]) : 0,
        "white space before a name");

    /// <summary>
    /// A form of address or an office before a name; the white space behind it is taken too, and what an editor says of the office:
    /// <c>Minister [of Trade] Orlov</c>. <c>General Office</c> begins with none, <c>Comrade Army General</c> with two.
    /// </summary>
    public static readonly Parser<(TitleKind Value, TextSpan Span)> Title =
        from title in TitleWords
        from gap in BehindTitle
        select title;

    private static bool BeginsBody(ReadOnlySpan<char> text) =>
        Corporate.Names.LengthAt(text, out _) is > 0 and int body && Titles.Names.LengthAt(text, out _) <= body;

    /// <summary>Length of what an editor says of an office, the white space behind it included: <c>[of Trade] </c>; or 0.</summary>
    internal static int SuppliedOffice(ReadOnlySpan<char> text)
    {
        int close = text.StartsWith("[of ") ? text[..Math.Min(text.Length, LongestOffice)].IndexOf(']') + 1 : 0;
        return close > 0 && Scan.SpaceLength(text[close..]) is > 0 and int gap ? close + gap : 0;
    }

    private static readonly Parser<IReadOnlyList<(TitleKind, TextSpan)>> LeadingTitles = Title.Many();

    /// <summary>
    /// The name in a speaker's label, forms of address and offices before it left off; empty where the label is an office alone:
    /// <c>Minister of Trade</c>. What an editor put in brackets counts as the rest: <c>[Minister] Orlov</c>.
    /// </summary>
    public static string WithoutTitles(string label)
    {
        label = WithoutBrackets(label);
        bool hasArticle = label.StartsWith(Article, StringComparison.OrdinalIgnoreCase);
        int start = hasArticle && Titles.Names.LengthAt(label.AsSpan(Article.Length), out _) > 0 ? Article.Length : 0;
        int behind = LeadingTitles.Attempt(new Cursor(label), start).End;
        var words = label.AsSpan(behind);
        bool isSurname = label.StartsWith('M') && behind > start && Titles.Surnames.Contains(words);
        int length = !isSurname && Titles.Names.Contains(words) ? 0
            : behind > start ? NameWords.TitledLength(words)
            : NameWords.NameLength(words);
        return length > 0 && (isSurname || !Titles.Names.Contains(words[..length])) ? Plain(label, new TextSpan(behind, length)) : "";
    }

    /// <summary>Forms of address, offices and ranks before the name in a label, in their order.</summary>
    internal static IEnumerable<(TitleKind Kind, string Title)> TitlesOf(string label)
    {
        string plain = WithoutBrackets(label);
        return LeadingTitles(new Cursor(plain)).Value.Select(title => (title.Item1, title.Item2.In(plain).ToString()));
    }

    private static string WithoutBrackets(string label) => label.StartsWith('[') ? Plain(label, new TextSpan(0, label.Length)) : label;

    /// <summary>The name as a reader would write it: the editor's brackets off.</summary>
    public static string Plain(string source, TextSpan name) =>
        name.In(source).Contains('[')
            ? Prose.Clean(source, name).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)
            : Prose.Clean(source, name);

    private const string Article = "The ";
    private const int LongestOffice = 50;
}
