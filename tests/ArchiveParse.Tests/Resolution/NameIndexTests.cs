using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution;

public sealed class NameIndexTests
{
    private readonly NameIndex<string> index = new();

    [Theory]
    [InlineData("Kennedy", "JFK")]
    [InlineData("kennedy", "JFK")]
    [InlineData("John Kennedy", "JFK")]
    [InlineData("J. Kennedy", "JFK")]
    [InlineData("Q", "Q")]
    [InlineData("J.", null)]
    [InlineData("F.", null)]
    [InlineData("Robert Kennedy", null)]
    public void A_name_is_found_by_any_form_that_fits_it(string form, string? value)
    {
        index.Add("John F. Kennedy", "JFK");
        index.Add("Q", "Q");
        Assert.Equal(value, index.Find(form));
    }

    [Fact]
    public void A_form_counts_only_as_it_is_given()
    {
        Assert.True(index.AddForm("the Chairman", "Mao"));
        Assert.False(index.AddForm("The Chairman", "Liu"));
        Assert.Equal(("Mao", null), (index.Find("The chairman"), index.Find("Chairman")));
    }

    [Theory]
    [InlineData(50, "Kim Il")]
    [InlineData(51, null)]
    public void A_word_that_many_share_tells_nobody_apart(int sharing, string? value)
    {
        index.Add("Kim Il", "Kim Il");
        foreach (int number in Enumerable.Range(1, sharing - 1))
        {
            index.Add($"Kim {new string('X', number + 1)}", "another");
        }

        Assert.Equal(value, index.Find(NameForms.Parts("Kim Il")));
    }

    [Fact]
    public void An_initial_that_many_share_hides_no_name()
    {
        index.Add("J. Kennedy", "Kennedy");
        foreach (int number in Enumerable.Range(1, 60))
        {
            index.Add($"J. Smith{new string('s', number)}", "another");
        }

        Assert.Equal("Kennedy", index.Find("J. F. Kennedy"));
    }
}
