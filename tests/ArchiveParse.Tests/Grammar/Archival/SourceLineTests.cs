namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>The lines of the folder <c>Lines</c>, country by country.</summary>
public sealed class SourceLineTests
{
    public static TheoryData<string> Files => [.. SourceLine.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_line_says_what_its_words_say(string country) =>
        Assert.Equal(
            SourceLine.In(country).Select(static line => $"{line.Text}\n{string.Join('\n', line.Says)}"),
            SourceLine.In(country).Select(static line => $"{line.Text}\n{string.Join('\n', SourceLine.Read(line.Text))}"));
}
