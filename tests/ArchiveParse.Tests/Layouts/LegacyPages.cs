namespace ArchiveParse.Tests.Layouts;

/// <summary>One record in all the forms in which pages of the archive's former site come, and lists of such records.</summary>
internal static class LegacyPages
{
    public const string Summary = "Yudin and Liu Shaoqi speak of the harvest.";

    public const string Source = "AVPRF, f. 0100, op. 49, d. 9. Translated by Gary Goldberg.";

    public const string Citation =
        $"\"Diary of Ambassador P.F. Yudin,\" November 02, 1956, History and Public Policy Program Digital Archive, {Source}";

    public const string Text = """
        Top Secret

        Comrade Liu Shaoqi received me and spoke of the harvest.

        P. Yudin
        """;

    public const string Full = $"""
        Search in
        ADD SEARCH FILTER CANCEL SEARCH FILTER

        Digital Archive International History Declassified

        November 02, 1956

        DIARY OF AMBASSADOR P.F. YUDIN

        This document was made possible with support from the Leon Levy Foundation

        CITATION SHARE DOWNLOAD
          • Citation

            get citation

            {Summary}
            {Citation} https://digital.example/document/1
          • share document

            https://digital.example/document/1

        VIEW DOCUMENT IN

        English HTML

        {Text}
        """;

    /// <summary>What was a link is lost, and so is the title.</summary>
    public const string Untitled = $"""
        Search in

        Digital Archive International History Declassified

        November 02, 1956


        This document was made possible with support from the Leon Levy Foundation

          • Citation

            get citation

            {Summary}
            {Citation}
          • share document


        English HTML

        {Text}
        """;

    public const string BareCited = $"""
        November 02, 1956


            {Summary}
            {Citation}
        {Text}
        """;

    public const string BareTitled = $"""
        November 02, 1956


            {Summary}
            November 02, 1956
        Diary of Ambassador P.F. Yudin

        {Text}
        """;

    public const string Print = $"""
        Digital Archive digitalarchive.wilsoncenter.org
        International History Declassified

        November 02, 1956
        Diary of Ambassador
        P.F. Yudin

        Citation:
        “Diary of Ambassador P.F. Yudin,” November 02, 1956, History and Public Policy Program Digital
        Archive, {Source}
        http://digital.example/document/1

        Summary:
        {Summary}

        Credits:
        This document was made possible with support from the Leon Levy Foundation

        Original Language:
        Russian

        Contents:
        English Translation
        Scan of Original Document

        {Text}
        """;

    public const string Bullets = """
          • March 05, 1949

            The Harvest

            They speak of it.

          • April, 1950

            The Drought

        """;

    public const string Dashes = """
        -
        March 05, 1949
        The Harvest
        They speak of it.
        -
        April, 1950
        The Drought

        """;
}
