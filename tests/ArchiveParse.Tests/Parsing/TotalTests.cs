using System.Globalization;
using ArchiveParse.Text;
using Xunit.Abstractions;

namespace ArchiveParse.Tests.Parsing;

/// <summary>No text makes Parse throw, and whatever it gives back keeps every law.</summary>
public sealed class TotalTests(ITestOutputHelper output)
{
    /// <summary>What the choice of a layout takes, however short the page.</summary>
    private const long Start = 1_000;

    /// <summary>For each character; datelines that may be two days take most results (42), lone dashes most cursors (4).</summary>
    private const long MostResults = 50, MostCursors = 6;

    public static TheoryData<string> Hostile => HostileTexts.Names;

    [Fact]
    public void No_string_breaks_a_law() => Property.ForAll(AnyText.OfCharacters, Laws.Hold, 1_000);

    [Fact]
    public void No_row_of_fragments_breaks_a_law() => Property.ForAll(AnyText.OfFragments, static made => Laws.Hold(made.Value), 2_000);

    [Fact]
    public void No_shuffled_page_breaks_a_law() =>
        Property.ForAll(AnyText.OfSamplePages, static made => Laws.Hold(made.Value), 300, maximumSize: 60);

    /// <summary>
    /// Each result and each cursor is a step of a rule; a rule that goes over its text again and again makes more of them for each character.
    /// </summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_hostile_text_breaks_a_law_or_makes_it_wait(string name)
    {
        string text = HostileTexts.Named(name);
        Patience.Within(() =>
        {
            ArchivePage? page = null;
            var (results, cursors) = Tally.Of(() => page = ArchivePage.Parse(text));
            Laws.Hold(text, page!);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{text.Length} characters, {results} results, {cursors} cursors"));
            Assert.InRange(results, 0, Start + (MostResults * text.Length));
            Assert.InRange(cursors, 0, Start + (MostCursors * text.Length));
        });
    }

    [Fact]
    public void There_must_be_a_text() => Assert.Throws<ArgumentNullException>("text", static () => ArchivePage.Parse(null!));
}
