using ArchiveParse.Grammar;
using ArchiveParse.Text;
using ArchiveParse.Tool.Output;
using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

public sealed class ExplanationTests
{
    private static readonly LayoutChoice AnyChoice = ArchiveParser.Default.ChooseLayout("");

    [Fact]
    public void Each_line_shows_what_took_it_and_what_is_said_of_it()
    {
        const string Text = "Skip to content\r\n\r\nNovember 22, 1956\r\nSource: AVPRF\r\nMao: I agree.\r\n \u00A0\r\n"
            + "And so does he.\r\n~~~\r\nnobody's\r\n[1] See above.\r\n";
        DocumentPage page = new()
        {
            Layout = "web",
            Span = new(0, Text.Length),
            Leaves =
            [
                Leaf("furniture", "Skip to content"), Leaf("date", "November 22, 1956"), Leaf("label", "Source:"), Leaf("source", "AVPRF"),
            ],
            Body =
            [
                new SpeechBlock { Speaker = new() { Label = "Mao", Name = "Mao", Span = Text.SpanOf("Mao") }, Text = "", Span = Between("Mao", "he.") },
                new UnparsedBlock { Expected = "a title", Text = "~~~", Span = Text.SpanOf("~~~") },
            ],
            Notes = [new() { Marker = "1", Text = "See above.", Span = Text.SpanOf("[1] See above.") }],
            Diagnostics =
            [
                Pages.Diagnostic(Text.SpanOf("agree")),
                Pages.Diagnostic(Text.SpanOf("~~~"), "No rule\ntook it."),
                Pages.Diagnostic(new(Text.Length, 0)),
            ],
        };

        var choice = Pages.Chosen("web", "'Source:'", Text.SpanOf("Source:"), Pages.Chosen("old", "the range", Text.SpanOf("Skip")));
        Assert.Equal(
            """
            page.txt: document page, 10 lines, 3 diagnostics
            layout web: 'Source:' stands on line 4
            not layout old: the range stands on line 1, but the page goes on otherwise
             1 furniture     Skip to content
             2 ·
             3 date          November 22, 1956
             4 label+source  Source: AVPRF
             5 speech        Mao: I agree.
                             ^ column 8, warning AP1001: Something is odd; look at it.
             6 ·
             7 │speech       And so does he.
             8 unparsed      ~~~
                             ^ column 1, warning AP1001: No rule took it.
             9 lost?         nobody's
            10 note          [1] See above.
                             ^ column 17, warning AP1001: Something is odd; look at it.
            """,
            string.Join('\n', Explanation.Of(Pages.Read(page, Text), choice, columns: 80)));

        PageLeaf Leaf(string name, string part) => new() { Leaf = name, Span = Text.SpanOf(part) };
        TextSpan Between(string first, string last) => Text.SpanOf(first).Cover(Text.SpanOf(last));
    }

    [Fact]
    public void Whom_a_signature_means_is_told_by_name()
    {
        const string Text = "Present: P. F. Yudin\n\nThey met in May.\n\nP. Yudin";
        string told = string.Join('\n', Explanation.Of(Pages.Read(ArchivePage.Parse(Text), Text), AnyChoice, columns: 100));
        Assert.EndsWith("^ “P. Yudin” is p-f-yudin: the one person whom the name fits, P. F. Yudin", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_listing_shows_its_entries()
    {
        const string Text = "1956\n\nOne\nTwo";
        ListingPage page = new()
        {
            Layout = "web-listing",
            Span = new(0, Text.Length),
            Entries = [new() { Title = "One", Span = new(0, 9) }, new() { Title = "Two", Span = Text.SpanOf("Two") }],
        };

        Assert.Equal(
            """
            page.txt: listing page, 4 lines, 0 diagnostics
            layout web-listing: its range is told
            1 entry   1956
            2 ·
            3 │entry  One
            4 entry   Two
            """,
            string.Join('\n', Explanation.Of(Pages.Read(page, Text), Pages.Chosen("web-listing", "its range is told", default), columns: 80)));
    }

    [Theory]
    [InlineData("abcd", 0, 4, "title")]
    [InlineData("abcd", 0, 2, "title+lost?")]
    [InlineData("abcd", 2, 2, "title+lost?")]
    [InlineData(" ab\t", 1, 2, "title")]
    [InlineData("abcd", 2, 0, "lost?")]
    public void What_nothing_took_is_lost_also_on_a_line_that_something_took_in_part(string text, int start, int length, string label)
    {
        UnrecognizedPage page = new() { Layout = "plain", Span = new(0, text.Length), Leaves = [new() { Leaf = "title", Span = new(start, length) }] };

        Assert.Equal($"1 {label}  {text.Trim()}", Explanation.Of(Pages.Read(page, text), AnyChoice, columns: 80).ElementAt(2));
    }

    [Fact]
    public void A_long_line_is_cut_to_the_terminal()
    {
        UnrecognizedPage page = new() { Layout = "plain", Span = new(0, 100) };

        string line = Explanation.Of(Pages.Read(page, new string('x', 100)), AnyChoice, columns: 40).ElementAt(2);

        Assert.Equal("1 lost?  " + new string('x', 30) + "…", line);
        Assert.Equal(40, line.Length);
    }

    [Fact]
    public void An_empty_page_still_shows_its_diagnostics()
    {
        UnrecognizedPage page = new() { Layout = "plain", Span = new(0, 0), Diagnostics = [Pages.Diagnostic(new(0, 0), "Nothing here.")] };

        Assert.Equal(
            ["page.txt: unrecognized page, 0 lines, 1 diagnostic", "layout plain: no other layout reads the page", "warning AP1001: Nothing here."],
            Explanation.Of(Pages.Read(page), AnyChoice, columns: 80));
    }
}
