namespace ArchiveParse.Tests.PrintedText;

/// <summary>Signs that show as a space or not at all. The rows write them as escapes, for they cannot be seen.</summary>
public sealed class UnseenSignsTests
{
    [Theory]
    [InlineData("18\u00a0September\u00a01956", "18 September 1956")]
    [InlineData("Original\u2009Language:", "Original Language:")]
    [InlineData("Document\u3000Information\u202f", "Document Information ")]
    [InlineData("\ufeffSource", " Source")]
    [InlineData("\u200b\u200bSource\u200b\nRights", "  Source \nRights")]
    [InlineData("We met \u200ethe envoy", "We met  the envoy")]
    public void They_are_a_space_beside_white_space_and_where_they_show_one(string text, string plain) =>
        Assert.Equal(plain, Mended.Whole(text));

    [Theory]
    [InlineData("Khru\u00adshchev: We agree.", "Khrushchev: We agree.")]
    [InlineData("the confe\u200b\u2060rence", "the conference")]
    [InlineData("1950\u2060–\u20601953", "1950–1953")]
    public void Inside_a_word_they_are_nothing_and_the_model_tells_of_it(string text, string mended)
    {
        Assert.Equal([mended], Mended.Lines(text));
        Assert.All(ArchivePage.Parse(text).Repairs, static repair => Assert.Equal((RepairKind.WordBreak, ""), (repair.Kind, repair.Read)));
        Assert.Equal(text.Length - mended.Length, Mended.Leaves(text, "wordBreak").Length);
    }

    [Theory]
    [InlineData("Ji\u0159i\u0301 Nova\u0301k: We agree.", "Jiří Novák: We agree.", "i\u0301 is í", "a\u0301 is á")]
    [InlineData("Андреи\u0306", "Андрей", "и\u0306 is й")]
    [InlineData("He s\u030calked", "He šalked", "s\u030c is š")]
    public void An_accent_behind_its_letter_is_joined_to_it_and_the_model_tells_of_it(string text, string mended, params string[] told)
    {
        Assert.Equal([mended], Mended.Lines(text));
        Assert.Equal(told, ArchivePage.Parse(text).Repairs.Select(static each => $"{each.Was} is {each.Read}"));
    }

    [Theory]
    [InlineData("x\u0301 q\u030c \u0301a")]
    [InlineData("نامه\u200cها")]
    [InlineData("क्\u200dष")]
    [InlineData("中\u200b国")]
    [InlineData("the confer\u00ad\nHe left")]
    [InlineData("„Außen\u2011“ – ‰ ‹a› \u2026")]
    public void Where_they_are_spelling_or_have_no_letter_they_stay(string text) => Assert.Equal(text, Mended.Whole(text));

    [Fact]
    public void A_page_is_read_as_if_they_were_not_there()
    {
        var page = Spaced("\u00a0");
        Assert.Equal(("web", "1956-11-22", "117838"), (page.Layout, page.Date?.Edtf?.ToString(), page.RecordId));
        Assert.Equal(page.Title, Spaced(" \u200b").Title);
    }

    private static DocumentPage Spaced(string space) =>
        Assert.IsType<DocumentPage>(ArchivePage.Parse(Layouts.MadePages.Labelled.Replace(" ", space, StringComparison.Ordinal)));
}
