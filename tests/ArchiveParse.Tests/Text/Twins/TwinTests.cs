using ArchiveParse.Text;
using Sprache;

namespace ArchiveParse.Tests.Text.Twins;

/// <summary>One query text, bound once to the lean operators and once to Sprache's: both must give the same answers.</summary>
public sealed class TwinTests
{
    private const string Alphabet = "ab \n";

    public static TheoryData<string> Grammars { get; } = [.. Stock.Grammars.All.Keys];

    [Fact]
    public void Both_files_hold_the_same_query_text() => Assert.Equal(Text("StockGrammars.cs"), Text("LeanGrammars.cs"));

    [Theory]
    [MemberData(nameof(Grammars))]
    public void The_query_text_binds_to_the_operators_of_its_file(string grammar)
    {
        Assert.Equal(typeof(Rule<>), Lean.Grammars.All[grammar].Target!.GetType().GetGenericTypeDefinition());
        Assert.Equal(typeof(Parse), Stock.Grammars.All[grammar].Method.DeclaringType!.DeclaringType);
    }

    [Theory]
    [MemberData(nameof(Grammars))]
    public void Both_answer_alike_on_every_short_text(string grammar)
    {
        foreach (string text in TextsUpTo(5))
        {
            Agree(grammar, text);
        }
    }

    [Theory]
    [MemberData(nameof(Grammars))]
    public void Both_answer_alike_on_any_text(string grammar) =>
        Property.ForAll(Property.TextOver(Alphabet), text => Agree(grammar, text), 200);

    private static void Agree(string grammar, string text)
    {
        Parser<string> lean = Lean.Grammars.All[grammar], stock = Stock.Grammars.All[grammar];
        var expected = stock(new Input(text));
        Agree(text, expected, lean(new Cursor(text)));
        Agree(text, expected, lean(new Input(text)));
        Agree(text, expected, stock(new Cursor(text)));

        // A slice inside a longer text reads as the text by itself.
        var slice = lean(new Cursor($"ab{text}ab", new TextSpan(2, text.Length)));
        Assert.Equal(Answer(text, expected), Answer(text, slice, start: 2));
    }

    private static void Agree(string text, IResult<string> stock, IResult<string> lean)
    {
        Assert.Equal(Answer(text, stock), Answer(text, lean));

        // A failure may know of a place farther on than Sprache's does, never of a nearer one.
        Assert.True(lean.Remainder.Position >= stock.Remainder.Position, $"On '{text}', {lean} is nearer than {stock}");
    }

    private static string Answer(string text, IResult<string> result, int start = 0) =>
        result.WasSuccessful ? $"'{text}' gives '{result.Value}', up to {result.Remainder.Position - start}" : $"'{text}' fails";

    private static IEnumerable<string> TextsUpTo(int length) =>
        length == 0 ? [""] : [.. TextsUpTo(length - 1).SelectMany(static text => Alphabet.Select(each => text + each)).Prepend("")];

    private static string Text(string file)
    {
        string path = Path.Combine(Repository.Root, "tests", "ArchiveParse.Tests", "Text", "Twins", file);
        return File.ReadAllText(path).Split("internal static class", 2)[1];
    }
}
