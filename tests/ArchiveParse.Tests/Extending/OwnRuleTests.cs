using ArchiveParse.Grammar;
using ArchiveParse.Tests.Layouts;
using ArchiveParse.Tests.Parsing;
using Sprache;
using Veldania;

namespace ArchiveParse.Tests.Extending;

using ArchiveParse.Text;

/// <summary>Rules that a grammar adds: where they are asked, in which order, and that they keep every law.</summary>
public sealed class OwnRuleTests
{
    private static readonly ArchiveParser Veldanian = new(new() { Grammar = VeldanianGrammar.Instance });

    /// <summary>Sprache's own operators and characters serve as well as the library's.</summary>
    private static readonly Parser<Block> StockVote = input => Parse.String("VOTE ").Then(static _ => Parse.Digit.AtLeastOnce().Text())(input) is { WasSuccessful: true } vote
        ? Result.Success((Block)ExtensionBlock.Of(Cursor.From(input), TextSpan.FromBounds(input.Position, vote.Remainder.Position)), vote.Remainder)
        : Result.Failure<Block>(input, "no vote", []);

    [Theory]
    [InlineData("VOTE 1\n\nWe met.", "extension, paragraph")]
    [InlineData("We met.\n\nVOTE 1", "paragraph, extension")]
    [InlineData("We met.\nVOTE 1\nWe parted.", "paragraph, extension, paragraph")]
    [InlineData("VOTE 1", "extension")]
    [InlineData("VOTE 1\n\nVOTE 2\n\nVOTE 3", "extension, extension, extension")]
    [InlineData("SECRET\n\nVOTE 1\n\nMoscow, 5 May 1956\n\nWe met, and we spoke of the harvest.", "marking, extension, dateline, paragraph")]
    [InlineData("Mikoyan: Yes.\n\nVOTE 1\n\nMao: No.\n\nMikoyan: Yes.\n\nMao: No.", "speech, extension, speech, speech, speech")]
    [InlineData("We met.\n\nVOTE 1\n\nP. Yudin\nAmbassador of the USSR", "paragraph, extension, signature")]
    [InlineData("The VOTE 1 was ours.", "paragraph")]
    public void A_block_stands_wherever_its_rule_reads_it(string text, string kinds)
    {
        var page = new ArchiveParser(new() { Grammar = ArchiveGrammar.Default.With(new BlockRule("vote", StockVote)) }).Parse(text);
        Assert.Equal(kinds, string.Join(", ", page.Body.Select(static block => block.GetType().Name.Replace("Block", "", StringComparison.Ordinal).ToLowerInvariant())));
        Laws.Hold(text, page);
    }

    /// <summary>A rule need not tell where in its line each of its people stands.</summary>
    [Fact]
    public void People_of_one_place_are_told_apart_by_their_names()
    {
        Parser<Block> present =
            from here in Scan.Here
            from line in Lines.Line
            where line.In(here.Source).StartsWith("PRESENT ")
            let people = line.In(here.Source)["PRESENT ".Length..].ToString().Split(' ')
            select (Block)new ParticipantsBlock
            {
                Text = line.In(here.Source).ToString(),
                Groups = [new ParticipantGroup { People = [.. people.Select(each => new Participant { Name = each, Text = each, Span = line })] }],
                Span = line,
            };
        ArchiveParser parser = new(new() { Grammar = ArchiveGrammar.Default.With(new BlockRule("present", present)) });
        var page = parser.Parse("PRESENT Orlov Nowak\n\nWe met.");
        var list = Assert.Single(page.Body.OfType<ParticipantsBlock>());
        Assert.Equal(["orlov", "nowak"], list.Groups[0].People.Select(static each => each.Person));
    }

    /// <summary>The library's own stage directions have brackets; those of a rule need none, and name nobody then.</summary>
    [Fact]
    public void A_stage_direction_may_stand_without_brackets()
    {
        Parser<Block> applause = Scan.Literal("APPLAUSE").Spanned().Select(static word => (Block)new StageBlock { Text = "APPLAUSE", Span = word.Span });
        var page = new ArchiveParser(new() { Grammar = ArchiveGrammar.Default.With(new BlockRule("applause", applause)) }).Parse("We met.\n\nAPPLAUSE");
        Assert.Empty(Assert.Single(page.Body.OfType<StageBlock>()).People);
    }

    [Fact]
    public void The_rule_that_was_added_last_is_asked_first()
    {
        static BlockRule Named(string name) => new(name, StockVote);
        var grammar = ArchiveGrammar.Default.With(Named("one")).With(Named("two"));
        Assert.Equal(["two", "one"], grammar.BlockRules.Select(static rule => rule.Name));
        var block = new ArchiveParser(new() { Grammar = grammar }).Parse("VOTE 1").Body[0];
        Assert.Equal("two", Assert.IsType<ExtensionBlock>(block).Rule);
        Assert.Empty(ArchiveGrammar.Default.BlockRules);
    }

    [Theory]
    [InlineData("NAV/OR/III/41", "NAV/OR/III/41")]
    [InlineData("NAV/OR/III/41, cols. 612–619", "NAV/OR/III/41, cols. 612–619")]
    [InlineData("NAV/OR/III/41; NAV/OR/III/42", "NAV/OR/III/41", "NAV/OR/III/42")]
    [InlineData("NAV/OR/III/41, NAV/OR/III/42", "NAV/OR/III/41", "NAV/OR/III/42")]
    [InlineData("NAV/OR/III/41, col. 6, NAV/OR/III/42 and NAV/OR/III/43", "NAV/OR/III/41, col. 6", "NAV/OR/III/42", "NAV/OR/III/43")]
    [InlineData("National Archives of Veldania, NAV/OR/III/41", "National Archives of Veldania, NAV/OR/III/41")]
    public void Several_references_of_a_line_are_parted(string line, params string[] texts) =>
        Assert.Equal(texts, Veldanian.ReadReferences(line).References.Select(static each => each.Text));

    [Fact]
    public void Of_two_schemes_too()
    {
        static ReferenceRule Named(string name) => new(name, ShelfMarks.Rule.Rule);
        var grammar = ArchiveGrammar.Default.With(Named("one")).With(Named("two"));
        Assert.Equal(["two", "one"], grammar.ReferenceRules.Select(static rule => rule.Name));
        var reference = new ArchiveParser(new() { Grammar = grammar }).ReadReferences("NAV/OR/III/41").References[0];
        Assert.Equal("two", Assert.IsType<ExtensionReference>(reference).Scheme);
    }

    [Theory]
    [InlineData("", "The value cannot be an empty string or composed entirely of whitespace. (Parameter 'layouts')")]
    [InlineData("web", "Two layouts are named “web”: a page tells by the name which of them read it. (Parameter 'layouts')")]
    [InlineData("plain", "Two layouts are named “plain”: a page tells by the name which of them read it. (Parameter 'layouts')")]
    public void A_layout_has_a_name_of_its_own(string name, string message)
    {
        PageLayout layout = new(name, LayoutSign.When("always", static _ => true), static _ => throw new NotSupportedException());
        Assert.Equal(message, Assert.Throws<ArgumentException>("layouts", () => ArchiveGrammar.Default.With(layout)).Message);
    }

    [Fact]
    public void A_rule_has_a_name()
    {
        Assert.Throws<ArgumentException>("rule", static () => ArchiveGrammar.Default.With(new BlockRule(" ", StockVote)));
        Assert.Throws<ArgumentException>("rule", static () => ArchiveGrammar.Default.With(new ReferenceRule("", ShelfMarks.Rule.Rule)));
        Assert.Throws<ArgumentNullException>("layouts", static () => ArchiveGrammar.Default.WithLayouts([null!]));
    }

    [Fact]
    public void Layouts_can_be_ordered_and_left_out()
    {
        var grammar = ArchiveGrammar.Default.WithLayouts(ArchiveGrammar.Default.Layouts.Where(static layout => layout.Name != "web").Reverse());
        Assert.Equal(ArchiveGrammar.Default.Layouts.Count - 1, grammar.Layouts.Count);
        Assert.NotEqual("web", new ArchiveParser(new() { Grammar = grammar }).Parse(MadePages.Labelled).Layout);
    }

    [Fact]
    public void A_reference_is_read_from_a_string_too()
    {
        var reading = Veldanian.ReadReferences("National Archives of Veldania, NAV/OR/III/41; NAV/TR/II/7");
        Assert.Equal(["NAV, collection OR, session III, sitting 41", "NAV, collection TR, session II, sitting 7"], reading.References.Select(static each => each.Canonical));
    }

    [Fact]
    public void Every_law_holds_for_any_row_of_fragments() => Property.ForAll(AnyText.OfFragments, static made => Hold(made.Value), count: 300);

    [Fact]
    public void Every_law_holds_for_stretches_of_pages() => Property.ForAll(AnyText.OfSamplePages, static made => Hold(made.Value), count: 40);

    /// <summary>Among fragments of all kinds, the votes, shelf marks and mastheads of the extension.</summary>
    private static void Hold(string text)
    {
        string mixed = string.Join("\n\n", text.Split("\n\n").Select(static (part, at) => (at % 3) switch
        {
            0 => part,
            1 => $"DIVISION {at}. Ayes 1, Noes 2.\n{part}",
            _ => $"{part}\nSource\n\nNAV/OR/III/{at}, cols. 1–2; {part}",
        }));
        Laws.Hold(mixed, Veldanian.Parse(mixed));
        string report = $"NATIONAL ASSEMBLY OF VELDANIA\nOfficial Report\n\nSitting: 1\nDay: {mixed}";
        Laws.Hold(report, Veldanian.Parse(report));
    }
}
