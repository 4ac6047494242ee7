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
    /// <summary>A colon may stand for the word, or behind it: <c>Translator: A</c>.</summary>
    private static readonly Parser<TextSpan> ByWord = Scan.AnyOf(" by: ", " by ", ": ");

    private static readonly Parser<ContributorRole?> NextVerb =
        from and in CreditedPeople.And
        from verb in CreditVerbs.Names.Entry
        select verb;

    private static readonly Parser<IReadOnlyList<ContributorRole?>> NextVerbs = NextVerb.Many();

    private static readonly Parser<IReadOnlyList<ContributorRole?>> Verbs =
        from first in CreditVerbs.Names.Entry
        from others in NextVerbs
        select (IReadOnlyList<ContributorRole?>)[first, .. others];

    private static readonly Parser<TextSpan> AndWord = Scan.Literal(" and ");

    private static readonly Parser<ContributorRole?> JoinedVerb =
        from and in AndWord
        from verb in CreditVerbs.Names.Entry
        select verb;

    private static readonly Parser<IReadOnlyList<ContributorRole?>> MaybeJoinedVerbs =
        JoinedVerb.OnlyAt(static text => text is [' ', 'a', ..]).Many();

    private static readonly Parser<IReadOnlyList<CreditedPerson>> By =
        from word in ByWord
        from gap in Scan.Spaces
        from people in CreditedPeople.List
        select people;

    private static readonly Parser<TextSpan> MaybeLanguage = BeforeBy(CreditTerms.Language.OrDefault());

    private static readonly Parser<TextSpan> MaybeProject = BeforeBy(CreditTerms.Project.OrDefault());

    private static readonly Parser<IReadOnlyList<CreditedPerson>?> MaybeBy = By.OrDefault();

    /// <summary>
    /// Without people a clause goes on with those before it, and says for whom: <c>obtained by NHK, provided to CWIHP</c>. What was done for
    /// a project may be part of a list: <c>translated for CWIHP and edited by A</c>.
    /// </summary>
    private static readonly Parser<Clause> AnyClause =
        from subject in SourceClauses.Subject
        from verbs in Verbs
        from language in MaybeLanguage
        from project in MaybeProject
        from languageBehind in MaybeLanguage
        from joined in MaybeJoinedVerbs
        from people in MaybeBy
        from projectBehind in MaybeProject
        where people is not null || !project.IsEmpty
        select new Clause(
            [.. verbs, .. joined], language.IsEmpty ? languageBehind : language, project.IsEmpty ? projectBehind : project, people ?? []);

    private static readonly Parser<TextSpan> MaybeAnd = CreditedPeople.And.OrDefault();

    private static readonly Parser<char> MaybeStop = Scan.OneOf(".;,").OrDefault();

    private static readonly Parser<object?> NotAtEnd = Scan.Ahead(static text => text.Length >= ShortestClause);

    /// <summary>The same work for a further project: <c>… for CWIHP by A and for NKIDP by B</c>.</summary>
    private static readonly Parser<Clause> FurtherProject =
        from project in CreditTerms.ProjectWords
        from people in By
        select new Clause([], default, project, people);

    private static readonly Parser<Clause> Further = AnyClause.Or(FurtherProject.OnlyAt(static text => text is ['f' or 't', ..]));

    private static readonly Parser<Clause> NextClause =
        from more in NotAtEnd
        from stop in MaybeStop
        from and in MaybeAnd
        from gap in Scan.Spaces
        from clause in Further
        select clause;

    private static readonly Parser<IReadOnlyList<Clause>> NextClauses = NextClause.Many();

    /// <summary>Credit clauses, one behind the other; a full stop may end them.</summary>
    public static readonly Parser<IReadOnlyList<Contributor>> Clauses =
        from source in Scan.Source
        from first in AnyClause
        from others in NextClauses
        from stop in Signs.MaybeFullStop
        where first.People.Count > 0
        select Contributors(source, [first, .. others]);

    /// <summary>The contributors that a text begins with; none where it begins with no credit.</summary>
    internal static IReadOnlyList<Contributor> In(Cursor clause) =>
        Clauses(clause) is { WasSuccessful: true, Value: var found } ? found : [];

    /// <summary>What may stand before <c>by</c>; in most credits nothing does.</summary>
    private static Parser<TextSpan> BeforeBy(Parser<TextSpan> term) => input =>
        Cursor.From(input).Rest.StartsWith(" by") ? new Success<TextSpan>(default, Cursor.From(input)) : term(input);

    private static List<Contributor> Contributors(string source, IReadOnlyList<Clause> clauses)
    {
        List<Contributor> contributors = [];
        IReadOnlyList<CreditedPerson> people = [];
        IReadOnlyList<ContributorRole?> roles = [];
        foreach (var clause in clauses)
        {
            people = clause.People.Count > 0 ? clause.People : people;
            roles = clause.Roles.Count > 0 ? clause.Roles : roles;
            contributors.AddRange(
                from role in roles.OfType<ContributorRole>()
                from person in people
                select Contributor(source, role, clause, person));
        }

        return contributors;
    }

    private static Contributor Contributor(string source, ContributorRole role, Clause clause, CreditedPerson person) => new()
    {
        Role = role,
        Name = Names.Plain(source, person.Name),
        Language = role == ContributorRole.Translator ? Stated(source, clause.Language) : null,
        Project = Stated(source, clause.Project),
        Affiliation = Stated(source, person.Affiliation),
        Span = person.Name,
    };

    private static string? Stated(string source, TextSpan span) => span.IsEmpty ? null : Prose.Clean(source, span);

    /// <summary>Characters of a clause at the least.</summary>
    private const int ShortestClause = 3;

    private sealed record Clause(
        IReadOnlyList<ContributorRole?> Roles, TextSpan Language, TextSpan Project, IReadOnlyList<CreditedPerson> People);
}
