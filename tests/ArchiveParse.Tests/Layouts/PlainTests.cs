namespace ArchiveParse.Tests.Layouts;

public sealed class PlainTests
{
    [Fact]
    public void Any_other_text_is_read_as_its_paragraphs()
    {
        var page = MadePages.Read<UnrecognizedPage>("We met the ambassador.\n\nHe spoke of the harvest.\n");
        Assert.Equal(("plain", "0..49"), (page.Layout, page.Span.ToString()));
        Assert.Equal(["paragraph: We met the ambassador.", "paragraph: He spoke of the harvest."], Told.Blocks(page.Body));
    }

    [Fact]
    public void Its_turns_have_speakers_and_its_notes_markers()
    {
        var page = MadePages.Read<UnrecognizedPage>(
            "Talks in Moscow\n\nParticipants: Ivan Orlov, Jan Nowak\n\nOrlov: How is the harvest?\n\nNowak: Good.[1]\n\n[1] It was poor.\n");
        Assert.Equal(
            ["heading: Talks in Moscow", "participants: Participants: Ivan Orlov, Jan Nowak", "speech: How is the harvest?", "speech: Good.[1]"],
            Told.Blocks(page.Body));
        Assert.Equal(["Ivan Orlov", "Jan Nowak"], page.Persons.Select(static person => person.Name));
        Assert.Equal(["1 It was poor."], page.Notes.Select(static note => $"{note.Marker} {note.Text}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\r\n\t\u00A0\n")]
    public void A_text_of_white_space_alone_has_no_blocks_and_nothing_to_tell_of(string text)
    {
        var page = MadePages.Read<UnrecognizedPage>(text);
        Assert.Empty(page.Body);
        Assert.Empty(page.Diagnostics);
        Assert.Equal((0, text.Length), (page.Span.Start, page.Span.End));
    }
}
