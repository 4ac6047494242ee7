namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

/// <summary>Lists of people that the end of a line, or of a page, cuts.</summary>
public sealed class WrappedListsTests
{
    [Theory]
    [InlineData("Those Taking Part: Orlov, Petrov,\n\nLesnov, Halm", "Orlov, Petrov, Lesnov, Halm")]
    [InlineData("Participants: Ivan Orlov, Jan Nowak,\nKarl Halm,\nMax Kis and Pál Rideg", "Ivan Orlov, Jan Nowak, Karl Halm, Max Kis, Pál Rideg")]
    [InlineData("Participants: Soviet side: Ivan Orlov,\nKarl Halm\nPolish side: Jan Nowak", "Soviet side: Ivan Orlov, Karl Halm", "Polish side: Jan Nowak")]
    [InlineData("Present: J. Orlov, minister; P. Nowak, envoy;\nK. Halm, interpreter", "J. Orlov, P. Nowak, K. Halm")]
    public void A_list_that_ends_with_a_comma_goes_on_below(string text, params string[] groups) => Assert.Equal(groups, Groups(text, text.Length));

    [Theory]
    [InlineData("Participants: Ivan Orlov, Jan Nowak\nOn the Situation", "Ivan Orlov, Jan Nowak")]
    [InlineData("Participants: Ivan Orlov, Jan Nowak,\nSubject: Trade", "Ivan Orlov, Jan Nowak")]
    [InlineData("Participants: Ivan Orlov, Jan Nowak,\n\n\nKarl Halm", "Ivan Orlov, Jan Nowak")]
    [InlineData("Participants: Ivan Orlov, Jan Nowak,\n12 May 1958", "Ivan Orlov, Jan Nowak")]
    public void What_is_no_person_is_left(string text, params string[] groups) => Assert.Equal(groups, Groups(text, text.IndexOf('\n') + 1));

    private static IEnumerable<string>? Groups(string text, int end)
    {
        var read = Attendance.Lists(new Cursor(text));
        return read.WasSuccessful && read.Remainder.Position == end
            ? read.Value.Groups.Select(static group => (group.Label is { } side ? $"{side}: " : "") + string.Join(", ", group.People.Select(static each => each.Name)))
            : null;
    }
}
