using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// How a list names one person: titles, name, a gloss or the mark of a note, office or function behind a comma, a dash, <c>as</c>, in
/// brackets, or, where a title shows where the name begins, right behind it. The space before a bracket may be lost.
/// </summary>
internal static class Namings
{
    private static readonly Parser<TextSpan> Parentheses = Scan.Bracketed('(', ')');

    private static readonly Parser<TextSpan> Brackets = Scan.Bracketed('[', ']').Or(Parentheses);

    private static readonly Parser<char> CommaOrDash = Scan.OneOf(",–—-");

    private static readonly Parser<TextSpan> Role =
        from gap in Scan.Spaces
        from mark in CommaOrDash
        from space in Scan.Spaces
        from role in Scan.Rest
        select role;

    private static readonly Parser<TextSpan> As = Scan.Literal("as ").OnlyAt(static text => !text.StartsWith("as well"));

    private static readonly Parser<TextSpan> Function =
        from gap in Scan.Spaces
        from word in As
        from role in Scan.Rest
        select role;

    private static readonly Parser<TextSpan> RoleInBrackets =
        from gap in Scan.Spaces
        from role in Parentheses
        select TextSpan.FromBounds(role.Start + 1, role.End - 1);

    /// <summary>What someone does there, in brackets behind the name: <c>(interpreter)</c>.</summary>
    private static readonly Parser<TextSpan> FunctionInBrackets =
        from source in Scan.Source
        from function in RoleInBrackets
        where IsFunction(function.In(source))
        select function;

    private static readonly Parser<object?> NoFunction = FunctionInBrackets.Not();

    private static readonly Parser<TextSpan> Gloss =
        from none in NoFunction
        from gap in Scan.Spaces
        from gloss in Brackets
        select gloss;

    private static readonly Parser<TextSpan> MaybeGloss = Gloss.MaybeAt(BracketsFollow);

    private static readonly Parser<TextSpan> RoleByItsWords =
        from source in Scan.Source
        from words in Scan.Rest
        where BeginsRole(words.In(source))
        select words;

    private static readonly Parser<TextSpan> RoleRightBehind =
        from gap in Scan.Gap
        from role in RoleByItsWords
        select role;

    private static readonly Parser<TextSpan> MaybeRole = Role.Or(FunctionInBrackets).Or(Function).Or(RoleRightBehind).OrDefault();

    /// <summary>What stands behind a name; most entries end with it.</summary>
    private static readonly Parser<(TextSpan Gloss, TextSpan Role)> Behind = (
        from gloss in MaybeGloss
        from role in MaybeRole
        select (gloss, role)).MaybeAt(SomethingFollows);

    private static readonly Parser<TextSpan> MaybeRoleOfOffice = Role.Or(RoleInBrackets).MaybeAt(SomethingFollows);

    /// <summary>A name behind a title, up to the words of a role: <c>Comrade Orlov Head of Section</c>.</summary>
    private static readonly Parser<TextSpan> TitledName = Scan.Lexeme(
        static text => NameWords.TitledLength(text) is var name && UpToRole(text[..name], text) is > 0 and int length ? length : name, "a name");

    private static readonly Parser<Naming> Named =
        from titles in Names.Title.Many()
        from name in titles.Count == 0 ? Names.Name : TitledName
        from behind in Behind
        select new Naming(titles, name, behind.Gloss, behind.Role);

    private static readonly Parser<TextSpan> SquareBrackets = Scan.Bracketed('[', ']');

    /// <summary>An office that an editor put before a name: <c>[Ambassador to Poland] Orlov</c>, <c>[Polish Foreign Minister] Nowak</c>.</summary>
    private static readonly Parser<Naming> Supplied = (
        from page in Scan.Here
        from bracket in SquareBrackets
        from gap in Scan.Gap
        let words = TextSpan.FromBounds(bracket.Start + 1, bracket.End - 1)
        where IsOffice(words.In(page.Source))
        from name in TitledName
        from behind in Behind
        select new Naming([(TitleKind.Office, words)], name, behind.Gloss, behind.Role)).OnlyAt(static text => text is ['[', ..]);

    private static readonly Parser<Naming> OfficeAlone =
        from article in Scan.Literal("The ", ignoreCase: true).OrDefault()
        from office in Titles.Names.Entry
        from role in MaybeRoleOfOffice
        select new Naming([], default, default, role);

    /// <summary>All up to the bound.</summary>
    public static readonly Parser<Naming> Whole = Named.Or(Supplied).Or(OfficeAlone).End();

    private static bool BeginsRole(ReadOnlySpan<char> text) => RoleWords.Leads.LengthAt(text, out _) > 0;

    /// <summary>Length of the name before the words of a role within or behind it; 0 where there are none.</summary>
    private static int UpToRole(ReadOnlySpan<char> name, ReadOnlySpan<char> rest)
    {
        for (int at = 1; at < name.Length; at++)
        {
            if (name[at] == ' ' && BeginsRole(rest[(at + 1)..]))
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>Several words with an office among them, at their end or with what it is of; a name may end them too: <c>[President Jan] Nowak</c>.</summary>
    private static bool IsOffice(ReadOnlySpan<char> words) =>
        words.LastIndexOf(' ') is > 0 and int last && Surnames.NameOffice(words)
        && (words.IndexOf(" of ") > 0 || words.IndexOf(" to ") > 0 || Titles.Names.Contains(words[(last + 1)..]));

    private static bool BracketsFollow(ReadOnlySpan<char> text) => text[Scan.SpaceLength(text)..] is ['(' or '[', ..];

    private static bool SomethingFollows(ReadOnlySpan<char> text) => !text.IsEmpty;

    private static bool IsFunction(ReadOnlySpan<char> words) =>
        Sides.Functions.LengthAt(words, out _) > 0 || (Titles.Names.LengthAt(words, out var kind) > 0 && kind == TitleKind.Office);
}
