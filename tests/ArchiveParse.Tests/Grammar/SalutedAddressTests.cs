namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

/// <summary>The address of a letter between its head and its salutation.</summary>
public sealed class SalutedAddressTests
{
    [Theory]
    [InlineData(
        "Berlin, 12 January 1978\n\nTo the\nGeneral Secretary of the CC of the CPSU\nComrade Ivan Orlov\nMoscow\n\nDear Ivan!\n\nWe met.",
        "dateline: Berlin, 12 January 1978", "Ivan Orlov < To the General Secretary of the CC of the CPSU Comrade Ivan Orlov Moscow")]
    [InlineData(
        "To the\nGeneral Secretary of the CC of the CPSU\nand Chairman of the Presidium\nComrade Ivan Orlov\n\nMoscow\nKremlin\n\nDear Ivan!\n\nWe met.",
        "Ivan Orlov < To the General Secretary of the CC of the CPSU and Chairman of the Presidium Comrade Ivan Orlov Moscow Kremlin")]
    [InlineData("Comrade Foreign Minister Jan Nowak\nBudapest\n\nDear Comrade Nowak,\n\nWe met.", "Jan Nowak < Comrade Foreign Minister Jan Nowak Budapest")]
    [InlineData("Dr. Jan Nowak\nMinister of Trade\nCity\n\nComrade Minister:\n\nWe met.", "Jan Nowak < Dr. Jan Nowak Minister of Trade City")]
    [InlineData("Comrade Deputy Minister Weber\n102 Berlin\nMarx-Engels-Platz 2\n\nDear Comrade Weber!\n\nWe met.", "Weber < Comrade Deputy Minister Weber 102 Berlin Marx-Engels-Platz 2")]
    [InlineData("Comrade Jan Nowak\nKarl Halm\nOslo\n\nDear Comrade Nowak!\n\nWe met.", "Jan Nowak < Comrade Jan Nowak Karl Halm Oslo")]
    public void The_salutation_tells_whom_the_lines_above_it_name(string text, params string[] blocks) => Assert.Equal(blocks, Read(text));

    [Theory]
    [InlineData("Comrade Jan Nowak\nKarl Halm\nErik Dahl\nOslo\n\nDear Comrades!\n\nWe met.", "Comrade|Jan Nowak, Karl Halm, Erik Dahl")]
    [InlineData("Comrade Jan Nowak\nForeign Minister\nMinistry of Trade\nTel Aviv\nNew Delhi\n\nDear Comrades!\n\nWe met.", "Comrade|Jan Nowak")]
    public void One_that_greets_several_tells_each(string text, string recipients) => Assert.Equal(
        recipients,
        string.Join(", ", Assert.IsType<DistributionBlock>(Openings.Opening(new Cursor(text)).Value[0]).Recipients
            .Select(static each => each.Honorific is { } honorific ? $"{honorific}|{each.Name}" : each.Name)));

    [Theory]
    [InlineData("Memorandum of Conversation with\nComrade Jan Nowak\n\nWe met.", "heading: Memorandum of Conversation with Comrade Jan Nowak")]
    [InlineData("Comrade Jan Nowak\n\nThe harvest was good.", "heading: Comrade Jan Nowak")]
    [InlineData("Comrade Nowak,\n\nDear comrades!\n\nWe met.")]
    [InlineData("Speech of Comrade Jan Nowak\n\nDear comrades!\n\nWe met.", "heading: Speech of Comrade Jan Nowak")]
    public void Without_it_they_are_a_title(string text, params string[] blocks) => Assert.Equal(blocks, Read(text));

    private static string[] Read(string text) =>
    [
        .. Openings.Opening(new Cursor(text)).Value.Select(static block =>
            block is DistributionBlock { Recipients: [var only] } ? $"{only.Name} < {block.Text}" : Told.Blocks([block])[0]),
    ];
}
