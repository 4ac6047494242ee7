using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar;

public sealed class EditorialBracketsTests
{
    [Theory]
    [InlineData("The [North] Korean", "supplied: North")]
    [InlineData("25 December [1965]", "supplied: 1965")]
    [InlineData("22 [November]", "supplied: November")]
    [InlineData("Filippov [Stalin] agreed", "supplied: Stalin")]
    [InlineData("the [Yugoslav Foreign Minister] came", "supplied: Yugoslav Foreign Minister")]
    [InlineData("a [sick] man", "supplied: sick")]
    [InlineData("the [missing] man", "supplied: missing")]
    [InlineData("on the [contrary?] side", "supplied (low): contrary?")]
    public void Words_in_brackets_are_supplied_and_doubtful_ones_with_low_certainty(string text, string mark) => Assert.Equal(mark, Told(text));

    [Theory]
    [InlineData("the com[munist] party", "expansion: com[munist] = communist")]
    [InlineData("I[van] V. Kovalev", "expansion: I[van] = Ivan")]
    [InlineData("V[ice]-Premier Lindner", "expansion: V[ice] = Vice")]
    [InlineData("the H[ead of the] section", "expansion: H[ead of the] = Head of the")]
    [InlineData("the [in]dependent press", "expansion: [in]dependent = independent")]
    public void Brackets_that_touch_a_word_complete_it(string text, string mark) => Assert.Equal(mark, Told(text));

    [Theory]
    [InlineData("we came [sic] there", "sic: sic")]
    [InlineData("we came \\[sic\\] there", "sic: sic")]
    [InlineData("we came [Sic!] there", "sic: Sic!")]
    [InlineData("we come [sic, probably “can”] there", "sic: sic, probably “can” = can")]
    [InlineData("the 11th [sic, should be 10th] of May", "sic: sic, should be 10th = 10th")]
    [InlineData("the dam [sic; the word is misspelled] was built", "sic: sic; the word is misspelled")]
    [InlineData("it was [sic: thus in the text] long", "sic: sic: thus in the text")]
    [InlineData("the dam [page break] was built", "comment: page break")]
    [InlineData("the dam [torn] was built", "gap: torn")]
    [InlineData("the dam [blank space] was built", "gap: blank space")]
    [InlineData("in 1965 [sic – 1956]", "sic: sic – 1956 = 1956")]
    [InlineData("Okano [sic, should be Nosaka Sanzo]", "sic: sic, should be Nosaka Sanzo = Nosaka Sanzo")]
    [InlineData("the 11th [sic, this should read 10th] of May", "sic: sic, this should read 10th = 10th")]
    [InlineData("the 11th [sic, it should read 10th] of May", "sic: sic, it should read 10th = 10th")]
    [InlineData("the 11th [sic, should read 10th] of May", "sic: sic, should read 10th = 10th")]
    [InlineData("the 11th [sic, this should be 10th] of May", "sic: sic, this should be 10th = 10th")]
    [InlineData("the 11th [sic, it should be 10th] of May", "sic: sic, it should be 10th = 10th")]
    [InlineData("the 11th [sic, should have been 10th] of May", "sic: sic, should have been 10th = 10th")]
    [InlineData("the 11th [sic, must have been 10th] of May", "sic: sic, must have been 10th = 10th")]
    [InlineData("the 11th [sic, must be 10th] of May", "sic: sic, must be 10th = 10th")]
    [InlineData("the 11th [sic, it is 10th] of May", "sic: sic, it is 10th = 10th")]
    [InlineData("the 11th [sic, rather 10th] of May", "sic: sic, rather 10th = 10th")]
    [InlineData("the 11th [sic, perhaps 10th] of May", "sic: sic, perhaps 10th = 10th")]
    [InlineData("the 11th [sic, presumably 10th] of May", "sic: sic, presumably 10th = 10th")]
    [InlineData("the 11th [sic, apparently 10th] of May", "sic: sic, apparently 10th = 10th")]
    [InlineData("the 11th [sic, likely 10th] of May", "sic: sic, likely 10th = 10th")]
    [InlineData("the 11th [sic, in fact 10th] of May", "sic: sic, in fact 10th = 10th")]
    [InlineData("the 11th [sic, meaning 10th] of May", "sic: sic, meaning 10th = 10th")]
    [InlineData("the 11th [sic, correctly 10th] of May", "sic: sic, correctly 10th = 10th")]
    [InlineData("the 11th [sic, correct: 10th] of May", "sic: sic, correct: 10th = 10th")]
    [InlineData("the 11th [sic, correction: 10th] of May", "sic: sic, correction: 10th = 10th")]
    [InlineData("the 11th [sic, recte 10th] of May", "sic: sic, recte 10th = 10th")]
    [InlineData("the 11th [sic, rectius 10th] of May", "sic: sic, rectius 10th = 10th")]
    [InlineData("the 11th [sic, read 10th] of May", "sic: sic, read 10th = 10th")]
    [InlineData("the 11th [sic, i.e. 10th] of May", "sic: sic, i.e. 10th = 10th")]
    [InlineData("the 11th [sic, the correct date is 10th] of May", "sic: sic, the correct date is 10th = 10th")]
    [InlineData("the 11th [sic, correct date was 10th] of May", "sic: sic, correct date was 10th = 10th")]
    [InlineData("the 11th [sic, the right date: 10th] of May", "sic: sic, the right date: 10th = 10th")]
    [InlineData("he come [sic: \"came\"] there", "sic: sic: \"came\" = came")]
    [InlineData("he come [sic: ‘came’] there", "sic: sic: ‘came’ = came")]
    [InlineData("he come [sic: 'came'] there", "sic: sic: 'came' = came")]
    [InlineData("he come [sic passim] there", "sic: sic passim")]
    [InlineData("he come [sic throughout] there", "sic: sic throughout")]
    [InlineData("he come [sic came] there", "sic: sic came = came")]
    public void Sic_may_offer_a_correction(string text, string mark) => Assert.Equal(mark, Told(text));

    [Theory]
    [InlineData("[…]")]
    [InlineData("[...]")]
    [InlineData("[….]")]
    [InlineData("[..]")]
    [InlineData("[illegible]")]
    [InlineData("[one line excised]")]
    [InlineData("[time blacked out]")]
    [InlineData("[Text not declassified]")]
    [InlineData("[less than 2 lines not declassified]")]
    [InlineData("[3 paragraphs (19 lines) not declassified]")]
    [InlineData("[text of the memorandum on Vietnam not translated]")]
    [InlineData("[Omitted here is material not pertinent to the talks.]")]
    [InlineData("[5 groups unrecovered]")]
    [InlineData("[36 groups unrecoverable]")]
    [InlineData("[1 group garbled]")]
    [InlineData("[two words inaudible]")]
    [InlineData("[page missing]")]
    public void What_is_missing_is_a_gap(string bracket) => Assert.Equal($"gap: {bracket[1..^1]}", Told($"He said {bracket} to us."));

    [Theory]
    [InlineData("[Translator’s note: the page is torn.]")]
    [InlineData("[Translator’s note: two words are illegible.]")]
    [InlineData("[orthographic mistake underlined]")]
    [InlineData("[the previous sentence was highlighted in the left margin]")]
    [InlineData("[stamp and handwriting]")]
    [InlineData("[signature]")]
    [InlineData("[in English in the original]")]
    public void Remarks_on_the_page_are_comments(string bracket) => Assert.Equal($"comment: {bracket[1..^1]}", Told($"He said {bracket} to us."));

    [Theory]
    [InlineData("Yes. [Pointing to Mr. Rodman.] He agrees.", "stage: Pointing to Mr. Rodman.")]
    [InlineData("Yes. [Laughter] He agrees.", "stage: Laughter")]
    public void What_happens_meanwhile_is_a_stage_direction(string text, string mark) => Assert.Equal(mark, Told(text));

    [Theory]
    [InlineData("[ 1½ lines not declassified ]", "gap: 1½ lines not declassified")]
    [InlineData("[North\nKorean]", "supplied: North Korean")]
    public void The_text_inside_is_cleaned(string text, string mark) => Assert.Equal(mark, Told(text));

    [Theory]
    [InlineData("(North)")]
    [InlineData("North")]
    [InlineData("[North")]
    [InlineData("")]
    public void Where_no_pair_of_square_brackets_stands_there_is_no_mark(string text) => Assert.Null(EditorialBrackets.Bracket.Taken(text));

    private static string Told(string text)
    {
        var mark = EditorialBrackets.Bracket(new Cursor(text).Skip(text.IndexOf('[', StringComparison.Ordinal)));
        return new ValueList<Mark>([mark.Value]).Told();
    }
}
