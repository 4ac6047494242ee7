using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar;

public sealed class StageDirectionsTests
{
    [Theory]
    [InlineData("We agree. (Laughter).", "Laughter")]
    [InlineData("We agree! (Laugh).", "Laugh")]
    [InlineData("Do we agree? (Laughing).", "Laughing")]
    [InlineData("(Meal begins). Please eat.", "Meal begins")]
    [InlineData("We agree. (Chinese laugh.)", "Chinese laugh.")]
    [InlineData("(Turns to a different topic). How is the weather?", "Turns to a different topic")]
    [InlineData("Chairman: (Pointing to the First Secretary) This comrade is young.", "Pointing to the First Secretary")]
    [InlineData("“We agree.” (Nodding)", "Nodding")]
    [InlineData("We agree.\n(Lindner smiles\nand sits down.)", "Lindner smiles and sits down.")]
    [InlineData("We agree… (Lindner smiles and sits down.) He agrees.", "Lindner smiles and sits down.")]
    [InlineData("“We agree.” (Lindner smiles and sits down.) He agrees.", "Lindner smiles and sits down.")]
    [InlineData("\"We agree.\" (Lindner smiles and sits down.) He agrees.", "Lindner smiles and sits down.")]
    [InlineData("[We agree.] (Lindner smiles and sits down.) He agrees.", "Lindner smiles and sits down.")]
    [InlineData("Do we agree? (Lindner smiles and sits down.) He agrees.", "Lindner smiles and sits down.")]
    [InlineData("We agree. (Turns to a different topic). He agrees.", "Turns to a different topic")]
    [InlineData("We agree. (Turns to a different topic) “Yes.”", "Turns to a different topic")]
    [InlineData("We agree. (Turns to a different topic) \"Yes.\"", "Turns to a different topic")]
    [InlineData("We agree. (Turns to a different topic) [Yes.]", "Turns to a different topic")]
    [InlineData("We agree. (Turns to a different topic) (Yes.)", "Turns to a different topic")]
    [InlineData("We agree. (Turns to a different topic)… yes", "Turns to a different topic")]
    public void Between_sentences_an_act_or_a_noise_is_a_stage_direction(string text, string direction) => Assert.Equal(direction, DirectionIn(text));

    [Theory]
    [InlineData("The party (or what was left of it) agreed.")]
    [InlineData("The Central Committee (CC) agreed.")]
    [InlineData("That was long ago (Laughter was forbidden then).")]
    [InlineData("We agree. (I am laughing at my own plan.)")]
    [InlineData("We agree. (You begin to see it.)")]
    [InlineData("We agree. (The others do not.)")]
    [InlineData("We agree. (During the war nobody did.)")]
    [InlineData("We agree. (Nothing came of the other plan.)")]
    [InlineData("We agree. (According to the treaty it is ours.)")]
    [InlineData("We agree. (Beijing does not.)")]
    [InlineData("We agree. (see above)")]
    [InlineData("We agree. (1956)")]
    [InlineData("We agree. ()")]
    [InlineData("We agree. (Laughter")]
    [InlineData("We agree (Turns to a different topic). He agrees.")]
    public void Other_parentheses_are_the_speakers_own(string text) => Assert.Null(DirectionIn(text));

    private static string? DirectionIn(string text)
    {
        var direction = StageDirections.Direction(new Cursor(text).Skip(text.IndexOf('(', StringComparison.Ordinal)));
        return direction.WasSuccessful ? direction.Value.Text : null;
    }
}
