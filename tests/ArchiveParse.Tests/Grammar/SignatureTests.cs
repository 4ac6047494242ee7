namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class SignatureTests
{
    [Theory]
    [InlineData("P. Yudin", "P. Yudin")]
    [InlineData("P.F. Yudin", "P.F. Yudin")]
    [InlineData("(Bitterlich)", "Bitterlich")]
    [InlineData("(Neuer)", "Neuer")]
    [InlineData("/A. PUZANOV/", "A. PUZANOV")]
    [InlineData("LUIZ LEIVAS BASTIAN PINTO", "LUIZ LEIVAS BASTIAN PINTO")]
    [InlineData("Signed\nDumitru Popa", "Dumitru Popa")]
    [InlineData("Signed:\n\nDumitru Popa", "Dumitru Popa")]
    [InlineData("[signature]\nDumitru Popa", "Dumitru Popa")]
    [InlineData("(signed)\n(Lindner)", "Lindner")]
    [InlineData("Signed\nVidaković", "Vidaković")]
    [InlineData("(I[van] Orlov)", "Ivan Orlov")]
    [InlineData("z up. Jan Nowak", "Jan Nowak")]
    [InlineData("Im Auftrag\nKurt Jarck", "Kurt Jarck")]
    [InlineData("I.A. Orlov", "I.A. Orlov")]
    [InlineData("I.V. Orlov", "I.V. Orlov")]
    [InlineData("P.O. Orlov", "P.O. Orlov")]
    [InlineData("P. Yudin[2]", "P. Yudin")]
    [InlineData("P. Yudin [2]", "P. Yudin")]
    [InlineData(@"P. Yudin[\[2\]](#)", "P. Yudin")]
    [InlineData("(Neuer)[2]", "Neuer")]
    [InlineData("Signed\nVidaković^[2]^", "Vidaković")]
    [InlineData("Signed\nVidaković[2]", "Vidaković")]
    [InlineData("Signed\nDumitru Popa[2]", "Dumitru Popa")]
    public void A_signature_is_the_name_as_printed_without_brackets_and_signed(string text, string name) => Assert.Equal(name, Name(text));

    [Theory]
    [InlineData("SOVIET AMBASSADOR IN THE DPRK [signature] /A. PUZANOV/", "A. PUZANOV")]
    [InlineData("Acting Ambassador\nKurt Jarck", "Kurt Jarck")]
    [InlineData("Kurt Jarck\nActing Ambassador", "Kurt Jarck")]
    [InlineData("(Jarck)\nActing Ambassador", "Jarck")]
    [InlineData("Ambassador Kurt Jarck", "Kurt Jarck")]
    public void An_office_line_belongs_to_the_block_but_not_to_the_name(string text, string name)
    {
        Assert.Equal(name, Name(text));
        Assert.Equal(text.Replace('\n', ' '), Told.Whole(Signatures.Signature, text)?.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Moscow")]
    [InlineData("Signed")]
    [InlineData("Im Auftrag der Partei wurde gebaut.")]
    [InlineData("Ministry of Foreign Affairs")]
    [InlineData("Central Committee")]
    [InlineData("Soviet Embassy")]
    [InlineData("We agreed.")]
    [InlineData("P. Yudin said so.")]
    [InlineData("(Laughter began again)")]
    [InlineData("To Cde. D.T. Shepilov")]
    [InlineData("22 November 1956")]
    public void What_is_no_name_is_no_signature(string text) => Assert.Null(Told.Whole(Signatures.Signature, text));

    private static string? Name(string text) => Told.Whole(Signatures.Signature, text)?.Name;
}
