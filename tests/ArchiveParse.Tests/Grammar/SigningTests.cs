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
    public void One_block_says_who_signed(string closing, string name)
    {
        var block = Assert.IsType<SignatureBlock>(Assert.Single(Closing(closing)));
        Assert.Equal((name, closing.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal)), (block.Name, block.Text));
    }

    [Theory]
    [InlineData("Yours sincerely, (Sd).\nJawaharlal .Nehru", "paragraph: Yours sincerely,", "signature: (Sd). Jawaharlal .Nehru")]
    [InlineData("Sincerely,\n\nJarck", "paragraph: Sincerely,", "signature: Jarck")]
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
    public void What_is_no_name_is_no_signature(string closing) =>
        Assert.DoesNotContain(Closing(closing), static block => block is SignatureBlock);

    [Fact]
    public void A_surname_by_itself_signs_nothing_at_the_head_of_a_text() =>
        Assert.DoesNotContain(Bodies.Read(new($"Vidaković\n\n{Running}"), "").Blocks, static block => block is SignatureBlock);

    private static Block[] Closing(string closing) => [.. Bodies.Read(new($"{Running}\n\n{Running}\n\n{closing}"), "").Blocks.Skip(2)];
}
