namespace ArchiveParse.Tests.PrintedText;

/// <summary>Made pages as tools pull them out of PDFs.</summary>
internal static class PrintedPages
{
    /// <summary>A print export of three sheets, with form feeds: heads and page numbers, filled lines, broken words and addresses.</summary>
    public const string Export = """
        Digital Archive                                           digital.example

        March 3, 1951

        Record of Conversation between Secretary Rza Talibov and the Oil
        Workers' Union, 3 March 1951

        Citation:

        "Record of Conversation between Secretary Rza Talibov and the Oil
        Workers' Union, 3 March 1951", March 3, 1951, Wilson Center Digital
        Archive, GAPPOD AzR, f. 1, op. 36, d. 117, l. 40-46. Obtained by El-
        mira Kerimova. <https://digital.example/docu
        ment/112804>

        Summary:

        Secretary Talibov and members of the union compare two counts of the
        families living in barracks. They do not agree on either of them, nor
        on who has made them.

        Original Language:

        Russian

        Contents:

        Translation - English
                                         1
        """ + "\n\f" + """
        Digital Archive                                           digital.example

        Top Secret
                                                           Baku, 3 March 1951

        Record of Secretary Talibov's conversation with the Oil Workers' Union

        Participants: Party side: Rza Talibov, Nina Zotova, who was there for
        one day only, and came late

        Union side: Mamed Gasanov, Foma Rudenko

        Talibov: Let us hear about the housing first. Have you counted the
        families in the third district, and who has?

        Gasanov: We counted them twice. In January there were 812 families in
        barracks; the commission wrote 640.[1] We do not know who made the se-
                                         2
        """ + "\n\f" + """
        Digital Archive                                           digital.example

        cond list, and nobody has signed it. The commission counted doors.
        Talibov: That is a serious accusation. Who was in the commission, and
        who sent it there?

        Gasanov: I was not told, and neither was Rudenko. The Sino-
        Soviet bank has the second list.

        [1] The figure of 640 also appears in the annual report of the city
        soviet, which was published in Baku.
                                         3

        """ + "\f";

    /// <summary>A letter without form feeds, its paragraphs set in, its sheets told by their numbers.</summary>
    public const string Letter = """
        Peking, 3rd June, 1957

        Dear Department,
            My letter of the 8th May described the preparations for the fair.
        I have now been to see it, and I am sorry to say that I was wrong on
        most points. The halls were full of visitors from the provinces, and
        the machines worked.
            Our own exhibitors were placed next to the Czechoslovak pavilion,
        which had free beer. I leave the consequences to your
                                        - 1 -

        imagination, as did the director of the fair.
            He gave me a list of forty-two articles, of which some are on the
        control list: I asked him who had made it, and he said that the minis-
        try had. We may not say what is on it, nor may we say what is not, and
        I should be glad to know who is to pay for the hall in
                                        - 2 -

        October.
            I shall write again when I have seen the director, who is away.
                                        - 3 -
        Yours ever,
        A. R. Whitcombe
        """;

    /// <summary>A telegram, its points hanging below their numbers.</summary>
    public const string Telegram = """
        TELEGRAM

                                                                SECRET
        From: Embassy in Vientiane
        To:   Director Stefan Urbanik, Department V of the Ministry of Foreign
              Affairs, Warsaw
        No. 2241/63

        The Commission met eleven times in September. The Indian chairman wish-
        es to finish the report on the incident by the middle of the month; the
        Canadian delegate is in no hurry.

        1. On the 9th the helicopter was again refused fuel. We protested in
           writing, and so did the Indian side, which has had no answer to any
           of its letters.
        2. On the 17th our delegation proposed a visit to Phongsaly. [3 groups
           garbled] The chairman agreed in principle.

        Zenon Pietrzak
        Ambassador
        """;
}
