using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar;

public sealed class GapTests
{
    [Theory]
    [InlineData("[1½ lines not declassified]", "agent censor | reason not declassified | extent 1½ lines | quantity 1.5 | unit line")]
    [InlineData("[ 1-1/2 lines not declassified ]", "agent censor | reason not declassified | extent 1-1/2 lines | quantity 1.5 | unit line")]
    [InlineData("[…two words illegible]", "reason illegible | extent two words | quantity 2 | unit word")]
    [InlineData("[illegible\ntwo words]", "reason illegible | extent two words | quantity 2 | unit word")]
    [InlineData("[illegible:\u00A0two words]", "reason illegible | extent two words | quantity 2 | unit word")]
    [InlineData("[1/2 line illegible]", "reason illegible | extent 1/2 line | quantity 0.5 | unit line")]
    [InlineData("[two very long and dark old words illegible]", "reason illegible | unit word")]
    [InlineData("[½ line not declassified]", "agent censor | reason not declassified | extent ½ line | quantity 0.5 | unit line")]
    [InlineData("[3 paragraphs (19 lines) not declassified]", "agent censor | reason not declassified | extent 3 paragraphs (19 lines) | quantity 3 | unit paragraph")]
    [InlineData("[less than 2 lines not declassified]", "agent censor | reason not declassified | extent less than 2 lines | quantity 2 | unit line | precision AtMost")]
    [InlineData("[more than ten lines excised]", "agent censor | reason excised | extent more than ten lines | quantity 10 | unit line | precision AtLeast")]
    [InlineData("[approximately 3 words illegible]", "reason illegible | extent approximately 3 words | quantity 3 | unit word | precision Approximate")]
    [InlineData("[one line excised]", "agent censor | reason excised | extent one line | quantity 1 | unit line")]
    [InlineData("[half a page missing]", "reason missing | extent half a page | quantity 0.5 | unit page")]
    [InlineData("[several words illegible]", "reason illegible | extent several words | unit word")]
    [InlineData("[2-3 words illegible]", "reason illegible | extent 2-3 words | unit word")]
    [InlineData("[two or three words unclear]", "reason unclear | extent two or three words | unit word")]
    [InlineData("[5 groups unrecovered]", "reason unrecovered | extent 5 groups | quantity 5 | unit group")]
    [InlineData("[36 groups unrecoverable]", "reason unrecoverable | extent 36 groups | quantity 36 | unit group")]
    [InlineData("[1 group garbled]", "reason garbled | extent 1 group | quantity 1 | unit group")]
    [InlineData("[one additional unreadable signature]", "reason unreadable | extent one additional unreadable signature | quantity 1 | unit signature")]
    [InlineData("[word illegible]", "reason illegible | unit word")]
    [InlineData("[Text not declassified]", "agent censor | reason not declassified")]
    [InlineData("[message indicator not declassified]", "agent censor | reason not declassified")]
    [InlineData("[text of the memorandum on Vietnam not translated]", "agent translator | reason not translated")]
    [InlineData("[Omitted here is material not pertinent to the talks.]", "agent editor | reason omitted")]
    [InlineData("[Omitted here are 2 paragraphs on trade.]", "agent editor | reason omitted | extent 2 paragraphs | quantity 2 | unit paragraph")]
    [InlineData("[illegible]", "reason illegible")]
    [InlineData("[…]", "")]
    [InlineData("[____]", "")]
    [InlineData("[––]", "")]
    [InlineData("[unclear]", "reason unclear")]
    [InlineData("[date missing]", "reason missing")]
    [InlineData("[enclosure not found]", "reason not found")]
    [InlineData("(redacted)", "agent censor | reason redacted")]
    [InlineData("(one line illegible)", "reason illegible | extent one line | quantity 1 | unit line")]
    [InlineData("[2–3 words illegible]", "reason illegible | extent 2–3 words | unit word")]
    [InlineData("[2 - 3 words illegible]", "reason illegible | extent 2 - 3 words | unit word")]
    [InlineData("[2 – 3 words illegible]", "reason illegible | extent 2 – 3 words | unit word")]
    [InlineData("[2 to 3 words illegible]", "reason illegible | extent 2 to 3 words | unit word")]
    [InlineData("[2 or 3 words illegible]", "reason illegible | extent 2 or 3 words | unit word")]
    [InlineData("[1 1⁄2 lines not declassified]", "agent censor | reason not declassified | extent 1 1⁄2 lines | quantity 1.5 | unit line")]
    public void A_gap_tells_who_why_and_how_much(string bracket, string parts)
    {
        var gap = Assert.IsType<GapMark>(Assert.Single(Editorial.MarksIn(new Cursor($"He said {bracket} to us."))));
        Assert.Equal(parts, Told.Parts(
            ("agent", gap.Agent),
            ("reason", gap.Reason),
            ("extent", gap.Extent),
            ("quantity", gap.Quantity is { } quantity ? FormattableString.Invariant($"{quantity}") : null),
            ("unit", gap.Unit),
            ("precision", gap.Precision?.ToString())));
    }

    [Theory]
    [InlineData("the [missing] man", "supplied: missing")]
    [InlineData("those [who went missing] too", "supplied: who went missing")]
    [InlineData("in Korea[.] Then", "expansion: Korea[.] = Korea.")]
    [InlineData("the [three lines] he wrote", "supplied: three lines")]
    [InlineData("[declassified in 1995] it says", "supplied: declassified in 1995")]
    [InlineData("[it is unclear who is meant] he said", "comment: it is unclear who is meant")]
    [InlineData("(the order was deleted) he said", "")]
    [InlineData("(we omitted nothing) he said", "")]
    [InlineData("(three lines) he said", "")]
    [InlineData("(two are missing) he said", "")]
    [InlineData("(missing) he said", "")]
    public void What_speaks_of_loss_otherwise_is_none(string text, string marks) => Assert.Equal(marks, Editorial.MarksIn(new Cursor(text)).Told());
}
