namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

/// <summary>Lists of those who have a rank in common, as the protocols of party organs keep them.</summary>
public sealed class AttendanceRanksTests
{
    [Theory]
    [InlineData(
        "Present: members of the Politburo comrades W. Nowak, J. Zając; candidate members: P. Halm; secretaries of the CC: B. Kis.",
        "members of the Politburo: W. Nowak, J. Zając", "candidate members: P. Halm", "secretaries of the CC: B. Kis")]
    [InlineData("Present: members of the Politburo: W. Nowak, J. Zając, candidate members: P. Halm", "members of the Politburo: W. Nowak, J. Zając", "candidate members: P. Halm")]
    [InlineData("Present: Members of the Presidium: Cdes. Nowak, Zając\n\nCandidate members: Cdes. Halm, Kis", "Members of the Presidium: Nowak, Zając", "Candidate members: Halm, Kis")]
    [InlineData("Present: Cdes. Nowak, Zając\n\nCC secretaries: Cde. Halm", "Nowak, Zając", "CC secretaries: Halm")]
    [InlineData("PRESENT:\n\nMEMBERS: Jan Nowak, Piotr Zając,\nKarl Halm\n\nCANDIDATE MEMBERS: Max Kis", "MEMBERS: Jan Nowak, Piotr Zając, Karl Halm", "CANDIDATE MEMBERS: Max Kis")]
    [InlineData("Present:\nPolitburo members:\nJan Nowak\nPiotr Zając", "Politburo members: Jan Nowak, Piotr Zając")]
    public void A_rank_of_several_heads_a_group(string text, params string[] groups) => Assert.Equal(groups, Groups(text));

    [Theory]
    [InlineData("Present: Comrades Jan Nowak, Piotr Zając. Invited: Comrade Karl Halm", "Jan Nowak, Piotr Zając", "Karl Halm")]
    [InlineData("Present: Jan Nowak, Piotr Zając. Absent: Karl Halm. Invited: Max Kis", "Jan Nowak, Piotr Zając", "Max Kis")]
    public void A_further_list_may_share_the_line(string text, params string[] groups) => Assert.Equal(groups, Groups(text));

    [Theory]
    [InlineData("Members of the Politburo: Agreed.")]
    [InlineData("Members of the Politburo: Agreed, Comrade Nowak.")]
    [InlineData("Members of the Politburo: We have heard the report, and we agree.")]
    [InlineData("ABSENT: Rita Novák (in Moscow)")]
    public void What_stands_below_the_list_is_none_of_it(string line) =>
        Assert.Equal("Present: Jan Nowak, Piotr Zając", Attendance.Lists(new Cursor($"Present: Jan Nowak, Piotr Zając\n\n{line}")).Value.Text);

    [Fact]
    public void The_absent_are_not_among_those_present() => Assert.Equal(
        "PRESENT: MEMBERS: Jan Nowak, Piotr Zając",
        Attendance.Lists(new Cursor("PRESENT:\n\nMEMBERS: Jan Nowak, Piotr Zając\n\nABSENT: Rita Kis (in Moscow)")).Value.Text);

    [Fact]
    public void A_rank_is_what_each_is_and_no_side()
    {
        var page = ArchivePage.Parse("Skip to content\n\nMinutes\n\nPresent: members of the Bureau: J. Nowak, P. Zając\n\nThey spoke.\n\nDocument Information\n\nRecord ID\n\n12\n");
        Assert.Equal(
            ["J. Nowak (role members of the Bureau)", "P. Zając (role members of the Bureau)"],
            Assert.IsType<DocumentPage>(page).Participants.Select(Told.Person));
    }

    private static IEnumerable<string>? Groups(string text) => Told.Whole(Attendance.Lists, text)?.Groups.Select(static group =>
        (group.Label is { } rank ? $"{rank}: " : "") + string.Join(", ", group.People.Select(static person => person.Name)));
}
