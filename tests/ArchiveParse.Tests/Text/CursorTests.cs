using ArchiveParse.Text;
using Sprache;

namespace ArchiveParse.Tests.Text;

public sealed class CursorTests
{
    private const string Page = "From the diary\nNo. 865";

    [Fact]
    public void A_cursor_starts_at_the_start_and_ends_with_the_text()
    {
        Cursor cursor = new(Page);
        Assert.Equal((0, Page.Length, false, 'F'), (cursor.Position, cursor.End, cursor.AtEnd, cursor.Current));
        Assert.Equal(Page, cursor.Rest.ToString());
    }

    [Theory]
    [InlineData(5, 8, "the")]
    [InlineData(15, 22, "No. 865")]
    [InlineData(8, 8, "")]
    public void A_slice_sees_no_more_than_its_span(int start, int end, string rest)
    {
        var span = TextSpan.FromBounds(start, end);
        Assert.Equal(rest, new Cursor(Page, span).Rest.ToString());
        Assert.Equal(rest, new Cursor(Page).Skip(3).Slice(span).Rest.ToString());
        Assert.Equal(end, new Cursor(Page, span).End);
    }

    [Theory]
    [InlineData(0, 5, false, 't')]
    [InlineData(2, 7, false, 'e')]
    [InlineData(3, 8, true, '\0')]
    [InlineData(4, 8, true, '\0')]
    [InlineData(int.MaxValue - 5, 8, true, '\0')]
    [InlineData(int.MaxValue, 8, true, '\0')]
    public void Skipping_stops_at_the_bound_where_the_character_is_NUL(int count, int position, bool atEnd, char current)
    {
        var cursor = new Cursor(Page, TextSpan.FromBounds(5, 8)).Skip(count);
        Assert.Equal((position, atEnd, current), (cursor.Position, cursor.AtEnd, cursor.Current));
    }

    [Fact]
    public void Another_place_keeps_the_bound()
    {
        var cursor = new Cursor(Page, TextSpan.FromBounds(5, 8)).At(7);
        Assert.Equal((7, 8, "e"), (cursor.Position, cursor.End, cursor.Rest.ToString()));
        Assert.Same(cursor, cursor.At(7));
    }

    [Fact]
    public void Advancing_moves_by_one_and_throws_at_the_bound()
    {
        var last = new Cursor(Page, TextSpan.FromBounds(5, 8)).Skip(2);
        var end = last.Advance();
        Assert.Equal(8, end.Position);
        Assert.Equal("The input is at its end.", Assert.Throws<InvalidOperationException>(end.Advance).Message);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(14, 1, 15)]
    [InlineData(15, 2, 1)]
    [InlineData(22, 2, 8)]
    public void Line_and_column_are_those_of_the_whole_text(int position, int line, int column)
    {
        var cursor = new Cursor(Page, TextSpan.FromBounds(0, 22)).At(position);
        Assert.Equal((line, column), (cursor.Line, cursor.Column));
    }

    [Fact]
    public void Cursors_at_one_place_of_one_text_are_equal()
    {
        Cursor one = new(Page), other = new(Page);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, one.Skip(1));
        Assert.NotEqual(one, new Cursor(Page.ToUpperInvariant()));
        Assert.NotEqual(one, new Cursor(Page, TextSpan.FromBounds(0, 4)));
        Assert.False(one.Equals((object?)null));
        Assert.False(one.Equals("a string"));
    }

    [Fact]
    public void A_cursor_equals_any_input_at_its_place()
    {
        Cursor cursor = new(Page);
        Assert.True(cursor.Equals((IInput)new Input(Page)));
        Assert.False(cursor.Equals(new Input(Page).Advance()));
        Assert.False(cursor.Equals(new Input("another")));
    }

    [Fact]
    public void An_input_of_Sprache_becomes_a_cursor_at_the_same_place()
    {
        var cursor = Cursor.From(new Input(Page).Advance().Advance());
        Assert.Equal(new Cursor(Page).Skip(2), cursor);
        Assert.Same(cursor, Cursor.From(cursor));
    }

    [Fact]
    public void Memos_are_made_once_for_each_place()
    {
        Cursor cursor = new(Page);
        Assert.Same(cursor.Memos, cursor.Memos);
        Assert.Empty(cursor.Skip(1).Memos);
    }
}
