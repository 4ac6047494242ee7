namespace ArchiveParse.Tests.Model;

/// <summary>Lists of the model go through their items in order, in every way that C# knows, and by <c>foreach</c> without memory.</summary>
public sealed class ValueListTests
{
    private static readonly ValueList<string> Three = ["one", "two", "three"];

    [Fact]
    public void A_loop_gives_the_items_in_order()
    {
        List<string> seen = [];
        foreach (string item in Three)
        {
            seen.Add(item);
        }

        Assert.Equal(["one", "two", "three"], seen);
    }

    [Fact]
    public void A_query_gives_the_same() => Assert.Equal(["one", "two", "three"], Three.Select(static item => item));

    [Fact]
    public void Behind_the_last_item_there_is_none()
    {
        var items = Three.GetEnumerator();
        Assert.True(items.MoveNext() && items.MoveNext() && items.MoveNext());
        Assert.Equal("three", items.Current);
        Assert.False(items.MoveNext());
    }

    [Fact]
    public void The_default_list_is_empty()
    {
        Assert.False(default(ValueList<string>).GetEnumerator().MoveNext());
        Assert.Empty(default(ValueList<string>).Select(static item => item));
    }

    [Fact]
    public void A_loop_takes_no_memory() => Assert.Equal(0, Allocation.Of(static () =>
    {
        int length = 0;
        foreach (string item in Three)
        {
            length += item.Length;
        }

        Assert.True(length == 11);
    }));
}
