using ArchiveParse.Tests.Fuzzing;
using ArchiveParse.Tests.Parsing;
using ArchiveParse.Text;
using Sprache;

namespace ArchiveParse.Tests.Text;

/// <summary>A look spares a rule the places that cannot be its own, and no others: whatever it refuses, the rule would have missed.</summary>
public sealed class LookingTests
{
    [Fact]
    public void No_look_refuses_what_its_rule_takes() => Assert.All(Seeds.All, AllRefuseRightly);

    [Fact]
    public void Nor_on_any_other_text() => Property.ForAll(AnyText.OfFragments, static text => AllRefuseRightly(text.Value), count: 1000);

    [Fact]
    public void A_look_that_does_is_told() => Assert.Equal([new TextSpan(0, 2)], Looking.RefusedWrongly(static () =>
        Scan.Digits(1, 2).OnlyAt(static text => text is ['9', ..])(new Cursor("12"))));

    [Fact]
    public void So_is_one_before_a_rule_that_may_be_missing() => Assert.Equal([new TextSpan(0, 2)], Looking.RefusedWrongly(static () =>
        Scan.Digits(1, 2).MaybeAt(static text => text is ['9', ..])(new Cursor("12"))));

    private static void AllRefuseRightly(string text) =>
        Assert.Empty(Looking.RefusedWrongly(() => ArchivePage.Parse(text)).Select(span => $"{span}: {span.In(text)}"));
}
