using ArchiveParse.Text;

namespace ArchiveParse.Tests.Text;

/// <summary>Of two misses the one that got farther is told; at one place both are.</summary>
public sealed class FartherTests
{
    private static readonly Cursor Page = new("From the diary");

    [Theory]
    [InlineData(null, null, null, "")]
    [InlineData(2, null, 2, "one")]
    [InlineData(null, 3, 3, "other")]
    [InlineData(2, 3, 3, "other")]
    [InlineData(3, 2, 3, "one")]
    [InlineData(2, 2, 2, "one, other")]
    public void The_miss_that_got_farther_counts(int? one, int? other, int? place, string expected)
    {
        var farther = Outcomes.Farther(MissAt(one, "one"), MissAt(other, "other"), new JoinedExpectation());
        Assert.Equal((place, expected), (farther?.Place.Position, string.Join(", ", farther?.Expected.Names ?? [])));
        if (MissAt(other, "other") is { } last)
        {
            var failure = Outcomes.FartherFailure<string>(MissAt(one, "one"), last, new JoinedExpectation());
            Assert.Equal((place, expected), (failure.Place.Position, string.Join(", ", failure.Expected.Names)));
        }
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

    private static Failure<string>? MissAt(int? place, string expected) => place is { } at ? new(Page.At(at), new Expectation(expected)) : null;
}
