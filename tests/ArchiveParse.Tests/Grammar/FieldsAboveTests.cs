using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar;

/// <summary>Labels above those who were present, which lower down are speakers'.</summary>
public sealed class FieldsAboveTests
{
    [Theory]
    [InlineData("Chairman: Comrade Jan Nowak\n\nPresent: Comrades Karl Halm, Max Kis", "Chairman", "Comrade Jan Nowak")]
    [InlineData("Chairman: Comrade Jan Nowak\n\nSecretary: Comrade Ivan Orlov\n\nPresent: Karl Halm", "Chairman", "Comrade Jan Nowak")]
    [InlineData("Interviewers: Jan Nowak and Karl Halm\n\nDate: May 4, 1962", "Interviewers", "Jan Nowak and Karl Halm")]
    [InlineData("Opened: 18:00 hours\n\nPlace: Moscow", "Opened", "18:00 hours")]
    [InlineData("Rapporteur: J. Nowak\nCompiler: K. Halm\nParticipants: Max Kis", "Rapporteur", "J. Nowak")]
    public void A_name_or_an_hour_above_the_attendance_is_a_field(string text, string label, string value)
    {
        var read = FieldsAbove.Field(new Cursor(text));
        Assert.Equal((label, value), (read.Value?.Label, read.Value?.Text));
    }

    [Theory]
    [InlineData("Chairman: As you see, we are all here\n\nPresent: Karl Halm")]
    [InlineData("Chairman: Comrade Jan Nowak\n\nNowak: Let us begin.")]
    [InlineData("Chairman: Comrade Jan Nowak.\n\nDate: May 4, 1962")]
    [InlineData("Chairman: Comrade Jan Nowak\n\nHe spoke.\n\nDate: May 4, 1962")]
    [InlineData("Chairman: Yes\n\nPresent: Karl Halm")]
    [InlineData("chairman: Jan Nowak\n\nPresent: Karl Halm")]
    public void Other_lines_are_none(string text) => Assert.False(FieldsAbove.Field(new Cursor(text)).WasSuccessful);
}
