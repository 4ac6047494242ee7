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
    [InlineData("Session", "Chaired by: Comrade Orlov, I.P.\n\nThe talks began.", "Orlov, I.P. (honorific Comrade)")]
    [InlineData("Session", "Chaired by Comrade Orlov, I.P.\n\nThe talks began.", "Orlov, I.P. (honorific Comrade)")]
    [InlineData("Letter to Moscow", "Secretary: Comrade I. P. Orlov\n\nThe talks began.")]
    [InlineData("Conversation between I. Orlov and J. Nowak", "Present: Karl Halm, Max Kis\n\nThe talks began.", "I. Orlov", "J. Nowak", "Karl Halm", "Max Kis")]
    [InlineData("Conversation between I. Orlov and J. Nowak", "Present: Karl Halm, Ivan Orlov\n\nThe talks began.", "Karl Halm", "Ivan Orlov")]
    [InlineData("Conversation between I. Orlov and J. Nowak", "Participants: Karl Halm, Max Kis\n\nThe talks began.", "Karl Halm", "Max Kis")]
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
    [InlineData("Memorandum of Conversation between Orlov and Nowak", "They met.", "Orlov", "Nowak")]
    [InlineData("Meeting between Orlov and Kim Il Chol", "They met.", "Orlov", "Kim Il Chol")]
    [InlineData("Conversation between Orlov and representatives of the Polish Workers' Party", "They met.", "Orlov")]
    [InlineData("Record of Conversation between Soviet Ambassador to Afghanistan A.M. Orlov and Taran", "They met.", "A.M. Orlov", "Taran")]
    [InlineData("Conversation between I. Orlov and Chancellor of the FRG Karl Halm. Moscow-Bonn.", "They met.", "I. Orlov", "Karl Halm")]
    [InlineData("Meeting between Ivan Orlov and J. S. Nowak. Orlov answered questions", "They met.", "Ivan Orlov", "J. S. Nowak")]
    [InlineData("Conversation Between the President’s Assistant for Trade (Orlov) and the Polish Ambassador (Nowak)", "They met.", "Orlov (role President’s Assistant for Trade)", "Nowak (role Polish Ambassador)")]
    [InlineData("Conversation with the Polish Ambassador (Moscow)", "They met.")]
    [InlineData("Conversation with the Member of the Bureau, Head of the Union, Comrade Jan Nowak", "They met.", "Jan Nowak (honorific Comrade)")]
    [InlineData("Record of a Conversation with Kim Il Chol [Kim Il Ch'ol]", "Interpreted by Mun Chol [Mun Ch'ol].", "Kim Il Chol", "Mun Chol")]
    [InlineData("Meeting in Moscow", "I. ORLOV with Jan NOWAKOWSKI, [Defense Minister] Karl HALMOS, and Max KISELEV\n\nThey met.", "I. ORLOV", "Jan NOWAKOWSKI", "Karl HALMOS", "Max KISELEV")]
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
    [InlineData("Talks between Moscow and Warsaw", "They met.")]
    [InlineData("Col. Nowak, 'Record of Conversation with Polish Military Attaché Office'", "They met.")]
    [InlineData("Meeting between Poland and UNESCO", "They met.")]
    [InlineData("Consultation between Solidarity and Comecon", "They met.")]
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

    [Theory]
    [InlineData("Memorandum of Conversation, I. Orlov with Jan Nowak, Karl Halm, and Max Kis", "MEMORANDUM OF CONVERSATION\nI. Orlov with Jan Nowak, Karl Halm, and\nMax Kis", "I. Orlov", "Jan Nowak", "Karl Halm", "Max Kis")]
    [InlineData("From the Diary of P. F. Orlov: Memorandum of Conversation with Mao Anying on 5 April 1958", "Memorandum of Conversation with MAO ANYING", "P. F. Orlov", "Mao Anying")]
    public void The_title_tells_where_it_names_more(string title, string heading, params string[] people) =>
        Assert.Equal(people, Read(title, $"{heading}\n\nMoscow, 5 May 1956\n\nThey met at noon.", static person => person.Name));

    [Fact]
    public void A_title_that_stands_in_the_citation_alone_tells() => Assert.Equal(
        ["Orlov", "Kim Il Chol"],
        Assert.IsType<DocumentPage>(ArchivePage.Parse(
            "March 05, 1949\n\n\n    They discuss the harvest.\n    \"Meeting between Orlov and Kim Il Chol,\" March 05, 1949, History and Public Policy Program "
            + "Digital Archive, Archive of the Foreign Policy of the Russian Federation, Fond 059a, Opis 5a, Delo 3.\nOrlov asks how the trip was.\n"))
            .Participants.Select(static person => person.Name));

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
