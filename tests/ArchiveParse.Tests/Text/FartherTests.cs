using ArchiveParse.Text;

namespace ArchiveParse.Tests.Text;

/// <summary>Of two misses the one that got farther is told; at one place both are.</summary>
public sealed class FartherTests
{
    [Theory]
    [InlineData(null, null, null, "")]
    [InlineData(2, null, 2, "one")]
    [InlineData(null, 3, 3, "other")]
    [InlineData(2, 3, 3, "other")]
    [InlineData(3, 2, 3, "one")]
    [InlineData(2, 2, 2, "one, other")]
    public void The_miss_that_got_farther_counts(int? one, int? other, int? place, string expected)
    {
        var farther = Outcomes.Farther(Named(one, "one"), one ?? 0, Named(other, "other"), other ?? 0, new JoinedExpectation(), out int reached);
        Assert.Equal((place ?? 0, expected), (reached, string.Join(", ", farther?.Names ?? [])));
    }

    [Fact]
    public void Expectations_are_joined_once_for_each_pair()
    {
        Expectation date = new("a date"), place = new("a place"), name = new("a name");
        JoinedExpectation joined = new();
        var first = joined.Of(date, place);
        Assert.Same(first, joined.Of(date, place));
        Assert.Equal(["a date", "a name"], joined.Of(date, name).Names);
        Assert.Equal(["a place", "a name"], joined.Of(place, name).Names);
        Assert.Equal(["a date", "a place"], joined.Of(date, place).Names);
    }

    private static Expectation? Named(int? place, string name) => place is null ? null : new Expectation(name);
}
