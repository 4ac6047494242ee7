namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

public sealed class MarkingFormsTests
{
    [Theory]
    [InlineData("Secret; Nodis", "level Secret | handling Nodis")]
    [InlineData("Very urgent", "precedence Very urgent")]
    [InlineData("- Very urgent -", "precedence Very urgent")]
    [InlineData("TOP PRIORITY", "precedence TOP PRIORITY")]
    [InlineData("Very urgent, most secret", "level most secret | precedence Very urgent")]
    [InlineData("5.1.2/Top Secret/Special Folder/", "level Top Secret | handling Special Folder")]
    [InlineData("TOP SECRET/SENSITIVE/EXCLUSIVELY EYES ONLY", "level TOP SECRET | handling SENSITIVE/EXCLUSIVELY EYES ONLY")]
    [InlineData("S E C R E T", "level S E C R E T")]
    [InlineData("T O P  S E C R E T", "level T O P S E C R E T")]
    [InlineData("[tajne]", "level tajne")]
    [InlineData("(Top Secret)", "level Top Secret")]
    [InlineData("NATO SECRET", "level NATO SECRET")]
    [InlineData("Bardzo pilne", "precedence Bardzo pilne")]
    [InlineData("Copy Nº 3", "copy 3")]
    [InlineData("Copy #1", "copy 1")]
    [InlineData("Special Importance", "handling Special Importance")]
    [InlineData("MAKING COPIES IS FORBIDDEN", "handling MAKING COPIES IS FORBIDDEN")]
    [InlineData("Copy No 14", "copy 14")]
    [InlineData("Ekz. No. 1", "copy 1")]
    [InlineData("By courier", "handling By courier")]
    [InlineData("By special messenger", "handling By special messenger")]
    [InlineData("SPECIAL FILE", "handling SPECIAL FILE")]
    [InlineData("Not for publication", "handling Not for publication")]
    [InlineData("Top secret (Sovershenno sekretno)", "level Top secret")]
    [InlineData("Ex. No. 2", "copy 2")]
    [InlineData("1st copy", "copy 1")]
    [InlineData("2. Ausfertigung", "copy 2")]
    [InlineData("Copy No. 1 of 3", "copy 1 | copies 3")]
    [InlineData("Strictly Confidential! Only Copy", "level Strictly Confidential | handling Only Copy")]
    [InlineData("Exemplar 3", "copy 3")]
    [InlineData("Egz. 3", "copy 3")]
    [InlineData("2nd copy", "copy 2")]
    [InlineData("3rd copy", "copy 3")]
    [InlineData("4th copy", "copy 4")]
    [InlineData("5. copy", "copy 5")]
    [InlineData("Copy No.3", "copy 3")]
    [InlineData("Copy # 3", "copy 3")]
    [InlineData("Copy Nr. 3", "copy 3")]
    [InlineData("Copy Nr 3", "copy 3")]
    [InlineData("# 2 of 40 copies", "copy 2 | copies 40")]
    [InlineData("№ 2 of 40 copies", "copy 2 | copies 40")]
    [InlineData("Secret – Urgent", "level Secret | precedence Urgent")]
    [InlineData("Secret-Urgent", "level Secret | precedence Urgent")]
    [InlineData("Secret Urgent", "level Secret | precedence Urgent")]
    [InlineData("5-1/Secret", "level Secret")]
    [InlineData("Secret; Nodis; Urgent; Exdis", "level Secret | handling Nodis; Exdis | precedence Urgent")]
    public void Secrecy_handling_urgency_and_copies_are_told_apart(string text, string parts)
    {
        var marking = Told.Whole(Markings.Line, text);
        Assert.Equal(parts, marking is null ? null : Told.Parts(
            ("level", marking.Level), ("handling", marking.Handling), ("precedence", marking.Precedence), ("copy", marking.Copy), ("copies", marking.Copies)));
    }

    [Theory]
    [InlineData("Secret talks")]
    [InlineData("C o n f e r e n c e")]
    [InlineData("[sic]")]
    [InlineData("Copy of a letter")]
    [InlineData("Ex. of the harvest")]
    [InlineData("1st copyist")]
    [InlineData("NATO secrets")]
    public void Other_words_are_no_marking(string text) => Assert.Null(Told.Whole(Markings.Line, text));

    [Theory]
    [InlineData("Top Secret Document No. 12", "marking: Top Secret", "number: Document No. 12")]
    [InlineData("Secret. 12 May 1958", "marking: Secret.", "dateline: 12 May 1958")]
    [InlineData("SECRET, Moscow, 12 May 1958", "marking: SECRET", "dateline: Moscow, 12 May 1958")]
    [InlineData("CONFIDENTIAL STATE 192113 SECTION 01 OF 02", "marking: CONFIDENTIAL", "number: STATE 192113 SECTION 01 OF 02")]
    [InlineData("Secret talks of 12 May 1958", "heading: Secret talks of 12 May 1958")]
    [InlineData("Confidential report No. 3 on the harvest", "heading: Confidential report No. 3 on the harvest")]
    [InlineData("SECRET; Moscow, 12 May 1958", "marking: SECRET", "dateline: Moscow, 12 May 1958")]
    [InlineData("SECRET NEW YORK 4687", "marking: SECRET", "number: NEW YORK 4687")]
    public void A_number_or_a_date_may_follow_on_the_line(string text, params string[] blocks) =>
        Assert.Equal(blocks, Told.Blocks(Openings.Opening(new Cursor(text)).Value));
}
