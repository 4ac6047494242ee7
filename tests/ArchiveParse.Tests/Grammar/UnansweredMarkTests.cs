using ArchiveParse.Grammar;

namespace ArchiveParse.Tests.Grammar;

/// <summary>Numbers in brackets that stand between words, where the page has a note of that number and where it has none.</summary>
public sealed class UnansweredMarkTests
{
    [Theory]
    [InlineData("It was on [5] May and [1] we parted.", "supplied: 5 | noteRef: 1")]
    [InlineData("It was in May.[5] Then we parted.", "noteRef: 5")]
    [InlineData("It was in May [5], and we parted.", "noteRef: 5")]
    [InlineData("It was in May. [5] Then we parted.", "noteRef: 5")]
    public void A_number_like_a_word_is_supplied_where_no_note_answers(string text, string marks)
    {
        var body = Bodies.Read(new($"{text}\n\nWe met again.[1]\n\n[1] In Moscow."), "");
        Assert.Equal(marks, Assert.IsType<ParagraphBlock>(body.Blocks[0]).Marks.Told());
    }
}
