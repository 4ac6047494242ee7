namespace ArchiveParse.Tests.Dating;

public sealed class EdtfOrderTests
{
    [Theory]
    [InlineData("../1984 Y-17E7 -1985 1955 1955-10-10 [1955-10-11,1955-11-10] 1956-01-01 1956-01 1956 1956/.. 1956-09-18T09:00 1956-09-18T18:00 Y170000002")]
    public void They_sort_by_their_first_moment_and_then_by_their_last(string sorted)
    {
        string[] expected = sorted.Split(' ');
        Assert.Equal(expected, Enumerable.Reverse(expected).Select(Edtf.Parse).Order().Select(static each => each.ToString()));
    }

    [Fact]
    public void They_are_equal_when_their_strings_are()
    {
        Edtf one = Edtf.Parse("1956-09"), same = Edtf.Parse("1956-09"), other = Edtf.Parse("1956-09~");
        Assert.True(one == same && one.Equals((object)same) && one.GetHashCode() == same.GetHashCode() && one.CompareTo(same) == 0);
        Assert.True(one != other && !one.Equals(other) && one.CompareTo(other) != 0);
        Assert.True(one < other && one <= same && other > one && other >= one);
        Assert.True(one.CompareTo(null) > 0 && one != null);
    }
}
