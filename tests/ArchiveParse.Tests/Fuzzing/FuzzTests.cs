using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Tests.Fuzzing;

/// <summary>
/// The laws hold for made pages of every layout and for mutated ones. The command <c>tests/ArchiveParse.Fuzz</c> tries such pages for as
/// long as one likes.
/// </summary>
public sealed class FuzzTests
{
    public static TheoryData<string> Layouts => [.. AnyLayout.Names];

    [Fact]
    public void Every_layout_is_made() =>
        Assert.Equal(ArchiveGrammar.Default.Layouts.Select(static each => each.Name).Append("plain").Order(), AnyLayout.Names.Order());

    /// <summary>Else the generator would try nothing but plain text.</summary>
    [Theory]
    [MemberData(nameof(Layouts))]
    public void Many_made_pages_are_read_in_their_layout(string layout)
    {
        Random random = new(1);
        int read = Enumerable.Range(0, 200).Count(_ => ArchivePage.Parse(AnyLayout.Of(layout, new Choices(Bytes(random)))).Layout == layout);
        Assert.True(read >= 40, $"{read} of 200");
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void No_page_of_a_layout_breaks_a_law(string layout) =>
        Property.ForAll(AnyLayout.Named(layout), static made => Laws.Hold(made.Value), 300, maximumSize: 400);

    [Fact]
    public void No_mutated_page_breaks_a_law() => Property.ForAll(Mutation.Of(Seeds.Made), static made => Laws.Hold(made.Value), 1_500);

    [Fact]
    public void No_mutated_sample_page_breaks_a_law() => Property.ForAll(Mutation.Of(Seeds.WithSamples), static made => Laws.Hold(made.Value), 500);

    private static byte[] Bytes(Random random)
    {
        byte[] bytes = new byte[random.Next(300)];
        random.NextBytes(bytes);
        return bytes;
    }
}
