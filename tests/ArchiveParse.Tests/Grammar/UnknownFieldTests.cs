namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

/// <summary>Labels of a head that no table knows.</summary>
public sealed class UnknownFieldTests
{
    [Theory]
    [InlineData("Origin: Embassy Moscow\nTo: Foreign Minister\nSubject: The harvest", "field: Origin = Embassy Moscow", "field: To = Foreign Minister", "field: Subject = The harvest")]
    [InlineData("Secret\nDuplicates: 4\nPapers: 0\n\nSubject: The harvest", "marking: Secret", "field: Duplicates = 4", "field: Papers = 0", "field: Subject = The harvest")]
    [InlineData(
        "Prepared: in four copies\nTo Center: 3 copies\nEmbassy: 1 copy\n\nSubject: The harvest",
        "field: Prepared = in four copies", "field: To Center = 3 copies", "field: Embassy = 1 copy", "field: Subject = The harvest")]
    [InlineData("Level: Top Urgent\nNo. 12\nSecret", "field: Level = Top Urgent", "number: No. 12", "marking: Secret")]
    [InlineData("Chairman: Comrade Jan Nowak\nSecretary: Ivan Orlov\nPresent: Kurt Weber, Anna Popa", "field: Chairman = Comrade Jan Nowak", "field: Secretary = Ivan Orlov", "participants: Present: Kurt Weber, Anna Popa")]
    [InlineData("Interviewers: Jan Nowak and Karl Halm\n\nDate: 4 May 1962", "field: Interviewers = Jan Nowak and Karl Halm", "field: Date = 4 May 1962")]
    [InlineData("Rapporteur: J. Nowak\nCompiler: K. Halm\nParticipants: Max Kis", "field: Rapporteur = J. Nowak", "field: Compiler = K. Halm", "participants: Participants: Max Kis")]
    [InlineData("Begun: 18:00 hours\nParticipants: Kurt Weber, Anna Popa", "field: Begun = 18:00 hours", "participants: Participants: Kurt Weber, Anna Popa")]
    [InlineData("Typed: in 4 copies\nTo file: 1 copy\n\nWe met.", "field: Typed = in 4 copies", "field: To file = 1 copy")]
    [InlineData("Branch: Trade\n12 May 1958", "field: Branch = Trade", "dateline: 12 May 1958")]
    public void A_label_above_lines_of_a_head_is_one_of_theirs(string text, params string[] blocks) => Assert.Equal(blocks, Read(text));

    [Theory]
    [InlineData("Nowak: yes\n\nSecret")]
    [InlineData("Nowak: We met the ambassador.\nSubject: The harvest")]
    [InlineData("Nowak: Is it so?\nSubject: The harvest")]
    [InlineData("Nowak: Sit down\n\nOrlov: I will")]
    [InlineData("Origin: Embassy Moscow\n\nWe met.")]
    [InlineData("Chairman: Comrade Jan Nowak\n\nNowak: Let us begin.")]
    [InlineData("Chairman: Comrade Jan Nowak.\n\nDate: 4 May 1962")]
    [InlineData("Chairman: Comrade Jan Nowak\n\nHe spoke.\n\nDate: 4 May 1962")]
    [InlineData("chairman: Jan Nowak\n\nPresent: Karl Halm")]
    [InlineData("A: 1\nB: 2\nC: 3\nD: 4\nE: 5\nF: 6\nG: 7\nSubject: The harvest")]
    public void Words_of_the_text_are_no_field(string text) => Assert.Empty(Read(text));

    private static string[] Read(string text) =>
    [
        .. Openings.Opening(new Cursor(text)).Value.Select(static block => block is FieldBlock field ? $"field: {field.Label} = {field.Text}" : Told.Blocks([block])[0]),
    ];
}
