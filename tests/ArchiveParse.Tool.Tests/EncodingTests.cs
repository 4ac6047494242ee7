using System.Text;
using ArchiveParse.Json;
using ArchiveParse.Text;
using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

public sealed class EncodingTests
{
    private const string Text = "Беседа\r\n1956 – Őszi “нота” 🙂\n";

    public static TheoryData<string> Marked => ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_is_honoured_and_no_part_of_the_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes(Text)];

        Assert.Equal(Pages.Expected("-", Text, bytes), Parsed(bytes));
        Assert.Equal(Pages.Expected("-", Text, bytes), Parsed(bytes, "--encoding", "windows-1251"));
    }

    [Theory]
    [InlineData("windows-1251", "Беседа № 1 – “Ёлка”")]
    [InlineData("windows-1252", "“Gespräch” – Straße, 5 €")]
    [InlineData("koi8-r", "Беседа")]
    [InlineData("iso-8859-2", "Őszi űrhajó")]
    [InlineData("shift_jis", "会談の記録")]
    [InlineData("gb18030", "会谈记录")]
    [InlineData("utf-16", "Беседа")]
    [InlineData("UTF-16BE", "Беседа")]
    public void A_legacy_page_is_read_in_the_encoding_named(string name, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = encoding.GetBytes(text);

        Assert.Equal(Pages.Expected("-", text, bytes), Parsed(bytes, "--encoding", name));
    }

    [Fact]
    public void UTF_16_without_a_mark_is_told_apart_from_text()
    {
        var run = ToolRun.With(Encoding.Unicode.GetBytes("text"), "parse", "-");

        Assert.Equal(
            "archiveparse: -: not text: character 2 is NUL; leave the file out, or name its encoding with --encoding (such as utf-16)\n",
            run.Error);
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void Broken_UTF_8_is_read_and_told()
    {
        byte[] bytes = [.. "Über\nab "u8, 0xFF, 0xFE, .. " � "u8, 0xE2, 0x82, (byte)'.'];

        var run = ToolRun.With(bytes, "parse", "-");
        var page = PageJson.Read(run.Output);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(new TextSpan(0, "Über\nab �� � �.".Length), page.Span);
        Assert.Equal(
            new Diagnostic
            {
                Code = "AP2001",
                Severity = Severity.Error,
                Message = "4 bytes are not valid utf-8 and shown as replacement characters, the first at line 2, column 4 (byte offset 9); "
                    + "if the page is in another encoding, name it with --encoding.",
                Span = new TextSpan(8, 1),
            },
            Damage(page));
    }

    [Fact]
    public void One_broken_byte_is_told_in_the_singular()
    {
        Assert.StartsWith("1 byte is not valid utf-8 and shown", Damage(Parsed([0x80]))!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_offset_of_a_broken_byte_counts_the_mark()
    {
        var damage = Damage(Parsed([0xFF, 0xFE, (byte)'a', 0, (byte)'b']))!;

        Assert.Contains("1 byte is not valid utf-16 ", damage.Message, StringComparison.Ordinal);
        Assert.Contains(" line 1, column 2 (byte offset 4)", damage.Message, StringComparison.Ordinal);
        Assert.Equal(new TextSpan(1, 1), damage.Span);
    }

    [Fact]
    public void A_replacement_character_that_the_page_itself_holds_is_no_damage() => Assert.Null(Damage(Parsed("a � b"u8.ToArray())));

    private static Diagnostic? Damage(ArchivePage page) => page.Diagnostics.SingleOrDefault(static each => each.Code == "AP2001");

    private static ArchivePage Parsed(byte[] bytes, params string[] options) =>
        PageJson.Read(ToolRun.With(bytes, ["parse", "-", .. options]).Output);
}
