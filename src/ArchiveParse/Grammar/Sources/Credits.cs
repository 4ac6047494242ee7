using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Credit clauses: <c>Obtained and translated for CWIHP by Austin Jersild.</c>,
/// <c>Obtained by A; translated from Hungarian by B and C (D University).</c>
/// </summary>
public static class Credits
{
    private static readonly Parser<TextSpan> AndWord =
        Scan.AnyOf(", and ", "; and ", "and ", ", ", "; ");

    private static readonly Parser<TextSpan> FromWord = Scan.AnyOf("from the ", "from ");

    private static readonly Parser<TextSpan> ForWord = Scan.AnyOf("for the ", "for ", "to the ", "to ");

    private static readonly Parser<TextSpan> ProjectWord = Scan.While(static c => char.IsLetterOrDigit(c) || c is '-', 2, "a project");

    private static readonly Parser<TextSpan> NextProjectWord =
        from page in Scan.Here
        from gap in Scan.Gap
        from word in ProjectWord
        where char.IsUpper(page.Source[word.Start])
        select word;

    private static readonly Parser<IReadOnlyList<TextSpan>> NextProjectWords = NextProjectWord.Many();

    private static readonly Parser<TextSpan> ByWord = Scan.Literal("by ");

    private static readonly Parser<TextSpan> Parentheses = Scan.Bracketed('(', ')');

    private static readonly Parser<object?> NoVerb = CreditVerbs.Names.Entry.Not();

    private static readonly Parser<TextSpan> And =
        from gap in Scan.Spaces
        from word in AndWord
        select word;

    private static readonly Parser<ContributorRole> NextVerb =
        from and in And
        from verb in CreditVerbs.Names.Entry
        select verb;

    private static readonly Parser<IReadOnlyList<ContributorRole>> NextVerbs = NextVerb.Many();

    private static readonly Parser<IReadOnlyList<ContributorRole>> Verbs =
        from first in CreditVerbs.Names.Entry
        from others in NextVerbs
        select (IReadOnlyList<ContributorRole>)[first, .. others];

    private static readonly Parser<TextSpan> Language =
        from gap in Scan.Gap
        from word in FromWord
        from language in Scan.Letters
        select language;

    private static readonly Parser<TextSpan> Project =
        from gap in Scan.Gap
        from word in ForWord
        from first in ProjectWord
        from others in NextProjectWords
        select others.Count == 0 ? first : first.Cover(others[^1]);

    private static readonly Parser<TextSpan> By =
        from gap in Scan.Gap
        from word in ByWord
        select word;

    private static readonly Parser<TextSpan> Affiliation =
        from gap in Scan.Gap
        from affiliation in Parentheses
        select new TextSpan(affiliation.Start + 1, affiliation.Length - 2);

    private static readonly Parser<TextSpan> MaybeAffiliation = Affiliation.OrDefault();

    private static readonly Parser<TextSpan> MaybeArticle = Scan.Literal("the ").OrDefault();

    private static readonly Parser<(TextSpan Name, TextSpan Affiliation)> Person =
        from article in MaybeArticle
        from titles in Names.Title.Many()
        from name in Names.Name
        from affiliation in MaybeAffiliation
        select (name, affiliation);

    private static readonly Parser<(TextSpan Name, TextSpan Affiliation)> NextPerson =
        from and in And
        from verb in NoVerb
        from person in Person
        select person;

    private static readonly Parser<TextSpan> MaybeLanguage = Language.OrDefault();

    private static readonly Parser<TextSpan> MaybeProject = Project.OrDefault();

    private static readonly Parser<IReadOnlyList<(TextSpan Name, TextSpan Affiliation)>> NextPeople = NextPerson.Many();

    private static readonly Parser<IReadOnlyList<Contributor>> Clause =
        from page in Scan.Here
        from verbs in Verbs
        from language in MaybeLanguage
        from project in MaybeProject
        from languageBehind in MaybeLanguage
        from preposition in By
        from first in Person
        from others in NextPeople
        select Contributors(page, verbs, language.IsEmpty ? languageBehind : language, project, [first, .. others]);

    private static readonly Parser<TextSpan> MaybeAnd = And.OrDefault();

    private static readonly Parser<IReadOnlyList<Contributor>> NextClause =
        from stop in Scan.OneOf(".;,").OrDefault()
        from and in MaybeAnd
        from gap in Scan.Spaces
        from clause in Clause
        select clause;

    private static readonly Parser<IReadOnlyList<IReadOnlyList<Contributor>>> NextClauses = NextClause.Many();

    /// <summary>Credit clauses, one behind the other; a full stop may end them.</summary>
    public static readonly Parser<IReadOnlyList<Contributor>> Clauses =
        from first in Clause
        from others in NextClauses
        from stop in Signs.MaybeFullStop
        select (IReadOnlyList<Contributor>)[.. first, .. others.SelectMany(static each => each)];

    private static IReadOnlyList<Contributor> Contributors(
        Cursor page,
        IReadOnlyList<ContributorRole> roles,
        TextSpan language,
        TextSpan project,
        IReadOnlyList<(TextSpan Name, TextSpan Affiliation)> people) =>
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
