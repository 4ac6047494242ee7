namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

/// <summary>The text of a document with its summary below; the row says where the summary begins.</summary>
public sealed class SummaryTests
{
    [Theory]
    [InlineData("We met the ambassador.\n\nYudin meets the ambassador.", "Yudin meets the ambassador.")]
    [InlineData("We met the ambassador.\n\nP. Yudin\n\nYudin meets the ambassador.\n", "Yudin meets the ambassador.\n")]
    [InlineData("Yudin meets the ambassador.", "Yudin meets the ambassador.")]
    [InlineData("We met.\n\nWe parted.\n\nYudin meets the ambassador.", "Yudin meets the ambassador.")]
    [InlineData("We met.\n\nP. Yudin\n\nTyped in two copies by Orlova.\n\nYudin meets the ambassador.", "Yudin meets the ambassador.")]
    [InlineData("We met.\n\nP. Yudin\n\n(The second page of the record is missing in the file of the embassy.)\n\nYudin meets the ambassador.", "Yudin meets the ambassador.")]
    [InlineData(
        "We met.\n\nP. Yudin\n\nNOTE OF THE DEPARTMENT: -- Copies were sent to the embassies in Warsaw and Prague.\n\nYudin meets the ambassador.",
        "Yudin meets the ambassador.")]
    [InlineData(
        "To: Comrade Minister Orlov\n\nThe embassy has the honor to report that the delegation arrived on the third.\n\nThe embassy reports an arrival.",
        "The embassy reports an arrival.")]
    [InlineData("We met.\n\n4. On the Harvest\n\nIt was good.\n\nYudin speaks of it.", "Yudin speaks of it.")]
    [InlineData(
        "We met.\n\n15 May 1957\n\nOn that day the ambassador spoke of the harvest and of the weather.\n\nYudin meets the ambassador.",
        "Yudin meets the ambassador.")]
    [InlineData("Secret.\n\nWarsaw, 1st April, 1949.\n\nThe ambassador spoke of the harvest and of the weather.\n\nYudin speaks.", "Yudin speaks.")]
    [InlineData("We met.\n\nEditor’s Note: By hand.\n\nThe ambassador spoke of the harvest and of the weather.\n\nYudin speaks.", "Yudin speaks.")]
    [InlineData("Copy.\n\nTo Cde. Molotov\n\nThe ambassador spoke of the harvest and of the weather in May.\n\nYudin speaks.", "Yudin speaks.")]
    [InlineData("Dear Comrade Stalin.\n\n5 May 1950\n\nThe ambassador spoke of the harvest and of the weather.\n\nYudin speaks.", "Yudin speaks.")]
    [InlineData(
        "I. Economy\n\nThe ambassador spoke of the harvest and of the weather in May.\n\nC. Conclusions"
        + "\n\nThe ambassador spoke of the harvest and of the weather in May."
        + "\n\nYudin meets the ambassador.",
        "Yudin meets the ambassador.")]
    [InlineData("We met.\n\nWe parted.\n\n\n\nYudin meets the ambassador.", "Yudin meets the ambassador.")]
    [InlineData("We met.\n\n\nWe spoke.\n\n\nWe ate.\n\nWe parted.\n\n\nWe left.\n\nThey speak.", "They speak.")]
    [InlineData("We met.\n\nWe spoke.\n\n\nWe ate.\n\n\nWe parted.\n\n\nWe left.\n\n\nThey speak.", "They speak.")]
    [InlineData("We met.\n\n\nWe spoke.\n\n\nWe ate.\n\n\nWe parted.\n\n\nWe left.\n\nThey speak.", "They speak.")]
    [InlineData("We met.\n\n\u00a0\n\nWe parted.\n\nThey speak.", "They speak.")]
    [InlineData("We met.\n\nNo. 72\n\n\n\n[...]\n\nThey speak.", "They speak.")]
    [InlineData("We met.\n\nWe parted.\n\n\n\n1. He said the following:\n\nThey speak.", "They speak.")]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    public void The_summary_is_the_last_paragraph(string text, string summary) => Assert.Equal(summary, text[Summaries.Start(new(text))..]);

    [Theory]
    [InlineData("We met.\n\nP. Yudin\n")]
    [InlineData("We met.[1]\n\n[1] In Moscow.\n")]
    [InlineData("We met.\n\nTo Cde. Shepilov\n")]
    [InlineData("We met.[1]\n\n\n\n[1] In Moscow.\n")]
    [InlineData("We met.\n\nP. Yudin\n\n[Source: RGANI, F. 3, Op. 12, D. 1006. Translated by Jan Nowak.]\n")]
    public void There_is_none_where_the_document_itself_ends_the_text(string text) => Assert.Equal(text.Length, Summaries.Start(new(text)));

    [Theory]
    [InlineData("We met.\n\nWe parted.\n\n\n\nYudin meets the ambassador.\n\nThey speak of the harvest.", "Yudin meets the ambassador.\n\nThey speak of the harvest.")]
    [InlineData("We met.\n\nWe parted. \n\n\n\n  Yudin meets the ambassador.\n\nThey speak of the harvest.", "Yudin meets the ambassador.\n\nThey speak of the harvest.")]
    [InlineData("We met.\n\nP. Yudin\n\nYudin meets the ambassador and hears what Moscow thinks of it.\n\nThey speak of the harvest.", "Yudin meets the ambassador and hears what Moscow thinks of it.\n\nThey speak of the harvest.")]
    [InlineData(
        "We met.\n\nP. Yudin\n\n5 May 1950\n\nYudin meets the ambassador and hears what Moscow thinks of it.\n\nThey speak of it.",
        "Yudin meets the ambassador and hears what Moscow thinks of it.\n\nThey speak of it.")]
    [InlineData("We met.\n\nNo. 1452\n\nYudin meets the ambassador and hears what Moscow thinks of it.\n\nThey speak of the harvest.", "Yudin meets the ambassador and hears what Moscow thinks of it.\n\nThey speak of the harvest.")]
    [InlineData("We met.[1]\n\n[1] In Moscow.\n\nYudin meets the ambassador and hears what Moscow thinks of it.\n\nThey speak of the harvest.", "Yudin meets the ambassador and hears what Moscow thinks of it.\n\nThey speak of the harvest.")]
    [InlineData(
        "We met.\n\n\nWe spoke.\n\n\nWe ate.\n\n\nWe parted.\n\nYudin meets the ambassador.\n\nThey speak.",
        "Yudin meets the ambassador.\n\nThey speak.")]
    public void It_has_two_paragraphs_where_they_stand_apart_or_the_document_has_visibly_ended_above_them(string text, string summary) =>
        Assert.Equal(summary, text[Summaries.Start(new(text))..]);

    [Theory]
    [InlineData("We met.\n\nWe parted.\n\nYudin meets the ambassador.\n\nThis summary was generated by a machine.", "Yudin meets the ambassador.\n\nThis summary was generated by a machine.")]
    [InlineData("We met.\n\nP. Yudin\n\nThis summary was generated by a machine.", "This summary was generated by a machine.")]
    public void A_notice_on_it_belongs_to_it(string text, string summary) => Assert.Equal(summary, text[Summaries.Start(new(text))..]);
}
