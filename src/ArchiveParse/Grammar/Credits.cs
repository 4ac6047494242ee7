using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Credit clauses: <c>Obtained and translated for CWIHP by Austin Jersild.</c>, <c>Obtained by A; translated from Hungarian by B and C (D University).</c>
/// </summary>
public static class Credits
{
    private static readonly Parser<TextSpan> And =
        from gap in Scan.Spaces
        from word in Scan.Literal(", and ").Or(Scan.Literal("; and ")).Or(Scan.Literal("and ")).Or(Scan.Literal(", ")).Or(Scan.Literal("; "))
        select word;

    private static readonly Parser<ContributorRole> NextVerb =
        from and in And
        from verb in CreditVerbs.Names.Entry
        select verb;

    private static readonly Parser<IReadOnlyList<ContributorRole>> Verbs =
        from first in CreditVerbs.Names.Entry
        from others in NextVerb.Many()
        select (IReadOnlyList<ContributorRole>)[first, .. others];

    private static readonly Parser<TextSpan> Language =
        from gap in Scan.Gap
        from word in Scan.Literal("from the ").Or(Scan.Literal("from "))
        from language in Scan.Letters
        select language;

    private static readonly Parser<TextSpan> ProjectWord = Scan.While(static c => char.IsLetterOrDigit(c) || c is '-', 2, "a project");

    private static readonly Parser<TextSpan> NextProjectWord =
        from page in Scan.Here
        from gap in Scan.Gap
        from word in ProjectWord
        where char.IsUpper(page.Source[word.Start])
        select word;

    private static readonly Parser<TextSpan> Project =
        from gap in Scan.Gap
        from word in Scan.Literal("for the ").Or(Scan.Literal("for ")).Or(Scan.Literal("to the ")).Or(Scan.Literal("to "))
        from first in ProjectWord
        from others in NextProjectWord.Many()
        select others.Count == 0 ? first : first.Cover(others[^1]);

    private static readonly Parser<TextSpan> By =
        from gap in Scan.Gap
        from word in Scan.Literal("by ")
        select word;

    private static readonly Parser<TextSpan> Affiliation =
        from gap in Scan.Gap
        from affiliation in Scan.Bracketed('(', ')')
        select new TextSpan(affiliation.Start + 1, affiliation.Length - 2);

    private static readonly Parser<(TextSpan Name, TextSpan Affiliation)> Person =
        from article in Scan.Literal("the ").OrDefault()
        from titles in Names.Title.Many()
        from name in Names.Name
        from affiliation in Affiliation.OrDefault()
        select (name, affiliation);

    private static readonly Parser<(TextSpan Name, TextSpan Affiliation)> NextPerson =
        from and in And
        from verb in CreditVerbs.Names.Entry.Not()
        from person in Person
        select person;

    private static readonly Parser<IReadOnlyList<Contributor>> Clause =
        from page in Scan.Here
        from verbs in Verbs
        from language in Language.OrDefault()
        from project in Project.OrDefault()
        from languageBehind in Language.OrDefault()
        from preposition in By
        from first in Person
        from others in NextPerson.Many()
        select Contributors(page, verbs, language.IsEmpty ? languageBehind : language, project, [first, .. others]);

    private static readonly Parser<IReadOnlyList<Contributor>> NextClause =
        from stop in Scan.OneOf(".;,").OrDefault()
        from and in And.OrDefault()
        from gap in Scan.Spaces
        from clause in Clause
        select clause;

    /// <summary>Credit clauses, one behind the other; a full stop may end them.</summary>
    public static readonly Parser<IReadOnlyList<Contributor>> Clauses =
        from first in Clause
        from others in NextClause.Many()
        from stop in Scan.Literal(".").OrDefault()
        select (IReadOnlyList<Contributor>)[.. first, .. others.SelectMany(static each => each)];

    private static IReadOnlyList<Contributor> Contributors(
        Cursor page, IReadOnlyList<ContributorRole> roles, TextSpan language, TextSpan project, IReadOnlyList<(TextSpan Name, TextSpan Affiliation)> people) =>
    [
        .. from role in roles
           from person in people
           select new Contributor
           {
               Role = role,
               Name = Names.Plain(page.Source, person.Name),
               Language = language.IsEmpty || role != ContributorRole.Translator ? null : Prose.Clean(page.Source, language),
               Project = project.IsEmpty ? null : Prose.Clean(page.Source, project),
               Affiliation = person.Affiliation.IsEmpty ? null : Prose.Clean(page.Source, person.Affiliation),
               Span = person.Name,
           },
    ];
}
