namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

/// <summary>Single lines that close a document, and what each is by its signs.</summary>
public sealed class FootLineTests
{
    [Theory]
    [InlineData("To\nJan Nowak\nBerlin!", "distribution: To Jan Nowak // paragraph: Berlin!")]
    [InlineData("To\nJan Nowak\nBerlin?", "distribution: To Jan Nowak // paragraph: Berlin?")]
    [InlineData("To\nJan Nowak\nBerlin:", "distribution: To Jan Nowak // paragraph: Berlin:")]
    [InlineData("P. Yudin\n[Seal of the embassy]", "signature: P. Yudin // stage: [Seal of the embassy]")]
    [InlineData("To Cde. Nowak\nFar Eastern Department.", "paragraph: To Cde. Nowak // paragraph: Far Eastern Department.")]
    [InlineData("Yours sincerely, Jan Nowak", "paragraph: Yours sincerely, Jan Nowak")]
    [InlineData("For the Government of Poland.\nJan Nowak", "paragraph: For the Government of Poland. // signature: Jan Nowak")]
    [InlineData("Ambassador of Poland - Good\nJan Nowak", "paragraph: Ambassador of Poland - Good // signature: Jan Nowak")]
    [InlineData("Embassy of Poland: notes\n23 November 1963", "paragraph: Embassy of Poland: notes // dateline: 23 November 1963")]
    [InlineData("A. B. C. D. E. F. Nowak", "paragraph: A. B. C. D. E. F. Nowak")]
    [InlineData("P.Yudin", "signature: P.Yudin")]
    [InlineData("Yours sincerely, (Sd.)\nJan Nowak", "paragraph: Yours sincerely, // signature: (Sd.) Jan Nowak")]
    [InlineData("Secretary Rusk     Jan Nowak", "signature: Secretary Rusk // signature: Jan Nowak")]
    [InlineData("[stamp]", "filing: [stamp]")]
    [InlineData("Head of Section: /P. Yudin/", "signature: Head of Section: /P. Yudin/")]
    [InlineData("No. 1452\nSheets: 3", "filing: No. 1452 Sheets: 3")]
    [InlineData("Nº 395 - 9 August 1960/12", "filing: Nº 395 - 9 August 1960/12")]
    [InlineData("Nº 395 - 9 August 1960-12", "filing: Nº 395 - 9 August 1960-12")]
    public void A_line_is_what_its_signs_say(string text, string told) => Assert.Equal(told, Foot(text));

    [Theory]
    [InlineData("Secretary of the Embassy-at-Large\nJan Nowak", "Jan Nowak")]
    [InlineData("Ambassador\u00A0of Poland\nJan Nowak", "Jan Nowak")]
    [InlineData("PM Coutinho", "Coutinho")]
    [InlineData("GDR Ambassador\nJan Nowak", "Jan Nowak")]
    [InlineData("Soviet Union Ambassador\nJan Nowak", "Jan Nowak")]
    [InlineData("May 1951 ROSHCHIN", null)]
    [InlineData("Signed\nPM Coutinho", "Coutinho")]
    [InlineData("Editor A. Nowak", "A. Nowak")]
    [InlineData("Signed\nJawaharlal.Nehru.Of.The.Very.Long.Name.That.Nobody.Would.Read.As.One", null)]
    [InlineData("Ambassador of the very long and very old and quite forgotten people of the lands beyond the last of the mountains\nJan Nowak", null)]
    [InlineData("Ambassador [of] Poland /P. Yudin/", null)]
    [InlineData("Shri Menon", null)]
    [InlineData("Signed\nby order", null)]
    public void An_office_or_a_name_may_have_signs_in_its_words(string text, string? told) => Assert.Equal(told, Told.Whole(Signatures.Signature, text)?.Name);

    [Theory]
    [InlineData("To\nJan Nowak.\nAmbassador of Poland", "Jan Nowak")]
    [InlineData("to\nJan Nowak", "Jan Nowak")]
    [InlineData("To the Minister of Trade.\nCde. Nowak", "Minister of Trade // Cde.|Nowak")]
    [InlineData("3 to the Foreign Ministry", "Foreign Ministry×3")]
    [InlineData("CC: Embassy\nCopy to: Comrades Molotov, Mikoyan", "Embassy // Comrades|Molotov // Comrades|Mikoyan")]
    [InlineData("To Cde. Nowak\nSent to: Comrades Molotov, Mikoyan", "Cde.|Nowak // Comrades|Molotov // Comrades|Mikoyan")]
    [InlineData("To: Mao, Liu, Zhou, Peng Zhen.", "Mao // Liu // Zhou // Peng Zhen")]
    [InlineData("To Jan?", "null")]
    [InlineData("To N.N.", "N.N.")]
    [InlineData("To\nJan Nowak\nDear Mr. Nowak", "null")]
    [InlineData("To\nJan Nowak\nMy dear Nowak", "null")]
    [InlineData("To: Jan Maria Piotr Nowak, Liu, Zhou", "Jan Maria Piotr Nowak, Liu, Zhou")]
    public void A_list_names_its_recipients(string text, string told) => Assert.Equal(told, Recipients(text) ?? "null");

    [Theory]
    [InlineData("To the CPSU\nWe met.", "distribution: To the CPSU")]
    [InlineData("To the USSR Ministry of Foreign Affairs\nWe met.", "distribution: To the USSR Ministry of Foreign Affairs")]
    [InlineData("To the Soviet Ambassador in Pyongyang\nWe met.", "distribution: To the Soviet Ambassador in Pyongyang")]
    [InlineData("To the Soviet Ambassador we said nothing.\nWe met.", "")]
    [InlineData("Copy to Cde. Kaganovich\n\nWe met again.", "distribution: Copy to Cde. Kaganovich")]
    [InlineData("Copies: Stalin (2), Molotov, Beria\n\nWe met again.", "distribution: Copies: Stalin (2), Molotov, Beria")]
    [InlineData("copy to Cde. Kaganovich\n\nWe met again.", "distribution: copy to Cde. Kaganovich")]
    [InlineData("COPY TO CDE. KAGANOVICH\n\nWe met again.", "distribution: COPY TO CDE. KAGANOVICH")]
    [InlineData("12 copies\n\nWe met again.", "distribution: 12 copies")]
    [InlineData("TO\nCde. Kaganovich\n\nWe met again.", "distribution: TO Cde. Kaganovich")]
    [InlineData(
        "Soviet side: Mikoyan, Suslov\nChinese side: Mao Zedong, Deng Xiaoping\n\nWe met.",
        "participants: Soviet side: Mikoyan, Suslov Chinese side: Mao Zedong, Deng Xiaoping")]
    [InlineData(
        "Soviet delegation: Mikoyan, Suslov\nChinese delegation: Mao Zedong, Deng Xiaoping\n\nWe met.",
        "participants: Soviet delegation: Mikoyan, Suslov Chinese delegation: Mao Zedong, Deng Xiaoping")]
    [InlineData(
        "For the USSR: Mikoyan, Suslov\nFor the PRC: Mao Zedong, Deng Xiaoping\n\nWe met.",
        "participants: For the USSR: Mikoyan, Suslov For the PRC: Mao Zedong, Deng Xiaoping")]
    public void An_addressee_copies_or_sides_may_stand_at_the_head(string text, string told) => Assert.Equal(told, string.Join(" // ", Told.Blocks(Openings.Opening(new Cursor(text)).Value)));

    private static string Foot(string closing)
    {
        const string Running = "We met the ambassador, and he was in good spirits all day.";
        return string.Join(" // ", Told.Blocks(Bodies.Read(new($"{Running}\n\n{Running}\n\n{closing}"), "").Blocks.Skip(2)));
    }

    private static string? Recipients(string text) => Told.Whole(Distributions.List, text) is not { } list ? null
        : string.Join(" // ", list.Recipients.Select(static each =>
            $"{(each.Honorific is null ? "" : $"{each.Honorific}|")}{each.Name}{(each.Copies is null ? "" : $"×{each.Copies}")}"));
}
