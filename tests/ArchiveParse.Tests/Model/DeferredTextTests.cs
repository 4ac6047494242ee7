using ArchiveParse.Text;

namespace ArchiveParse.Tests.Model;

/// <summary>Texts of running blocks are made when they are first read, and nobody can tell.</summary>
public sealed class DeferredTextTests
{
    private const string Page = "Kim:  We **agree**.";

    private static readonly TextSpan Words = new(6, 13);

    private static ParagraphBlock Deferred => new(new DeferredText(Page, Words), Words);

    private static ParagraphBlock Made => new() { Text = "We agree.", Span = Words };

    [Fact]
    public void The_text_is_that_of_its_stretch_of_the_page() => Assert.Equal("We agree.", Deferred.Text);

    private static JoinedText Joined => new(Page, new TextSpan(0, 4), [new(" ", new TextSpan(6, 2)), new("\n\n", Words)]);

    [Fact]
    public void The_text_of_several_stretches_is_joined() => Assert.Equal("Kim: We\n\nWe agree.", Joined.Value);

    [Fact]
    public void It_can_be_passed_on_without_being_made()
    {
        Assert.Equal("We agree.", Deferred.TextIn(new char[Deferred.TextRoom]).ToString());
        Assert.Equal("Kim: We\n\nWe agree.", Joined.In(new char[Joined.Room]).ToString());
        Assert.True(new DeferredText(Page, new TextSpan(0, 4)).In([]).Overlaps(Page));
    }

    [Fact]
    public void Once_made_it_takes_no_room()
    {
        var block = Deferred;
        Assert.True(block.TextRoom > 0);
        Assert.Equal(block.Text, block.TextIn([]).ToString());
        Assert.Equal((0, 0), (block.TextRoom, Made.TextRoom));
        Assert.Equal("We agree.", Made.TextIn([]).ToString());
    }

    [Fact]
    public void It_is_made_once()
    {
        var block = Deferred;
        Assert.Same(block.Text, block.Text);
        Assert.Same(block.Text, (block with { Marks = [] }).Text);
    }

    [Fact]
    public void A_block_equals_one_whose_text_was_given()
    {
        Assert.Equal(Made, Deferred);
        Assert.Equal(Deferred, Made);
        Assert.Equal(Made.GetHashCode(), Deferred.GetHashCode());
        Assert.NotEqual(Made with { Text = "We agreed." }, Deferred);
        Assert.NotEqual<Block>(new StageBlock { Text = Made.Text, Span = Words }, Deferred);
    }

    [Fact]
    public void A_text_given_later_takes_its_place() => Assert.Equal("We do.", (Deferred with { Text = "We do." }).Text);
}
