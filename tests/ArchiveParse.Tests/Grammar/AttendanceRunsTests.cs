namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

/// <summary>Lists that run on below the first person, who stands behind their heading.</summary>
public sealed class AttendanceRunsTests
{
    [Theory]
    [InlineData(
        "PARTICIPANTS: Chairman Lin (Lin Bo)\nWei Jun, Vice Premier of the State Council\nTang Li, Interpreter",
        "Lin (role Chairman), Wei Jun (role Vice Premier of the State Council), Tang Li (role Interpreter)")]
    [InlineData("PARTICIPANTS: John Smith, Director, Policy Staff\nAmbassador Brown", "John Smith (role Director, Policy Staff), Brown (role Ambassador)")]
    [InlineData(
        "PARTICIPANTS:         Chairman Lin\n                      Tang Li, Interpreter\n\n                      President Brown\n                      John Smith",
        "Lin (role Chairman), Tang Li (role Interpreter)", "Brown (role President), John Smith")]
    [InlineData("Participants: Jan Nowak\n              Piotr Zając\n              Ivan Orlov", "Jan Nowak, Piotr Zając, Ivan Orlov")]
    [InlineData(
        "PARTICIPANTS: Premier Chou\nVice Minister Ch'iao Li\nTang Li, Interpreter\n\nDr. John Smith, Assistant\nJack Brown, NSC Staff",
        "Chou (role Premier), Ch'iao Li (role Vice Minister), Tang Li (role Interpreter)", "John Smith (honorific Dr. | role Assistant), Jack Brown (role NSC Staff)")]
    [InlineData(
        "PARTICIPANTS:   Premier Chou\n                Chinese Notetaker\n\n                Dr. John Smith, Assistant to the President\n                for Trade\n                Jack Brown",
        "Chou (role Premier), Chinese Notetaker", "John Smith (honorific Dr. | role Assistant to the President for Trade), Jack Brown")]
    [InlineData("PARTICIPANTS:\n\nWei Jun, Premier\n\nInterpreters and Notetakers\n\nJack Brown, NSC Staff", "Wei Jun (role Premier), Interpreters and Notetakers, Jack Brown (role NSC Staff)")]
    [InlineData("PARTICIPANTS: Chairman Lin\nJohn Smith, Department of Trade (Notetaker)", "Lin (role Chairman), John Smith (role Department of Trade (Notetaker))")]
    public void Each_line_below_names_one_more(string text, params string[] groups) => Assert.Equal(groups, Groups(text, text.Length));

    [Theory]
    [InlineData("Participants: Jan Nowak\nTalks in Moscow", "Jan Nowak")]
    [InlineData("Participants: Jan Nowak\nMoscow, Kremlin", "Jan Nowak")]
    [InlineData("Participants: Jan Nowak\nNew York, Park Avenue", "Jan Nowak")]
    [InlineData("Participants: Jan Nowak\n                    Moscow, 12 May 1958", "Jan Nowak")]
    [InlineData("Participants: Jan Nowak\nChairman Lin’s Residence, Peking", "Jan Nowak")]
    [InlineData("Participants: Jan Nowak\nPolish Embassy, Department of Trade", "Jan Nowak")]
    [InlineData("Participants: Jan Nowak\nPiotr Zając", "Jan Nowak")]
    [InlineData("Participants: Ivan Orlov, Jan Nowak\nAmbassador Brown", "Ivan Orlov, Jan Nowak")]
    [InlineData("PARTICIPANTS: Chairman Lin\n\nAmbassador Brown", "Lin (role Chairman)")]
    [InlineData("Participants from the GDR: Kurt Weber, Premier\nTalks in Moscow", "Kurt Weber (role Premier)")]
    [InlineData("Participants from the GDR: Kurt Weber, Premier\nMoscow, Kremlin", "Kurt Weber (role Premier)")]
    [InlineData("Participants from the GDR: Kurt Weber, Karl Halm\nJan Nowak, Premier", "Kurt Weber, Karl Halm")]
    [InlineData("PARTICIPANTS: Chairman Lin\nDATE AND TIME: May 3, 1962", "Lin (role Chairman)")]
    public void Other_lines_below_are_left(string text, string people) => Assert.Equal([people], Groups(text, text.IndexOf('\n') + 1));

    [Theory]
    [InlineData("DATE AND TIME:       Monday, February 5, 1973 - 2:50-3:55pm", "field: Monday, February 5, 1973 - 2:50-3:55pm")]
    [InlineData("Foreign Office       London, 5 February 1973", "heading: Foreign Office", "dateline: London, 5 February 1973")]
    public void A_gap_behind_a_label_parts_nothing(string text, params string[] blocks) =>
        Assert.Equal(blocks, Told.Blocks(Openings.Opening(new Cursor(text)).Value));

    private static IEnumerable<string>? Groups(string text, int end)
    {
        var read = Attendance.Lists(new Cursor(text));
        return read.WasSuccessful && read.Remainder.Position == end
            ? read.Value.Groups.Select(static group => string.Join(", ", group.People.Select(Told.Person)))
            : null;
    }
}
