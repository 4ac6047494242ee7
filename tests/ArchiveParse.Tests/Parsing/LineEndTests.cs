using System.Globalization;
using System.Text.RegularExpressions;
using ArchiveParse.Json;

namespace ArchiveParse.Tests.Parsing;

/// <summary>A page with the line ends of Windows says the same, at places that are further on by one for each line.</summary>
public sealed partial class LineEndTests
{
    public static TheoryData<string> Pages => [.. Repository.SamplePages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_the_same_with_the_line_ends_of_Windows(string name)
    {
        string text = Repository.SamplePage(name);
        string windows = PageJson.Write(ArchivePage.Parse(text.ReplaceLineEndings("\r\n")));
        // A repair tells the characters that it found: here other ones.
        Assert.Equal(Shifted(PageJson.Write(ArchivePage.Parse(text)), text), windows.Replace("""\r\n""", """\n""", StringComparison.Ordinal));
    }

    /// <summary>Git may be set to turn line ends where it checks out; <c>.gitattributes</c> forbids it.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void A_sample_page_was_checked_out_as_it_is(string name) =>
        Assert.DoesNotContain('\r', Repository.SamplePage(name));

    /// <summary>The JSON of a page as it is when each line end of the page is one character longer.</summary>
    private static string Shifted(string json, string text) => Offset().Replace(
        json, offset => Behind(int.Parse(offset.Value, CultureInfo.InvariantCulture), text).ToString(CultureInfo.InvariantCulture));

    private static int Behind(int at, string text) => at + text.AsSpan(0, at).Count('\n');

    /// <summary>The offsets in spans and in messages.</summary>
    [GeneratedRegex(@"(?<=""span"": ""|""span"": ""[0-9]+\.\.|\(offset )[0-9]+")]
    private static partial Regex Offset();
}
