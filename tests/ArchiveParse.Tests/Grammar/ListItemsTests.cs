using ArchiveParse.Grammar;

namespace ArchiveParse.Tests.Grammar;

public sealed class ListItemsTests
{
    [Theory]
    [InlineData("1) the plan", "1)")]
    [InlineData("2. the plan", "2.")]
    [InlineData("12. the plan", "12.")]
    [InlineData("(1) the plan", "(1)")]
    [InlineData("a) the plan", "a)")]
    [InlineData("(a) the plan", "(a)")]
    [InlineData("(B) the plan", "(B)")]
    [InlineData("iv) the plan", "iv)")]
    [InlineData("(iii) the plan", "(iii)")]
    [InlineData("(IV) the plan", "(IV)")]
    [InlineData("• the plan", "•")]
    [InlineData("- the plan", "-")]
    [InlineData("1)\u00a0the plan", "1)")]
    [InlineData("(x) the plan", "(x)")]
    [InlineData("(X) the plan", "(X)")]
    [InlineData("xi) the plan", "xi)")]
    [InlineData("(XI) the plan", "(XI)")]
    [InlineData("(vi) the plan", "(vi)")]
    [InlineData("(VI) the plan", "(VI)")]
    public void A_marker_is_yielded_as_printed(string line, string marker) => Assert.Equal(marker, ListItems.Marker.Words(line));

    [Theory]
    [InlineData("I. Tugarinov")]
    [InlineData("A. M. PUZANOV")]
    [InlineData("1956 was a hard year")]
    [InlineData("1956. That year")]
    [InlineData("2.5 million tons")]
    [InlineData("10.30 a.m.")]
    [InlineData("1)the plan")]
    [InlineData("-DDD-")]
    [InlineData("(Laughter) Yes.")]
    [InlineData("(to Mukhitdinov) Yes.")]
    [InlineData("(sic) the plan")]
    [InlineData("(CC) the plan")]
    [InlineData("(USA) the plan")]
    [InlineData("[1] the plan")]
    [InlineData("the plan")]
    [InlineData("")]
    public void Other_beginnings_are_no_markers(string line) => Assert.Null(ListItems.Marker.Words(line));
}
