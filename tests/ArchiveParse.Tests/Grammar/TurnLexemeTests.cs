using ArchiveParse.Grammar;
using Sprache;

namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Text;

/// <summary>Turns are read as one lexeme, which is the same as to read the head of each and then its words.</summary>
public sealed class TurnLexemeTests
{
    private const string Minutes =
        "Kim: We agree.\n\nLi (laughing): So do\n\nwe all.\n\n(Laughter.)\n\nKim: Let us go on, then.\n\n1) The first point.\n\nLi: Yes.\n\nThe meeting ended at 11.40.\n";

    [Fact]
    public void Of_minutes() => AreAlike(new Cursor(Minutes));

    [Fact]
    public void Of_a_page() => AreAlike(Turns(Repository.SamplePage(Repository.SamplePages.First(static name => name.StartsWith("001", StringComparison.Ordinal)))));

    private static Cursor Turns(string page) => new Cursor(page).Skip(page.IndexOf("Chairman Mao (hereafter", StringComparison.Ordinal));

    private static void AreAlike(Cursor text)
    {
        var roster = Roster.Learn(text, [], "");
        var read = Content.Blocks(text, roster, Paragraphing.CutByPageBreaks).OfType<SpeechBlock>()
            .Select(static speech => (speech.Speaker.Label, speech.Text)).ToList();
        Assert.NotEmpty(read);
        Assert.Equal(Plainly(text, roster), read);
    }

    /// <summary>The turns by a query of the two, started at each head in turn.</summary>
    private static List<(string Label, string Text)> Plainly(Cursor text, Roster roster)
    {
        Parser<TurnHead> head = input => roster.HasHeadAt(input.Position, out var found)
            ? new Success<TurnHead>(found, Cursor.From(input).At(found.FirstWords.Start))
            : new Failure<TurnHead>(Cursor.From(input), Expectation.None);
        var words = new PassageReader(
            (page, start) => roster.HasHeadAt(start) || Asides.At(page, start).Kind != Asides.Kind.None, inTurn: true, Paragraphing.CutByPageBreaks).ToRule();
        var turn =
            from speaker in head
            from said in words
            select (speaker.Label.Text, said.Text.Value);
        return [.. Enumerable.Range(text.Position, text.End - text.Position).Where(at => roster.HasHeadAt(at)).Select(at => turn(text.At(at)).Value)];
    }
}
