using ArchiveParse.Grammar;

namespace ArchiveParse.Tests.Grammar;

public sealed class NameWordsTests
{
    [Theory]
    [InlineData("Yudin said", "Yudin")]
    [InlineData("Jong-ae", "Jong-ae")]
    [InlineData("O’Hara", "O’Hara")]
    [InlineData("Ćwik", "Ćwik")]
    [InlineData("P.F. Yudin", "P.")]
    [InlineData("P. Yudin", "P.")]
    [InlineData("Ya. Vyshinsky", "Ya.")]
    [InlineData("X", "X")]
    [InlineData("U Thant", "U")]
    [InlineData("I[van] V. Kovalev", "I[van]")]
    [InlineData("J[ózef] Sowa", "J[ózef]")]
    [InlineData("[Anastas] Mikoyan", "[Anastas]")]
    [InlineData("[A.] Poledňák", "[A.]")]
    [InlineData("Andropov [Yuri]", "Andropov")]
    [InlineData("O'Hara", "O'Hara")]
    [InlineData("Jong‑ae", "Jong‑ae")]
    public void A_word_is_taken_in_one_step(string text, string word) => Assert.Equal(word, NameWords.Word.Taken(text));

    [Theory]
    [InlineData("Yudin. We agreed.", "Yudin")]
    [InlineData("Kim. Then he left.", "Kim")]
    [InlineData("Mikoyan.", "Mikoyan")]
    public void The_full_stop_behind_a_whole_word_ends_the_sentence(string text, string word) => Assert.Equal(word, NameWords.Word.Taken(text));

    [Theory]
    [InlineData("said Yudin")]
    [InlineData("van")]
    [InlineData("2nd")]
    [InlineData(" Yudin")]
    [InlineData("[sic]")]
    [InlineData("[1956]")]
    [InlineData("[Cuban President Osvaldo] Dorticos")]
    [InlineData("[Anastas")]
    [InlineData("“Yudin”")]
    [InlineData("")]
    public void Other_words_are_missed(string text) => Assert.Null(NameWords.Word.Taken(text));
}
