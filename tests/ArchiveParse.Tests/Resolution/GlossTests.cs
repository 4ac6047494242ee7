using ArchiveParse.Resolution;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Resolution;

/// <summary>The entry of a list, the name that was read of it, and the other name that it has in brackets.</summary>
public sealed class GlossTests
{
    [Theory]
    [InlineData("Filippov [Stalin]", "Filippov", "Stalin")]
    [InlineData("Comrade Filippov [Stalin]", "Filippov", "Stalin")]
    [InlineData("Mao Tse-tung(Mao Zedong)", "Mao Tse-tung", "Mao Zedong")]
    [InlineData("Mao Tse-tung (Mao Zedong), Chairman", "Mao Tse-tung", "Mao Zedong")]
    [InlineData("Filippov", "Filippov", null)]
    [InlineData("[I.] Filippov", "I. Filippov", null)]
    [InlineData("(Moscow) Filippov", "Filippov", null)]
    [InlineData("Filippov, Premier [Stalin]", "Filippov", null)]
    [InlineData("Filippov [Stalin", "Filippov", null)]
    [InlineData("Filippov (interpreter)", "Filippov", null)]
    public void Right_behind_the_name_it_is_the_persons(string text, string name, string? gloss) =>
        Assert.Equal(gloss, Glosses.Of(new Participant { Name = name, Text = text, Span = new TextSpan(0, text.Length) }));
}
