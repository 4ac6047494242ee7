namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class NarrationTests
{
    [Theory]
    [InlineData("The meeting ended at 11.40.")]
    [InlineData("The conversation lasted two hours.")]
    [InlineData("This conversation took place in the embassy.")]
    [InlineData("The talks were adjourned until the next morning.")]
    [InlineData("Recorded by Comrade Fedorenko.")]
    [InlineData("Record of conversation by V. Zagladin.")]
    [InlineData("Also present at the meeting were comrades Molotov and Malenkov.")]
    [InlineData("Embassy Counselor V. Petrov was present at the conversation.")]
    [InlineData("Noted down by: V. Petrov")]
    [InlineData("Minutes taken by: V. Petrov")]
    [InlineData("End of conversation.")]
    [InlineData("- - - End of Conversation - - -")]
    [InlineData("[END OF MEETING]")]
    [InlineData("Adopted: the draft of the Ministry.")]
    [InlineData("DECIDED: to send a delegation.")]
    [InlineData("The Politburo decided:")]
    [InlineData("The Politburo DECIDED: to approve the report.")]
    [InlineData("The Secretariat of the CC resolves:")]
    [InlineData("The Council of Ministers took the following decision:")]
    [InlineData("Vote: For: 6, against: 2.")]
    [InlineData("Note: The agreement was signed later.")]
    [InlineData("Translator's Note:")]
    [InlineData("Result: The agreement was signed.")]
    [InlineData("My comment: He was cautious.")]
    [InlineData("P.S. He left on 5 May.")]
    [InlineData("Source: RGANI, F. 3, Op. 12, D. 7.")]
    public void Who_keeps_the_record_tells_of_the_occasion_and_its_outcome(string paragraph) => Assert.True(IsNarrators(paragraph));

    [Theory]
    [InlineData("First: we agree.")]
    [InlineData("Sources: we have none.")]
    [InlineData("Source of all evil: the drought.")]
    [InlineData("The comrades are right.")]
    [InlineData("This is no way to speak.")]
    [InlineData("We ended the meeting at 11.40.")]
    [InlineData("The")]
    [InlineData("The meeting")]
    [InlineData("They adopted: nothing.")]
    [InlineData("I was present at the meeting.")]
    [InlineData("Our ambassador was present at the meeting, as you know.")]
    [InlineData("End of story.")]
    [InlineData("Records are kept by all sides.")]
    [InlineData("The Politburo decided to send aid.")]
    [InlineData("The comrades decided: they would stay.")]
    [InlineData("We decided: nothing.")]
    [InlineData("The Council had one aim: we agreed.")]
    [InlineData("Noted: we agree.")]
    [InlineData("Voters: they are few.")]
    public void A_speaker_in_his_own_voice_does_not(string paragraph) => Assert.False(IsNarrators(paragraph));

    private static bool IsNarrators(string paragraph) => Narration.IsNarrators(paragraph, new(0, paragraph.Length));
}
