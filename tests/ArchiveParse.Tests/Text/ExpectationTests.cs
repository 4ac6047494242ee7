using ArchiveParse.Text;

namespace ArchiveParse.Tests.Text;

public sealed class ExpectationTests
{
    [Theory]
    [InlineData(new string[] { }, new string[] { })]
    [InlineData(new[] { "a date" }, new[] { "a date" })]
    [InlineData(new[] { "a date", "a place" }, new[] { "a date", "a place" })]
    [InlineData(new[] { "a date", "a place", "a date" }, new[] { "a date", "a place" })]
    [InlineData(new[] { "", "a date" }, new[] { "a date" })]
    public void Names_stand_once_in_the_order_of_the_alternatives(string[] names, string[] read) =>
        Assert.Equal(read, Expectation.Of(names).Names);

    [Fact]
    public void Nothing_in_particular_adds_nothing()
    {
        Expectation date = new("a date");
        Assert.Same(date, date.Or(Expectation.None));
        Assert.Same(date, Expectation.None.Or(date));
        Assert.Empty(Expectation.None.Names);
    }

    [Fact]
    public void A_tree_of_alternatives_reads_from_left_to_right()
    {
        Expectation a = new("a"), b = new("b"), c = new("c"), d = new("d");
        Assert.Equal(["a", "b", "c", "d"], a.Or(b).Or(c.Or(d)).Names);
    }

    [Fact]
    public void However_many_alternatives_are_joined_reading_them_needs_no_deep_stack()
    {
        var left = Enumerable.Range(0, 100_000).Aggregate(Expectation.None, static (all, each) => all.Or(new Expectation($"{each % 10}")));
        var right = Enumerable.Range(0, 100_000).Aggregate(Expectation.None, static (all, each) => new Expectation($"{each % 10}").Or(all));
        Assert.Equal(10, left.Names.Count());
        Assert.Equal(10, right.Names.Count());
    }
}
