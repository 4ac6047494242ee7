namespace ArchiveParse.Tests.Resolution;

/// <summary>A document's page with the given title and text; the rows say who is told to have taken part.</summary>
public sealed class ParticipationTests
{
    [Theory]
    [InlineData("Talks in Moscow", "Participants: Soviet side: Ivan Orlov\n\nPolish side: Jan Nowak\n\nThe talks began.", "Ivan Orlov (side Soviet side)", "Jan Nowak (side Polish side)")]
    [InlineData("Letter to Moscow", "Participants: Ivan Orlov\n\nThe talks began.", "Ivan Orlov")]
    [InlineData("Conversation between I. Orlov and J. Nowak", "Participants: Ivan Orlov, Karl Halm\n\nThe talks began.", "Ivan Orlov", "Karl Halm")]
    [InlineData("Conversation between I. Orlov and J. Nowak", "Also present: Karl Halm, J. Nowak\n\nThe talks began.", "I. Orlov", "Karl Halm", "J. Nowak")]
    [InlineData("Session", "Presided over by Comrade I. Orlov.\n\nIn attendance: Karl Halm\n\nThe talks began.", "I. Orlov (honorific Comrade)", "Karl Halm")]
    [InlineData("Session", "Cde. I. I. ORLOV presiding.\n\nAlso taking part: Karl Halm\n\nThe talks began.", "I. I. ORLOV (honorific Cde.)", "Karl Halm")]
    [InlineData("Session", "Comrade Orlov in the chair.\n\nIn attendance: Karl Halm\n\nThe talks began.", "Orlov (honorific Comrade)", "Karl Halm")]
    [InlineData("Session", "ORLOV thanked I. V. Nowak for presiding.\n\nIn attendance: Karl Halm\n\nThe talks began.", "Karl Halm")]
    [InlineData("Session", "Chair: Comrade Orlov\n\nIn attendance: Karl Halm\n\nThe talks began.", "Orlov (honorific Comrade)", "Karl Halm")]
    [InlineData("Session", "Chair: Comrade Halm\n\nIn attendance: Karl Halm\n\nThe talks began.", "Karl Halm")]
    public void Lines_that_state_them_are_believed_first(string title, string text, params string[] people) => Assert.Equal(people, Read(title, text));

    [Theory]
    [InlineData("Memorandum of conversation with comrade Liu Shaoqi", "We met.", "Liu Shaoqi (honorific comrade)")]
    [InlineData("Record of a conversation between Ivan Orlov and Jan Nowak", "They met.", "Ivan Orlov", "Jan Nowak")]
    [InlineData("Record of a conversation between Ivan Orlov and Jan Nowak, 4 May 1956", "They met.", "Ivan Orlov", "Jan Nowak")]
    [InlineData("Conversation with Jan Nowak in Moscow", "We met.", "Jan Nowak")]
    [InlineData("From the diary of P.F. Yudin: conversation with Liu Shaoqi", "We met.", "P.F. Yudin", "Liu Shaoqi")]
    [InlineData("Conversation with Jan Nowak", "We met at noon.\n\nJan Nowak was present at the discussion.", "Jan Nowak")]
    [InlineData("Discussion between Zhou Li, Kang Shen, Le Duan and Nguyen Duy Tan", "They met.", "Zhou Li", "Kang Shen", "Le Duan", "Nguyen Duy Tan")]
    [InlineData("Conversation with Jan Nowak, Foreign Ministry, Warsaw and Moscow", "We met.", "Jan Nowak")]
    [InlineData("Record of Chairman Mao’s Conversation with Comrade Jan Nowak", "They met.", "Mao (role Chairman)", "Jan Nowak (honorific Comrade)")]
    [InlineData("Record of P.M.'s Talks with Jan Nowak", "They met.", "Jan Nowak")]
    [InlineData("Memorandum of Conversation, Comrade Ivan Orlov with Comrade Jan Nowak", "They met.", "Ivan Orlov (honorific Comrade)", "Jan Nowak (honorific Comrade)")]
    [InlineData("Memorandum of Conversation, 4 May 1962, with Jan Nowak", "They met.", "Jan Nowak")]
    public void A_title_says_between_whom_a_conversation_was(string title, string text, params string[] people) => Assert.Equal(people, Read(title, text));

    [Theory]
    [InlineData(
        "Comrades Ren Bishi and Zhu De, as well as the interpreter Shi Zhe, took part. I[van] V. Kovalev. and [Soviet China specialist] E.F. Kovalev were present from our side.",
        "Ren Bishi", "Zhu De", "Shi Zhe", "Ivan V. Kovalev", "E.F. Kovalev")]
    [InlineData("We met. Embassy second secretary O.B. Rakhmanin was present at the discussion.", "O.B. Rakhmanin")]
    public void Prose_says_who_was_present(string text, params string[] people) => Assert.Equal(people, Read("Memorandum of conversation", text, static person => person.Name));

    [Theory]
    [InlineData("Letter to Jan Nowak", "Ivan Orlov was present at the opera.")]
    [InlineData("Report on the harvest", "Ivan Orlov took part.")]
    [InlineData("Memorandum of conversation", "We spoke of Ivan Orlov.")]
    [InlineData("Memorandum of conversation with the Polish Delegation", "We met.")]
    public void Who_is_only_mentioned_took_no_part(string title, string text) => Assert.Empty(Read(title, text));

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(7, true)]
    public void Prose_says_so_where_a_record_begins_or_ends(int paragraph, bool isTold)
    {
        string[] paragraphs = [.. Enumerable.Range(1, 7).Select(number => number == paragraph ? "Jan Nowak was present at the discussion." : $"They spoke of the harvest of year {number}.")];
        var page = ArchivePage.Parse($"Skip to content\n\nMemorandum of conversation\n\n{string.Join("\n\n", paragraphs)}\n\nThey speak of the harvest.\n\nDocument Information\n\nRecord ID\n\n12\n");
        Assert.Equal(isTold ? ["Jan Nowak"] : [], Assert.IsType<DocumentPage>(page).Participants.Select(static person => person.Name));
    }

    [Theory]
    [InlineData("Letter to Karl Halm")]
    [InlineData("Conversation between Ivan Orloff and Jan Novak")]
    public void A_heading_of_the_text_that_tells_a_meeting_goes_before_the_title(string title) => Assert.Equal(
        ["Ivan Orlov", "Jan Nowak"],
        Read(
            title,
            "Record of a conversation between Ivan Orlov and Jan Nowak\n\nMoscow, 5 May 1956\n\nThey met at noon, and they were in good spirits.",
            static person => person.Name));

    [Fact]
    public void A_title_may_be_broken_before_its_last_name() => Assert.Equal(
        ["Ivan Orlov", "Jan Nowak"],
        Read("Minutes", "Minutes of the conversation between Comrade Ivan Orlov\n\nand Comrade Jan Nowak\n\nMoscow, 5 May 1956\n\nThey met at noon.", static person => person.Name));

    private static IEnumerable<string> Read(string title, string text, Func<Participant, string>? tell = null)
    {
        var page = ArchivePage.Parse($"Skip to content\n\n{title}\n\n{text}\n\nThey speak of the harvest.\n\nDocument Information\n\nRecord ID\n\n12\n");
        return Assert.IsType<DocumentPage>(page).Participants.Select(tell ?? Told.Person);
    }
}
