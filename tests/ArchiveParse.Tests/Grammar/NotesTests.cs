using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar;

public sealed class NotesTests
{
    [Theory]
    [InlineData("[1]", "1")]
    [InlineData("[165] Then", "165")]
    [InlineData("[i]", "i")]
    [InlineData("[xiv]", "xiv")]
    [InlineData("[*]", "*")]
    [InlineData("^[1]", "1")]
    [InlineData("^[1]^", "1")]
    [InlineData(@"[\[1\]](#)", "1")]
    [InlineData("[†]", "†")]
    [InlineData("[‡]", "‡")]
    [InlineData("[§]", "§")]
    [InlineData("[v]", "v")]
    [InlineData("[x]", "x")]
    [InlineData("[l]", "l")]
    [InlineData("[**]", "**")]
    [InlineData("[109]", "109")]
    public void A_mark_yields_its_marker(string text, string marker) => Assert.Equal(marker, Notes.Mark.Words(text));

    [Theory]
    [InlineData("[1956]")]
    [InlineData("[North]")]
    [InlineData("[sic]")]
    [InlineData("[…]")]
    [InlineData("[12a]")]
    [InlineData("[]")]
    [InlineData("[1")]
    [InlineData("(1)")]
    [InlineData("1")]
    [InlineData("^1")]
    [InlineData("")]
    public void Other_brackets_are_no_marks(string text) => Assert.Null(Notes.Mark.Words(text));

    [Theory]
    [InlineData("[1] BArch, B 136/59748, 376-385.", "1", "BArch, B 136/59748, 376-385.")]
    [InlineData(@"[\[2\]](#) See the text above.", "2", "See the text above.")]
    [InlineData("^[3] See the text above.", "3", "See the text above.")]
    [InlineData("[iv] See the text above.\n\n[v] See below.", "iv", "See the text above.")]
    [InlineData("[v] See the text above.", "v", "See the text above.")]
    [InlineData("[x] See the text above.", "x", "See the text above.")]
    [InlineData("[l] See the text above.", "l", "See the text above.")]
    [InlineData("[109] See the text above.", "109", "See the text above.")]
    [InlineData("[*] See the text above.", "*", "See the text above.")]
    [InlineData("[†] See the text above.", "†", "See the text above.")]
    [InlineData("[‡] See the text above.", "‡", "See the text above.")]
    [InlineData("[§] See the text above.", "§", "See the text above.")]
    public void A_note_is_a_mark_and_its_paragraph(string text, string marker, string words)
    {
        var note = Notes.Paragraph(new Cursor(text)).Value;
        Assert.Equal((marker, words), (note.Marker.In(text).ToString(), Prose.Clean(text, note.Text)));
    }

    [Theory]
    [InlineData("[North] Korea agreed.")]
    [InlineData("[1956] was a hard year.")]
    [InlineData("[1]")]
    [InlineData("See [1] above.")]
    public void Other_paragraphs_are_no_notes(string text) => Assert.Null(Notes.Paragraph.Taken(text));
}
