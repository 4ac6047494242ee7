using ArchiveParse.Text;
using ArchiveParse.Tool.Input;
using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

public sealed class DamageTests
{
    [Fact]
    public void Damage_is_told_in_its_place_among_the_grammars_diagnostics()
    {
        UnrecognizedPage page = new()
        {
            Layout = "plain",
            Span = new(0, 9),
            Diagnostics = [Pages.Diagnostic(new(1, 1)), Pages.Diagnostic(new(7, 1))],
        };

        var told = new Damage("utf-8", Bytes: 3, FirstByte: 5, FirstChar: 4).ToldOn(page, "abc\n\uFFFDefgh");

        Assert.Equal(
            [
                page.Diagnostics[0],
                new Diagnostic
                {
                    Code = "AP2001",
                    Severity = Severity.Error,
                    Message = "3 bytes are not valid utf-8 and shown as replacement characters, the first at line 2, column 1 (byte offset 5); "
                        + "if the page is in another encoding, name it with --encoding.",
                    Span = new TextSpan(4, 1),
                },
                page.Diagnostics[1],
            ],
            told.Diagnostics);
    }
}
