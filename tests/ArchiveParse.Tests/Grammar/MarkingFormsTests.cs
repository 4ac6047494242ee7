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
    [InlineData("(Confidential) CONFIDENTIEL", "level CONFIDENTIEL")]
    [InlineData("(stamped secret)", "level secret")]
    [InlineData("Copy. Top Secret", "level Top Secret")]
    [InlineData("Copy no.: 3", "copy 3")]
    [InlineData("Of Special Significance", "handling Of Special Significance")]
    [InlineData("Singlecopy", "handling Singlecopy")]
    [InlineData("SPECIAL", "handling SPECIAL")]
    [InlineData("Secret Urgent [blacked out]", "level Secret | precedence Urgent")]
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
    [InlineData("Fully Secret", "level Fully Secret")]
    [InlineData("COMPLETELY SECRET", "level COMPLETELY SECRET")]
    [InlineData("Wholly secret. Copy No. 2", "level Wholly secret | copy 2")]
    [InlineData("Top Secret;", "level Top Secret")]
    [InlineData("[stamp:] Personal Classified Information", "level Personal Classified Information")]
    [InlineData("[Stamped] Secret. Copy No. 2", "level Secret | copy 2")]
    [InlineData("Top secret, copy No____", "level Top secret")]
    [InlineData("Secret. Copy No. ___ of 5", "level Secret | copies 5")]
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
    [InlineData("Special talks")]
    [InlineData("Copy. The harvest")]
    [InlineData("(Confidential) talks")]
    [InlineData("Secret [Polish]")]
    [InlineData("1st copyist")]
    [InlineData("NATO secrets")]
    [InlineData("Fully secretive")]
    [InlineData("[stamp:] Received")]
    [InlineData("[stamp] Secret talks")]
    [InlineData("Copy No")]
    [InlineData("Secret, copy No and more")]
    public void Other_words_are_no_marking(string text) => Assert.Null(Told.Whole(Markings.Line, text));

    [Theory]
    [InlineData("Secret\nUrgent", "marking: Secret", "marking: Urgent")]
    [InlineData("Fully secret", "marking: Fully secret")]
    [InlineData("TOP SECRET", "marking: TOP SECRET")]
    [InlineData("Top Secret;\nSpecial File", "marking: Top Secret", "marking: Special File")]
    [InlineData("Priority", "paragraph: Priority")]
    [InlineData("Secret talks", "paragraph: Secret talks")]
    [InlineData("It was held\n\nSecret", "paragraph: It was held", "marking: Secret")]
    public void One_within_the_text_heads_another_paper(string lines, params string[] blocks) => Assert.Equal(
        ["heading: Memorandum", "paragraph: We met.", .. blocks, "paragraph: We parted again in the spring, and they did so in the summer."],
        Told.Blocks(Bodies.Read(new($"Memorandum\n\nWe met.\n\n{lines}\n\nWe parted again in the spring, and they did so in the summer."), "").Blocks));

    [Fact]
    public void A_word_in_a_speech_is_the_speakers() => Assert.Equal(
        ["speech: We agree.", "speech: I too.", "speech: It is\n\nSecret", "speech: Yes."],
        Told.Blocks(Bodies.Read(new("Nowak: We agree.\n\nOrlov: I too.\n\nNowak: It is\n\nSecret\n\nOrlov: Yes."), "").Blocks));

    [Theory]
    [InlineData("Top Secret Document No. 12", "marking: Top Secret", "number: Document No. 12")]
    [InlineData("Secret. 12 May 1958", "marking: Secret.", "dateline: 12 May 1958")]
    [InlineData("SECRET, Moscow, 12 May 1958", "marking: SECRET", "dateline: Moscow, 12 May 1958")]
    [InlineData("CONFIDENTIAL STATE 192113 SECTION 01 OF 02", "marking: CONFIDENTIAL", "number: STATE 192113 SECTION 01 OF 02")]
    [InlineData("Secret talks of 12 May 1958", "heading: Secret talks of 12 May 1958")]
    [InlineData("Confidential report No. 3 on the harvest", "heading: Confidential report No. 3 on the harvest")]
    [InlineData("EMBASSY OF NORWAY IN BONN TOP SECRET", "heading: EMBASSY OF NORWAY IN BONN", "marking: TOP SECRET")]
    [InlineData("Ministry of Trade Strictly Confidential", "heading: Ministry of Trade", "marking: Strictly Confidential")]
    [InlineData("The Embassy held it top secret", "heading: The Embassy held it top secret")]
    [InlineData("How We Kept It Top Secret", "heading: How We Kept It Top Secret")]
    [InlineData("SPECIAL NO. 240", "number: SPECIAL NO. 240")]
    [InlineData("No. 12 Secret Urgent [blacked out]", "number: No. 12", "marking: Secret Urgent [blacked out]")]
    [InlineData("SECRET; Moscow, 12 May 1958", "marking: SECRET", "dateline: Moscow, 12 May 1958")]
    [InlineData("SECRET NEW YORK 4687", "marking: SECRET", "number: NEW YORK 4687")]
    public void A_number_or_a_date_may_follow_on_the_line(string text, params string[] blocks) =>
        Assert.Equal(blocks, Told.Blocks(Openings.Opening(new Cursor(text)).Value));
}
