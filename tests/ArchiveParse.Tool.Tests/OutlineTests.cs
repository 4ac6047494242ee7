using ArchiveParse.Text;
using ArchiveParse.Tool.Output;
using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

public sealed class OutlineTests
{
    private static readonly TextSpan Somewhere = new(0, 1);

    [Fact]
    public void A_document_shows_its_record_its_blocks_its_notes_and_its_diagnostics()
    {
        DocumentPage page = new()
        {
            Layout = "web",
            Span = Somewhere,
            Title = "Conversation with\nMao Zedong",
            Date = new() { Text = "November 22, 1956", Edtf = Edtf.Parse("1956-11-22"), Span = Somewhere },
            Type = "Memorandum of Conversation",
            Classification = "Top Secret",
            Summary = "They talk.",
            Source = new()
            {
                Text = "the whole line",
                References = [Reference("AVPRF F. 0100, Op. 49"), Reference("RGANI F. 2")],
                Span = Somewhere,
            },
            Participants =
            [
                new() { Name = "Mao Zedong", Role = "Chairman", Side = "Chinese side", Text = "", Span = Somewhere },
                new() { Name = "Liu Shaoqi", Text = "", Span = Somewhere },
            ],
            Body =
            [
                new HeadingBlock { Text = "Memorandum", Span = Somewhere },
                new FieldBlock { Label = "Time", Text = "18.00", Span = Somewhere },
                new ListItemBlock { Marker = "1)", Text = "First.", Span = Somewhere },
                new SpeechBlock { Speaker = new() { Label = "Mao", Name = "Mao Zedong", Span = Somewhere }, Text = "I agree.\n\nFully.", Span = Somewhere },
                new ParagraphBlock { Text = new string('x', 200), Span = Somewhere },
            ],
            Notes = [new() { Marker = "1", Text = "See above.", Span = Somewhere }],
            Diagnostics = [Pages.Diagnostic(new(5, 1), "Words that are whole, however long: " + new string('y', 120))],
        };

        Assert.Equal(
            $"""
            Conversation with Mao Zedong
            document page, layout web, from page.txt
              date           November 22, 1956 (1956-11-22)
              type           Memorandum of Conversation
              classification Top Secret
              source         AVPRF F. 0100, Op. 49
                             RGANI F. 2
              participants   Mao Zedong, Chairman (Chinese side)
                             Liu Shaoqi
              summary        They talk.

            Body
              heading        Memorandum
              field          Time: 18.00
              listItem       1) First.
              speech         Mao Zedong: I agree. Fully.
              paragraph      {new string('x', 102)}…

            Notes
              1              See above.

            Diagnostics
              2:3            warning AP1001: Words that are whole, however long: {new string('y', 120)}

            """,
            Outline.Of(Pages.Read(page, "ab\ncde\n")));
    }

    [Fact]
    public void A_listing_shows_its_range_and_its_entries()
    {
        ListingPage page = new()
        {
            Layout = "web-listing",
            Span = Somewhere,
            Title = "Cold War",
            Summary = "A collection.",
            Range = new() { First = 1, Last = 2, Total = 14, Span = Somewhere },
            Entries =
            [
                new() { Date = new() { Text = "1956", Edtf = Edtf.Parse("1956"), Span = Somewhere }, Title = "One", Span = Somewhere },
                new() { Title = "Two, undated", Span = Somewhere },
            ],
        };

        Assert.Equal(
            """
            Cold War
            listing page, layout web-listing, from page.txt
              range          1 - 2 of 14
              summary        A collection.

            Entries
              1956           One
                             Two, undated

            """,
            Outline.Of(Pages.Read(page)));
    }

    [Fact]
    public void A_listing_without_a_title_has_no_line_for_it_and_an_entry_without_one_shows_its_summary()
    {
        ListingPage page = new()
        {
            Layout = "web-listing",
            Span = Somewhere,
            Entries = [new() { Summary = "They meet.", Span = Somewhere }, new() { Span = Somewhere }],
        };

        Assert.Equal(
            """
            listing page, layout web-listing, from page.txt

            Entries
                             They meet.
                             (no title)

            """,
            Outline.Of(Pages.Read(page)));
    }

    [Fact]
    public void A_page_that_says_nothing_is_two_lines()
    {
        UnrecognizedPage page = new() { Layout = "plain", Span = new(0, 0) };

        Assert.Equal("(no title)\nunrecognized page, layout plain, from page.txt\n", Outline.Of(Pages.Read(page)));
    }

    [Fact]
    public void A_source_without_references_and_a_date_that_is_plain_are_shown_as_they_stand()
    {
        DocumentPage page = new()
        {
            Layout = "web",
            Span = Somewhere,
            Date = new() { Text = "Date unknown", Span = Somewhere },
            Source = new() { Text = "Obtained by A. Nother.", Span = Somewhere },
        };

        Assert.Contains("\n  date           Date unknown\n  source         Obtained by A. Nother.\n", Outline.Of(Pages.Read(page)), StringComparison.Ordinal);
    }

    private static OtherReference Reference(string text) => new() { Text = text, Span = Somewhere };
}
