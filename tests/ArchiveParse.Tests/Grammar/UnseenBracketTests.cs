using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar;

/// <summary>Brackets in the manner of several archives, each decided by the contract before the rules were asked.</summary>
public sealed class UnseenBracketTests
{
    [Theory]
    [InlineData("the talks with [Ed.: Kim] ended", "comment: Ed.: Kim")]
    [InlineData("the [Ed. note: first] talks", "comment: Ed. note: first")]
    [InlineData("the congress [of the party–Ed.] met", "comment: of the party–Ed.")]
    [InlineData("the leader [Kim Il Sung - trans.] said", "comment: Kim Il Sung - trans.")]
    [InlineData("the [Trans.: or “stage”] phase", "comment: Trans.: or “stage”")]
    [InlineData("the [translator: illegible name?] phase", "comment: translator: illegible name?")]
    [InlineData("the [Editor: see above] phase", "comment: Editor: see above")]
    [InlineData("in 1957 [?] he came", "comment: ?")]
    [InlineData("he said “da” [in Russian] and left", "comment: in Russian")]
    [InlineData("[page 2] Then he came", "comment: page 2")]
    [InlineData("and so [p. 13] he came", "comment: p. 13")]
    [InlineData("Kim [signed]", "comment: signed")]
    [InlineData("Kim [round seal]", "comment: round seal")]
    [InlineData("the text [italics added] says", "comment: italics added")]
    [InlineData("[Handwritten: Agreed. M. Suslov]", "comment: Handwritten: Agreed. M. Suslov")]
    [InlineData("[Stamp: Received 5 May]", "comment: Stamp: Received 5 May")]
    [InlineData("he wrote (Translator’s note: in Korean) this", "comment: Translator’s note: in Korean")]
    [InlineData("[The document breaks off here]", "comment: The document breaks off here")]
    public void An_editor_who_speaks_of_the_text_comments(string text, string marks) => Assert.Equal(marks, Told(text));

    [Theory]
    [InlineData("we [C% refuses to cancel] it", "supplied (medium): C% refuses to cancel")]
    [InlineData("we [B% met] him", "supplied (high): B% met")]
    [InlineData("we [D% met] him", "supplied (low): D% met")]
    [InlineData("the [perhaps Kim] group", "supplied (low): perhaps Kim")]
    [InlineData("the [probably Soviet] group", "supplied (low): probably Soviet")]
    [InlineData("the Kim [Il Sung (?)] group", "supplied (low): Il Sung (?)")]
    [InlineData("the [possible] group", "supplied: possible")]
    [InlineData("[[11]] September", "supplied: [11]")]
    [InlineData("[[11]] September [[5]]7]", "supplied: [11] | supplied: [5]")]
    [InlineData("the [Deputy Minister of the U.S.S.R.] said", "supplied: Deputy Minister of the U.S.S.R.")]
    [InlineData("the [Mr.] Kim", "supplied: Mr.")]
    [InlineData("to [his Excellency Mr.] Kim", "supplied: his Excellency Mr.")]
    [InlineData("the [interrupted talks] went on", "supplied: interrupted talks")]
    [InlineData("[I agree with you.] he said", "supplied: I agree with you.")]
    [InlineData("in the editorial [office] of Pravda", "supplied: office")]
    [InlineData("Mao[Zedong] came", "supplied: Zedong")]
    [InlineData("[North]Korea came", "supplied: North")]
    [InlineData("the [tr]ial [ed] came", "expansion: [tr]ial = trial | supplied: ed")]
    [InlineData("the [note] came", "supplied: note")]
    [InlineData("the [editor] came", "supplied: editor")]
    [InlineData("on [1956] he came", "supplied: 1956")]
    [InlineData("the [1]st of May", "supplied: 1")]
    public void Words_of_the_text_are_supplied(string text, string marks) => Assert.Equal(marks, Told(text));

    [Theory]
    [InlineData("M[iko]y[an] came", "expansion: M[iko]y[an] = Mikoyan")]
    [InlineData("Sov[i]et power", "expansion: Sov[i]et = Soviet")]
    [InlineData("the COM[MUNIST] party", "expansion: COM[MUNIST] = COMMUNIST")]
    [InlineData("[s]he came", "expansion: [s]he = she")]
    [InlineData("Cde[.] Kim", "expansion: Cde[.] = Cde.")]
    [InlineData("don[’]t", "expansion: don[’]t = don’t")]
    [InlineData("V[yacheslav] M[ikhailovich] came", "expansion: V[yacheslav] = Vyacheslav | expansion: M[ikhailovich] = Mikhailovich")]
    public void A_word_is_completed_as_a_whole(string text, string marks) => Assert.Equal(marks, Told(text));

    [Theory]
    [InlineData("he come [sic—ed.] there", "sic: sic—ed.")]
    [InlineData("he come [!] there", "sic: !")]
    [InlineData("he come (sic!) there", "sic: sic!")]
    [InlineData("the 11th [should be 10th] of May", "sic: should be 10th = 10th")]
    [InlineData("by Okano [recte: Nosaka] in May", "sic: recte: Nosaka = Nosaka")]
    [InlineData("in 1965 [sic! 1956] he came", "sic: sic! 1956 = 1956")]
    [InlineData("he come [sic; possibly “came”] there", "sic: sic; possibly “came” = came")]
    public void What_the_editor_vouches_for_or_corrects_is_a_sic(string text, string marks) => Assert.Equal(marks, Told(text));

    [Theory]
    [InlineData("We shall win (applause) and go on.", "stage: applause")]
    [InlineData("We shall win. (stormy, prolonged applause)", "stage: stormy, prolonged applause")]
    [InlineData("We shall win (Laughter) and go on.", "stage: Laughter")]
    [InlineData("We shall win. [laughs]", "stage: laughs")]
    [InlineData("We shall win. [laughter in the hall]", "stage: laughter in the hall")]
    [InlineData("We shall win. [He leaves the room.]", "stage: He leaves the room.")]
    [InlineData("That was so (laughter was forbidden then).", "")]
    [InlineData("We shall win (with applause from Moscow).", "")]
    [InlineData("The toast (to Kim) was short.", "")]
    [InlineData("He had the right (in general) to go.", "")]
    public void Noises_are_stage_directions_in_small_letters_too(string text, string marks) => Assert.Equal(marks, Told(text));

    [Theory]
    [InlineData("the war.[1]The next", "noteRef: 1")]
    [InlineData("v[i] of the record", "noteRef: i")]
    [InlineData("area of 5 m2 there", "")]
    [InlineData("area of 500 km2 there", "")]
    [InlineData("points (1) and (2)", "")]
    [InlineData("the year[1956] there", "supplied: 1956")]
    [InlineData("No.1 and F-15", "")]
    public void Note_marks_are_told_from_other_figures(string text, string marks) => Assert.Equal(marks, Told(text));

    private static string Told(string text) => Editorial.MarksIn(new Cursor(text)).Told();
}
