using System.Text.Encodings.Web;
using System.Text.Json;
using ArchiveParse.Tool.Output;
using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

public sealed class UnseenTests
{
    /// <summary>As the library writes.</summary>
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Hostile.Characters.Length)];

    [Theory]
    [InlineData("a\u001B[31mb", @"a\u{1B}[31mb")]
    [InlineData("a\nb\tc\0", @"a\u{A}b\u{9}c\u{0}")]
    [InlineData("a\u007Fb\u0085c\u009Bd", @"a\u{7F}b\u{85}c\u{9B}d")]
    [InlineData("a\u202Eb\u2066c\u200Fd", @"a\u{202E}b\u{2066}c\u{200F}d")]
    [InlineData("a\u2028b\u200Bc\uFEFFd", @"a\u{2028}b\u{200B}c\u{FEFF}d")]
    [InlineData("a\U000E0041b", @"a\u{E0041}b")]
    public void They_are_shown_by_their_numbers(string text, string shown) => Assert.Equal(shown, Unseen.Shown(text));

    /// <summary>What shapes letters and emoji, signs of Arabic that are of the same class, and what was shown before.</summary>
    [Theory]
    [InlineData("Беседа, 会谈 “🙂” שלום مؤتمر a\u00A0b")]
    [InlineData("con\u00ADference \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 👩\u200D🚀 \u0601\u0661")]
    [InlineData(@"a\u{1B}b")]
    public void Text_stays_as_it_is(string text) => Assert.Equal((text, text), (Unseen.Shown(text), Unseen.Escaped(text)));

    [Theory]
    [MemberData(nameof(Places))]
    public void None_is_left_in_text_nor_in_JSON_which_means_the_same(int place)
    {
        string text = $"a{Hostile.Characters[place]}b";
        string json = JsonSerializer.Serialize(text, Relaxed);

        Hostile.AssertNoneIn(Unseen.Shown(text));
        Hostile.AssertNoneIn(Unseen.Escaped(json));
        Assert.Equal(JsonSerializer.Deserialize<string>(json), JsonSerializer.Deserialize<string>(Unseen.Escaped(json)));
    }

    [Fact]
    public void Halves_of_pairs_are_told_apart_from_pairs() => Assert.Equal(@"\u{DE42}🙂\u{D83D}", Unseen.Shown("\uDE42🙂\uD83D"));
}
