namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class MarkingTests
{
    [Theory]
    [InlineData("Top Secret", "level Top Secret")]
    [InlineData("TOP SECRET!", "level TOP SECRET")]
    [InlineData("Secret.", "level Secret")]
    [InlineData("SECRET", "level SECRET")]
    [InlineData("Strictly confidential", "level Strictly confidential")]
    [InlineData("Official Use Only", "level Official Use Only")]
    [InlineData("Unclassified", "level Unclassified")]
    [InlineData("No classification marking", "level No classification marking")]
    [InlineData("Sov. sekretno", "level Sov. sekretno")]
    [InlineData("Special folder", "handling Special folder")]
    [InlineData("Osobaya papka", "handling Osobaya papka")]
    [InlineData("Very urgent", "precedence Very urgent")]
    public void A_line_of_one_word_says_how_secret_or_how_urgent(string line, string marking) => Assert.Equal(marking, Parts(line));

    [Theory]
    [InlineData("Secret; Nodis.", "level Secret | handling Nodis")]
    [InlineData("Confidential; Official–Informal.", "level Confidential | handling Official–Informal")]
    [InlineData("Top Secret; Hold Closely.", "level Top Secret | handling Hold Closely")]
    [InlineData("Top Secret/Special Folder/", "level Top Secret | handling Special Folder")]
    [InlineData("Top Secret Top Urgent", "level Top Secret | precedence Top Urgent")]
    [InlineData("SECRET—EXTREMELY URGENT", "level SECRET | precedence EXTREMELY URGENT")]
    [InlineData("Secret; Operational Immediate; Noforn.", "level Secret | handling Noforn | precedence Operational Immediate")]
    [InlineData("stamped: personal, strictly confidential", "level strictly confidential | handling personal")]
    public void Urgency_and_handling_are_not_secrecy(string line, string marking) => Assert.Equal(marking, Parts(line));

    [Theory]
    [InlineData("Top Secret; Sensitive; Exclusively Eyes Only.", "level Top Secret | handling Sensitive; Exclusively Eyes Only")]
    [InlineData("Confidential; Noforn/Continued Control.", "level Confidential | handling Noforn/Continued Control")]
    public void No_handling_word_is_lost(string line, string marking) => Assert.Equal(marking, Parts(line));

    [Theory]
    [InlineData("Copy 19 of 50", "copy 19 | copies 50")]
    [InlineData("copy No. 3", "copy 3")]
    [InlineData("Copy no.: 3", "copy 3")]
    [InlineData("Copy no. 3", "copy 3")]
    [InlineData("Copy № 3", "copy 3")]
    [InlineData("Copy Nº 2", "copy 2")]
    [InlineData("Copy No. 2 from 5", "copy 2 | copies 5")]
    [InlineData("No. 2 of 40 copies", "copy 2 | copies 40")]
    [InlineData("Secret. Copy No. 3", "level Secret | copy 3")]
    [InlineData("Secret.  Copy No.  3", "level Secret | copy 3")]
    [InlineData("Secret, Indefinite Duration, Copy 19 of 50", "level Secret | handling Indefinite Duration | copy 19 | copies 50")]
    public void A_copy_has_its_number_and_perhaps_how_many_there_are(string line, string marking) => Assert.Equal(marking, Parts(line));

    [Theory]
    [InlineData("")]
    [InlineData("Secretary")]
    [InlineData("Secretariat")]
    [InlineData("Secret talks in Moscow")]
    [InlineData("The protocol is Top Secret.")]
    [InlineData("Personal letter")]
    [InlineData("Priority of heavy industry")]
    [InlineData("Copy to Cde. Kaganovich")]
    [InlineData("Copy")]
    [InlineData("No. 865")]
    [InlineData("2 of 40 copies")]
    [InlineData("Secret: the comrades agreed")]
    public void A_line_that_says_more_is_no_marking(string line) => Assert.Null(Told.Whole(Markings.Line, line));

    [Fact]
    public void The_line_is_kept_as_printed() => Assert.Equal("TOP SECRET!", Told.Whole(Markings.Line, "  TOP SECRET!  ")?.Text);

    private static string? Parts(string line) => Told.Whole(Markings.Line, line) is not { } marking ? null : Told.Parts(
        ("level", marking.Level), ("handling", marking.Handling), ("precedence", marking.Precedence), ("copy", marking.Copy), ("copies", marking.Copies));
}
