namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class LanguageTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Russian", "Russian")]
    [InlineData("Chinese, Korean", "Chinese", "Korean")]
    [InlineData("Chinese; Korean", "Chinese", "Korean")]
    [InlineData("German and Polish", "German", "Polish")]
    [InlineData("German, Polish, and Russian", "German", "Polish", "Russian")]
    [InlineData("Old Church Slavonic", "Old Church Slavonic")]
    public void Each_language_is_told(string? value, params string[] languages) => Assert.Equal(languages, Languages.Split(value));
}
