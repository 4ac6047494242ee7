using System.Text.RegularExpressions;

namespace ArchiveParse.Tests.House;

/// <summary>
/// What stands behind a later <c>from</c> is evaluated at each attempt: a rule that is made there is made anew for every line of every page,
/// and no result shows it. So there stand names, or a choice between names.
/// </summary>
public sealed partial class QueryTests
{
    private static readonly IReadOnlyList<SourceFile> Grammar =
        [.. SourceFile.Under(Repository.Library).Where(static each => each.Path.StartsWith("Grammar/", StringComparison.Ordinal))];

    [Fact]
    public void The_queries_are_found() => Assert.True(Grammar.Sum(static each => LaterFrom().Count(each.Text)) > 300);

    [Fact]
    public void No_rule_is_made_anew_at_each_attempt() => Assert.Equal(
        "",
        string.Join('\n', Grammar.SelectMany(static each => LaterFrom().Matches(each.Text)
            .Select(match => match.Groups["rule"].Value)
            .Where(static rule => MakesRule().IsMatch(rule))
            .Select(rule => $"{each.Path}: {rule}"))));

    [Theory]
    [InlineData("\n        from a in A\n        from b in Scan.Digits(1, 3)\n        select b;", "Scan.Digits(1, 3)")]
    [InlineData("\n        from a in A.Or(B)\n        where a > 0\n        from b in B.Many()\n        select b;", "B.Many()")]
    public void A_rule_that_would_be_is_seen(string query, string rule) =>
        Assert.Contains(LaterFrom().Matches(query), each => each.Groups["rule"].Value == rule && MakesRule().IsMatch(rule));

    [Theory]
    [InlineData("\n        from a in A\n        from b in Signs.Colon\n        select b;")]
    [InlineData("\n        from a in A\n        from b in a.Count == 0 ? B : a is null ? C : D\n        select b;")]
    [InlineData("\n        from a in A\n        from b in Below(name, beside)\n        select b;")]
    public void Names_and_choices_between_names_are_left(string query) =>
        Assert.DoesNotContain(LaterFrom().Matches(query), static each => MakesRule().IsMatch(each.Groups["rule"].Value));

    /// <summary>A line of a query above, then one that begins with from.</summary>
    [GeneratedRegex(@"(?<=\n *\(?(?:from|let|where) [^\n]*)\n *from \w+ in (?<rule>[^\n]+)")]
    private static partial Regex LaterFrom();

    /// <summary>A call of one of the classes that make rules, or of an operator on a rule; a method of the class itself chooses among its fields.</summary>
    [GeneratedRegex(@"\.\w+\(")]
    private static partial Regex MakesRule();
}
