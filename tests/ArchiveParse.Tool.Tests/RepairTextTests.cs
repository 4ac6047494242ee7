using ArchiveParse.Text;
using ArchiveParse.Tool.Output;

namespace ArchiveParse.Tool.Tests;

public sealed class RepairTextTests
{
    [Theory]
    [InlineData("the confer-\nence met", RepairKind.WordBreak, "-\n", "", "repair, broken word: “confer-⏎ence” is read as “conference”")]
    [InlineData("the list of\r\n\r\nmachines", RepairKind.PageBreak, "\r\n\r\n", " ", "repair, broken paragraph: “of⏎⏎machines” is read as “of machines”")]
    [InlineData("l. 202-03.", RepairKind.Range, "202-03", "202-203", "repair, shortened range: “202-03” is read as “202-203”")]
    [InlineData("S E C R E T", RepairKind.Spacing, "S E C R E T", "SECRET", "repair, spaced letters: “S E C R E T” is read as “SECRET”")]
    [InlineData("US   USSR", RepairKind.Columns, "US   USSR", "US | USSR", "repair, woven columns: “US USSR” is read as “US | USSR”")]
    [InlineData("TALKS", RepairKind.Title, "TALKS", "Talks", "repair, title in capitals: “TALKS” is read as “Talks”")]
    [InlineData("the cafe\u0301s", RepairKind.Accent, "e\u0301", "é", "repair, accent behind its letter: “cafe\u0301s” is read as “cafés”")]
    public void A_repair_shows_what_was_there_and_what_was_read(string text, RepairKind kind, string was, string read, string told)
    {
        TextSpan span = new(text.IndexOf(was, StringComparison.Ordinal), was.Length);

        Assert.Equal(told, RepairText.Of(new Repair { Kind = kind, Was = was, Read = read, Span = span }, text));
    }
}
