using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Tests.Extending;

/// <summary>Words that a grammar adds to the library's tables.</summary>
public sealed class GrammarWordsTests
{
    private static readonly GrammarWords Words = new()
    {
        Months = new Dictionary<string, int> { ["Brumar"] = 11, ["May"] = 6 },
        Weekdays = ["Marday"],
        Honorifics = ["Worshipful Brother"],
        Offices = ["Reeve"],
        Archives = new Dictionary<string, KnownArchive> { ["Hall of Records"] = new("HR", "VX"), ["AVPRF"] = new("AVPRF of old", "SU") },
    };

    private static readonly ArchiveParser Parser = new(new() { Grammar = ArchiveGrammar.Default.With(Words) });

    [Theory]
    [InlineData("12 Brumar 1957", "1957-11-12")]
    [InlineData("brumar 12, 1957", "1957-11-12")]
    [InlineData("Marday, 12 Brumar 1957", "1957-11-12")]
    [InlineData("12 May 1957", "1957-06-12")]
    [InlineData("12 June 1957", "1957-06-12")]
    public void A_month_of_its_own_is_read_in_dates(string text, string edtf) => Assert.Equal(edtf, Parser.ReadDate(text).Edtf?.ToString());

    [Fact]
    public void No_other_grammar_knows_it() => Assert.Null(ArchiveParser.Default.ReadDate("12 Brumar 1957").Edtf);

    [Theory]
    [InlineData("Hall of Records, f. 1, op. 2, d. 3", "HR", "VX")]
    [InlineData("HR, f. 1, op. 2, d. 3", "HR", "VX")]
    [InlineData("AVPRF, f. 1, op. 2, d. 3", "AVPRF of old", "SU")]
    [InlineData("RGANI, f. 1, op. 2, d. 3", "RGANI", "RU")]
    public void An_archive_of_its_own_is_known(string text, string code, string country)
    {
        var reference = Assert.Single(Parser.ReadReferences(text).References);
        Assert.Equal((code, country), (reference.Repository, reference.Country));
    }

    /// <summary>The code of a department begins the series itself, as that of the Foreign Office does in <c>FO 371</c>.</summary>
    [Fact]
    public void A_department_of_its_own_begins_a_series()
    {
        var words = new GrammarWords { Archives = new Dictionary<string, KnownArchive> { ["MB"] = new("HR", "VX", IsDepartment: true) } };
        var reference = new ArchiveParser(new() { Grammar = ArchiveGrammar.Default.With(words) }).ReadReferences("MB 371/84053").References[0];
        Assert.Equal(("MB 371", "84053"), (Assert.IsType<SeriesReference>(reference).Series, ((SeriesReference)reference).Piece));
    }

    [Fact]
    public void Titles_of_its_own_stand_before_names()
    {
        const string text = "Reeve Halm: Yes.\n\nWorshipful Brother Karr: No.\n\nReeve Halm: Yes.\n\nWorshipful Brother Karr: No.";
        var page = (UnrecognizedPage)Parser.Parse(text);
        Assert.Equal(["Halm", "Karr"], page.Persons.Select(static person => person.Name));
        Assert.Equal(("Reeve", "Worshipful Brother"), (page.Persons[0].Office, page.Persons[1].Honorific));
    }

    [Fact]
    public void Of_words_that_are_added_twice_the_last_meaning_holds()
    {
        var grammar = ArchiveGrammar.Default.With(Words).With(new GrammarWords { Months = new Dictionary<string, int> { ["BRUMAR"] = 2 } });
        Assert.Equal("1957-02-12", new ArchiveParser(new() { Grammar = grammar }).ReadDate("12 Brumar 1957").Edtf?.ToString());
    }

    [Theory]
    [InlineData("Brumar", 13, "The month “Brumar” has the number 13; months have 1 to 12.")]
    [InlineData("Brumar", 0, "The month “Brumar” has the number 0; months have 1 to 12.")]
    [InlineData("", 1, "Months has the word “”; a word has 1 to 63 characters.")]
    public void A_month_that_cannot_be_is_told(string month, int number, string message) => Assert.StartsWith(
        message,
        Assert.ThrowsAny<ArgumentException>(() => ArchiveGrammar.Default.With(new GrammarWords { Months = new Dictionary<string, int> { [month] = number } })).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(" ")]
    [InlineData("a word that is longer than any word of any table can be, and this one is")]
    public void A_word_that_cannot_be_is_told_with_its_table(string word) => Assert.StartsWith(
        $"Offices has the word “{word}”; a word has 1 to 63 characters.",
        Assert.Throws<ArgumentException>("words", () => ArchiveGrammar.Default.With(new GrammarWords { Offices = [word] })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_rule_can_be_tried_with_them()
    {
        Assert.Equal([new(0, 14)], RuleTrial.Of("Dates.Expression", "12 Brumar 1957", words: Words).Matches);
        Assert.Empty(RuleTrial.Of("Dates.Expression", "12 Brumar 1957").Matches);
    }

    [Fact]
    public void Two_grammars_do_not_hear_of_each_other_on_any_thread()
    {
        bool[] reads = new bool[400];
        Parallel.For(0, reads.Length, at => reads[at] = (at % 2 == 0 ? Parser : ArchiveParser.Default).ReadDate("12 Brumar 1957").Edtf is not null);
        Assert.All(Enumerable.Range(0, reads.Length), at => Assert.Equal(at % 2 == 0, reads[at]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void A_month_is_one_of_twelve(int month) => Assert.Throws<ArgumentOutOfRangeException>(() =>
        ArchiveGrammar.Default.With(new GrammarWords { Months = new Dictionary<string, int> { ["Brumar"] = month } }));

    [Fact]
    public void No_list_is_null()
    {
        Assert.Throws<ArgumentNullException>("Months", static () => new GrammarWords { Months = null! });
        Assert.Throws<ArgumentNullException>("Offices", static () => new GrammarWords { Offices = null! });
    }

    [Fact]
    public void A_word_has_letters() => Assert.Throws<ArgumentException>(static () => ArchiveGrammar.Default.With(new GrammarWords { Offices = [""] }));
}
