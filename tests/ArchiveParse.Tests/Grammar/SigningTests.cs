namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class SigningTests
{
    private const string Running = "We met the ambassador, and he was in good spirits all day.";

    [Theory]
    [InlineData("Signed: Dumitru Popa", "Dumitru Popa")]
    [InlineData("Signed by P. Yudin", "P. Yudin")]
    [InlineData("[signed] N. Fedorenko", "N. Fedorenko")]
    [InlineData("[signature] N. Fedorenko", "N. Fedorenko")]
    [InlineData("(Sd.) K.P.S. Menon", "K.P.S. Menon")]
    [InlineData("(signed) Kurt Jarck", "Kurt Jarck")]
    [InlineData("/s/ Kurt Jarck", "Kurt Jarck")]
    [InlineData("(–) Zenon Pietrzak", "Zenon Pietrzak")]
    [InlineData("Recorded by: Second Secretary O. Rakhmanin", "O. Rakhmanin")]
    [InlineData("13.1.51 ROSHCHIN", "ROSHCHIN")]
    [InlineData("13.1.1951 N. Roshchin", "N. Roshchin")]
    [InlineData("25.X.62. A. ORLOV", "A. ORLOV")]
    [InlineData("Sd/- R.K. Nehru", "R.K. Nehru")]
    [InlineData("Sd/- Nehru", "Nehru")]
    [InlineData("Ss/ N. Popa\nAmbassador", "N. Popa")]
    [InlineData("[Ambassador] Pan Zili", "Pan Zili")]
    [InlineData("Jenő Sebestyén\n(ambassador)", "Jenő Sebestyén")]
    [InlineData("AMBASSADOR:\n/s/ S. Nedelchev", "S. Nedelchev")]
    [InlineData("Ambassador of the ČSSR:\nV. Pavlíček", "V. Pavlíček")]
    [InlineData("First Secretary of the CC of the Bulgarian Communist Party:\n(Todor Zhivkov)", "Todor Zhivkov")]
    [InlineData("/-/ Ambassador\nJ. Siedlecki", "J. Siedlecki")]
    [InlineData("Minister of Foreign Affairs\nof the USSR A. Gromyko", "A. Gromyko")]
    [InlineData("A. DOBRYNIN 25.X.62", "A. DOBRYNIN")]
    [InlineData("A. Dobrynin, 25 October 1962", "A. Dobrynin")]
    [InlineData("Yu. Andropov 25 October 1962", "Yu. Andropov")]
    [InlineData("Jarck\nActing Ambassador", "Jarck")]
    [InlineData("Stark\n2nd Secretary", "Stark")]
    [InlineData("Ambassador Jarck", "Jarck")]
    [InlineData("Secretary of the Embassy\nPonomarev", "Ponomarev")]
    [InlineData("Ambassador of the USSR in the PRC\nP. Yudin", "P. Yudin")]
    [InlineData("SOVIET AMBASSADOR IN THE DPRK\n\n[signature]\n\n/A. PUZANOV/", "A. PUZANOV")]
    [InlineData("Chargé d'Affaires a.i.\n/V. Vasiliev/", "V. Vasiliev")]
    [InlineData("Janos Lewandowski\nMinister Plenipotentiary", "Janos Lewandowski")]
    [InlineData("I. Tugarinov\nActing Chief, Committee of Information\nunder the USSR Council of Ministers", "I. Tugarinov")]
    [InlineData("Signed\nJawaharlal .Nehru", "Jawaharlal .Nehru")]
    [InlineData("[Chinese] Embassy in [North] Korea\n23 November 1963", "Chinese Embassy in North Korea")]
    [InlineData("Vidaković", "Vidaković")]
    [InlineData("Signed. P. Yudin", "P. Yudin")]
    [InlineData("Signed, P. Yudin", "P. Yudin")]
    [InlineData("(signed) /Kurt Jarck/", "Kurt Jarck")]
    [InlineData("(signed) (Jarck)", "Jarck")]
    [InlineData("Head of the Department /Kurt Jarck/", "Kurt Jarck")]
    [InlineData("(signed)\nO'Hara.-D’Arcy", "O'Hara.-D’Arcy")]
    [InlineData("(signed)\nP. [Pavel] Yudin.Junior", "P. Pavel Yudin.Junior")]
    [InlineData("(signed)\n[Pavel] Yudin.Junior", "Pavel Yudin.Junior")]
    [InlineData("FILIPPOV.\nAmbassador", "FILIPPOV")]
    [InlineData("AZIZ.\nAmbassador", "AZIZ")]
    [InlineData("H e g e n\nAmbassador", "H e g e n")]
    [InlineData("[Soviet] Embassy in Korea\n23 November 1963", "Soviet Embassy in Korea")]
    [InlineData("Zhou Enlai\n\nPremier of the State Council\n\nof the People’s Republic of China", "Zhou Enlai")]
    [InlineData("FYN SI [Stalin]", "FYN SI")]
    [InlineData("Filippov [Stalin]", "Filippov")]
    [InlineData("Filippov [Stalin] [2]", "Filippov")]
    [InlineData("/signature/ A. PUZANOV", "A. PUZANOV")]
    [InlineData("Ambassador: (K. Bozhinov)", "K. Bozhinov")]
    [InlineData("Ambassador: K. Bozhinov", "K. Bozhinov")]
    [InlineData("P. Yudin, Ambassador", "P. Yudin")]
    [InlineData("EMBASSY COUNSELOR\n(G. E. SAMSONOV)", "G. E. SAMSONOV")]
    public void One_block_says_who_signed(string closing, string name)
    {
        var block = Assert.IsType<SignatureBlock>(Assert.Single(Closing(closing)));
        Assert.Equal((name, closing.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal)), (block.Name, block.Text));
    }

    [Theory]
    [InlineData("Yours sincerely, (Sd).\nJawaharlal .Nehru", "paragraph: Yours sincerely,", "signature: (Sd). Jawaharlal .Nehru")]
    [InlineData("Sincerely,\n\nJarck", "paragraph: Sincerely,", "signature: Jarck")]
    [InlineData("Sincerely,\n\nP. Yudin, Ambassador", "paragraph: Sincerely,", "signature: P. Yudin, Ambassador")]
    [InlineData("With communist greetings,\nMao Zedong", "paragraph: With communist greetings,", "signature: Mao Zedong")]
    public void A_farewell_is_no_part_of_the_signature(string closing, params string[] blocks) => Assert.Equal(blocks, Told.Blocks(Closing(closing)));

    [Theory]
    [InlineData("Applause")]
    [InlineData("Attachments")]
    [InlineData("Translation")]
    [InlineData("Expand")]
    [InlineData("Moscow")]
    [InlineData("November")]
    [InlineData("Secretariat for Asia and the Pacific")]
    [InlineData("1st European Department")]
    [InlineData("Copy")]
    [InlineData("Signed")]
    [InlineData("Yours sincerely,")]
    [InlineData("Embassy in Moscow")]
    [InlineData("and so it went")]
    [InlineData("Correct: [illegible]")]
    [InlineData("Goodbye")]
    [InlineData("Embassy; in Moscow\n23 November 1963")]
    [InlineData("Premier Jarck spoke.")]
    [InlineData("Filippov.")]
    [InlineData("Comrade Jarck")]
    [InlineData("Filippov [illegible]")]
    [InlineData("Ambassador: Good Morning")]
    [InlineData("The following took part:\nP. Yudin, Ambassador")]
    [InlineData("P. Yudin, Ambassador\nJan Nowak, Counselor")]
    [InlineData("Dear Comrade Stalin.")]
    [InlineData("Filippov [sic]")]
    [InlineData("St. Petersburg 25 October 1962")]
    [InlineData("Ulan Bator, 25 October 1962")]
    [InlineData("N. Korea, 25 October 1962")]
    [InlineData("AMBASSADOR:\nwe met again")]
    [InlineData("(ambassador)")]
    [InlineData("(The ambassador left.)")]
    [InlineData("[Ambassador] of Poland")]
    [InlineData("A. Gromyko D. Ustinov spoke")]
    [InlineData("A. DOBRYNIN spoke 25.X.62")]
    public void What_is_no_name_is_no_signature(string closing) =>
        Assert.DoesNotContain(Closing(closing), static block => block is SignatureBlock);

    [Theory]
    [InlineData(
        "Kim Il Sung\n\nPremier of the Cabinet\n\nPyongyang\n\n5 May 1960",
        "signature: Kim Il Sung Premier of the Cabinet", "dateline: Pyongyang 5 May 1960")]
    [InlineData("Premier\n\nJarck\n\n5 May 1960", "signature: Premier Jarck", "dateline: 5 May 1960")]
    public void Below_an_office_that_has_its_name_a_word_over_a_date_is_a_place(string closing, params string[] blocks) =>
        Assert.Equal(blocks, Told.Blocks(Closing(closing)));

    [Theory]
    [InlineData("P. Yudin\n\nAttachment\n\nWe sowed.", "signature: P. Yudin", "heading: Attachment", "paragraph: We sowed.")]
    [InlineData(
        "SECRETARY OF THE CC\n\nP. YUDIN\n\nAnnex No. 2\n\nWe sowed.",
        "signature: SECRETARY OF THE CC P. YUDIN", "heading: Annex No. 2", "paragraph: We sowed.")]
    [InlineData(
        "P. Yudin\n\nAppendix No. 1\n\nTop Secret\nCopy No. 1\n\nTo: Jan Nowak\n\nWe sowed.",
        "signature: P. Yudin", "heading: Appendix No. 1", "marking: Top Secret", "marking: Copy No. 1", "field: Jan Nowak", "paragraph: We sowed.")]
    [InlineData(
        "P. Yudin\n\nEnclosure 1\n\nMemorandum\n\nBerlin, 12 May 1964\n\nWe sowed.",
        "signature: P. Yudin", "heading: Enclosure 1 Memorandum", "dateline: Berlin, 12 May 1964", "paragraph: We sowed.")]
    [InlineData(
        "P. Yudin\n\nAttachment of the embassy\n\nWe sowed.",
        "paragraph: P. Yudin", "paragraph: Attachment of the embassy", "paragraph: We sowed.")]
    [InlineData("The harvest\n\nAttachment\n\nWe sowed.", "paragraph: The harvest", "paragraph: Attachment", "paragraph: We sowed.")]
    public void A_signature_stands_above_an_appendix_too(string closing, params string[] blocks) =>
        Assert.Equal(blocks, Told.Blocks(Closing(closing)));

    [Theory]
    [InlineData("Telegraph fulfillment.\n\nFILIPPOV", "signature: FILIPPOV")]
    [InlineData("Secret.\n\nFILIPPOV", "heading: FILIPPOV")]
    [InlineData("Telegraph fulfillment.\n\nFilippov", "paragraph: Filippov")]
    public void Below_a_short_sentence_a_surname_in_capitals_signs(string closing, string told) =>
        Assert.Equal(told, Told.Blocks(Closing(closing))[^1]);

    [Fact]
    public void A_surname_by_itself_signs_nothing_at_the_head_of_a_text() =>
        Assert.DoesNotContain(Bodies.Read(new($"Vidaković\n\n{Running}"), "").Blocks, static block => block is SignatureBlock);

    private static Block[] Closing(string closing) => [.. Bodies.Read(new($"{Running}\n\n{Running}\n\n{closing}"), "").Blocks.Skip(2)];
}
