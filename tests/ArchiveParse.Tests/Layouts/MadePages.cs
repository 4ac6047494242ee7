namespace ArchiveParse.Tests.Layouts;

/// <summary>Small pages in each of the layouts, of which the tests change a line or two.</summary>
internal static partial class MadePages
{
    public const string Rights = "The Program welcomes reuse of these materials. Some documents may be subject to copyright.";

    private const string NoBreakSpace = "\u00A0";

    public const string Body = """
        22 November 1956

        From the diary of P.F. Yudin

        Comrade Liu Shaoqi received me and spoke of the harvest.

        P. Yudin
        """;

    public const string Labelled = $"""
        Skip to content

        November 22, 1956

        Diary of Ambassador P.F. Yudin

        This document was made possible with support from the Leon Levy Foundation

        {Body}

        Yudin and Liu Shaoqi speak of the harvest.


        Associated Places

        Document Information

        Source

        AVPRF, f. 0100, op. 49, d. 9. Translated by Gary Goldberg.

        Rights

        {Rights}

        Original Uploaded Date

        2014-05-13

        Type

        Diary Entry

        Language

        Record ID

        117838

        Original Classification

        Top Secret

        Leon Levy Foundation
        """;

    /// <summary>The same record where the labels of the fields are lost, and with them some values.</summary>
    public const string LabelsLost = $"""
        Skip to content

        November 22, 1956

        Diary of Ambassador P.F. Yudin

        This document was made possible with support from the Leon Levy Foundation


        22 November 1956


        From the diary of P.F. Yudin

        {NoBreakSpace}
        Comrade Liu Shaoqi received me and spoke of the harvest.


        P. Yudin


        Yudin and Liu Shaoqi speak of the harvest.

        Document Information


        AVPRF, f. 0100, op. 49, d. 9. Translated by Gary Goldberg.


        {Rights}

        Original Uploaded Date



        Diary Entry


        Record ID


        Original Classification

        Top Secret


        Leon Levy Foundation
        """;

    /// <summary>The same record without blank lines, as some captures have it.</summary>
    public const string Dense = $"""
        November 22, 1956
        Diary of Ambassador P.F. Yudin
        This document was made possible with support from the Leon Levy Foundation
        22 November 1956
        From the diary of P.F. Yudin
        Comrade Liu Shaoqi received me and spoke of the harvest.
        P. Yudin
        Yudin and Liu Shaoqi speak of the harvest.
        Author(s):
        Associated Places
        Subjects Discussed
        Related Documents
        Document Information
        Source
        Original Archive
        Rights
        {Rights}
        """;

    /// <summary>The same record with nothing below it but its summary and its classification.</summary>
    public const string ShortTail = $"""
        Skip to content

        November 22, 1956

        Diary of Ambassador P.F. Yudin

        This document was made possible with support from the Leon Levy Foundation

        {Body}



        Yudin and Liu Shaoqi speak of the harvest.

        Top Secret
        """;

    /// <summary>The same record where the page shows no text of it.</summary>
    public const string NoBody = $"""
        Skip to content

        November 22, 1956

        Diary of Ambassador P.F. Yudin

        This document was made possible with support from the Leon Levy Foundation

        Yudin and Liu Shaoqi speak of the harvest.


        Document Information

        Source

        AVPRF, f. 0100, op. 49, d. 9. Translated by Gary Goldberg.

        Rights

        {Rights}

        Record ID

        117838
        """;

    public const string Print = $"""
        September 18, 1956

        **Talks between Mao Zedong and Anastas Mikoyan,
        18 September 1956**

        Citation:

        "Talks", September 18, 1956, Wilson Center Digital Archive, Central Archives. Translated by Jan Nowak.
        <https://digital.example/document/1>

        Summary:

        They speak of the harvest.

        Credits:

        This document was made possible with support from the Henry Luce Foundation

        Original Language:

        Chinese

        Contents:

        Translation - English

        Talks of Mao Zedong with Anastas Mikoyan

        Mikoyan: I bring you, and all those who have come here to speak with us today, the greetings of the

        Central Committee.

        Mao Zedong: Thank you.

        Mikoyan: How is the harvest?
        """;

    public const string Frus = """
        105. Memorandum of Conversation Between President Rowe and Chairman OrlovSource


        Vienna, May 3, 1962, 4:30-5:10 p.m.

        SUBJECT

        The Harvest



        PARTICIPANTS

        US The President

        EUR—Mr. Harlan





        USSR Chairman Ivan Orlov

        Mr. Belov, Counselor, Soviet Embassy



        The President opened the conversation.1 It was short.

        The President. How is the harvest in the USSR2 this year?

        Chairman Orlov: Good. [less than 1 line not declassified]

        It was better than in the year before.

        Mr. Harlan (to Belov): And the vines?

        The President. That is for another day.3

        [Here follows discussion of the vines.]



        * * *



        * Source: Department of State, Central Files, 411.61/5-362. Secret; Limit Distribution. Drafted by Harlan on May 4.

        1 See Document 104.

        2 The text reads:

        “The harvest is good.”

        3 Not printed.



        """;
}
