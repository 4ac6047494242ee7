namespace ArchiveParse.Tests.PrintedText;

public sealed class SiteFrameTests
{
    [Theory]
    [InlineData("Skip to main content\n\nMenu\n* Home\n\nLetter to Bierut\n\nI came.", "Skip to main content", "Menu", "* Home")]
    [InlineData("Skip to content\nSEARCH\nLetter to Bierut\n\nI came.", "SEARCH")]
    [InlineData("Home » Documents » Letters\n\nLetter to Bierut", "Home » Documents » Letters")]
    [InlineData("This site uses cookies to serve you better.\nAccept\nLetter to Bierut", "This site uses cookies to serve you better.", "Accept")]
    [InlineData("Letter to Bierut\n\nI came.\n\nShare\nDownload\n\n© 2024 Wilson Center. All rights reserved.\n", "© 2024 Wilson Center. All rights reserved.", "Download", "Share")]
    public void Menus_paths_and_notices_above_and_below_are_furniture(string page, params string[] furniture)
    {
        Assert.Equal(furniture, Mended.Leaves(page, "furniture"));
        Assert.DoesNotContain(Mended.Lines(page), furniture.Contains);
    }

    [Theory]
    [InlineData("Search for peace\n\nThey met.")]
    [InlineData("Home Secretary to Ambassador\n\nThey met.")]
    [InlineData("Letter to Bierut\n\nMenu\n\nSoup was served.")]
    [InlineData("They shared cookies and tea\n\nHe left.")]
    [InlineData("Letter to Bierut\n\nHe had nothing to share")]
    [InlineData("Menu\nHome")]
    public void Words_of_the_page_itself_stay(string page) => Assert.Empty(Mended.Leaves(page, "furniture"));

    [Fact]
    public void A_page_within_a_frame_is_read_as_without_it()
    {
        var page = Assert.IsType<DocumentPage>(ArchivePage.Parse(
            $"Skip to main content\nMenu\n\n{Layouts.MadePages.Labelled}\n\nShare\n\nBack to top\n"));
        Assert.Equal(("web", "1956-11-22", "Top Secret"), (page.Layout, page.Date?.Edtf?.ToString(), page.Classification));
    }
}
