namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class CopiesTests
{
    [Theory]
    [InlineData("To Com. Gomułka and Cde. Rapacki", "Com.|Gomułka", "Cde.|Rapacki")]
    [InlineData("CC: Embassy", "Embassy")]
    [InlineData("CC: Embassy in Moscow, Foreign Ministry", "Embassy in Moscow", "Foreign Ministry")]
    [InlineData("Copies: Stalin (2), Molotov, Beria, Vyshinsky, Copy.", "Stalin×2", "Molotov", "Beria", "Vyshinsky")]
    [InlineData("Two copies printed. Nº 2 to file.", "file")]
    [InlineData("Copy to: Cde. Kaganovich, Cde. Molotov", "Cde.|Kaganovich", "Cde.|Molotov")]
    [InlineData("To: Cde. Stalin\nCopy to: Cde. Kaganovich", "Cde.|Stalin", "Cde.|Kaganovich")]
    [InlineData("Sent to:\nComrade Kádár\nComrade Apró", "Comrade|Kádár", "Comrade|Apró")]
    [InlineData("Recipients:\nCom. Czyrek\n[handwritten]\nExpand\nMarian Gwiazda", "Com.|Czyrek", "Marian Gwiazda")]
    [InlineData("Typed in 3 copies\n1. Addressee\n2. File\n3. Cde. Sudarikov", "Addressee", "File", "Cde.|Sudarikov")]
    [InlineData("CC:\n2x Far Eastern Department\n1x Embassy", "Far Eastern Department×2", "Embassy×1")]
    [InlineData("Distribution:\n1 x Comrade Ulbricht\n1 x Foreign Ministry, Far East Department", "Comrade|Ulbricht×1", "Foreign Ministry, Far East Department×1")]
    [InlineData("To Comrades Brezhnev, Kosygin and Gromyko", "Comrades|Brezhnev", "Comrades|Kosygin", "Comrades|Gromyko")]
    [InlineData("Sent to Comrades Molotov, Mikoyan, Suslov", "Comrades|Molotov", "Comrades|Mikoyan", "Comrades|Suslov")]
    [InlineData("To: Mao, Liu, Zhou, Peng Zhen", "Mao", "Liu", "Zhou", "Peng Zhen")]
    [InlineData("To: Far East Department, Foreign Ministry, Berlin", "Far East Department, Foreign Ministry, Berlin")]
    [InlineData("Sent to:\nCde. Novotný\n4th territorial department", "Cde.|Novotný", "4th territorial department")]
    [InlineData("Typed in two copies\nOne for the addressee\nOne for the file", "addressee×1", "file×1")]
    [InlineData("CC: Comrade Mănescu\n1st Directorate – Relations", "Comrade|Mănescu", "1st Directorate – Relations")]
    [InlineData("Recipients:\nmin. Gwiazda\nDept. II", "min.|Gwiazda", "Dept. II")]
    [InlineData("To the Deputy Minister of Foreign Affairs\nCde. N. S. Patolichev", "Cde.|N. S. Patolichev")]
    [InlineData("CC:\nNº1 to file\nNº 2 for Cde. Puja\n№ 3 - Cde. Nagy\n№4 — Cde. Apró", "file", "Cde.|Puja", "Cde.|Nagy", "Cde.|Apró")]
    [InlineData("CC:\nNo. 1 × Cde. Puja\nNo.2 Cde. Nagy\n# 3 Cde. Apró", "Cde.|Puja", "Cde.|Nagy", "Cde.|Apró")]
    [InlineData("CC:\n1 Cde. Puja", "Cde.|Puja")]
    [InlineData("CC: Embassy in Moscow, Berlin; Foreign Ministry", "Embassy in Moscow, Berlin", "Foreign Ministry")]
    [InlineData("To Comrades Brezhnev, Kosygin, and Gromyko", "Comrades|Brezhnev", "Comrades|Kosygin", "Comrades|Gromyko")]
    [InlineData("To Cde. Brezhnev, Cde. Kosygin", "Cde.|Brezhnev", "Cde.|Kosygin")]
    [InlineData("To Cde. Brezhnev, and Cde. Kosygin", "Cde.|Brezhnev", "Cde.|Kosygin")]
    [InlineData("CC:\nCde. Stalin (2).\n[Cde.] Molotov", "Cde.|Stalin×2", "[Cde.] Molotov")]
    [InlineData("CC: Embassy in Moscow\nTo Cde. Kaganovich", "Embassy in Moscow", "Cde.|Kaganovich")]
    [InlineData("CC: Embassy in Moscow\n\nTo Cde. Kaganovich", "Embassy in Moscow", "Cde.|Kaganovich")]
    [InlineData("2 × Foreign Ministry", "Foreign Ministry×2")]
    public void A_list_tells_who_gets_how_many(string text, params string[] recipients) => Assert.Equal(
        recipients,
        Told.Whole(Distributions.List, text)?.Recipients.Select(static each =>
            $"{(each.Honorific is null ? "" : $"{each.Honorific}|")}{each.Name}{(each.Copies is null ? "" : $"×{each.Copies}")}"));

    [Theory]
    [InlineData("Five copies printed\n1 - Cde. Gromyko\n2 - to file", 5)]
    [InlineData("Produced in 6 copies for:\n- Comrade Puja", 6)]
    [InlineData("Two copies printed. Nº 2 to file.", 2)]
    [InlineData("Printed in 15 copies", 15)]
    [InlineData("CC: Embassy", null)]
    [InlineData("Prepared in: 2 copies", 2)]
    [InlineData("8 copies\n1. Cde. Stalin", 8)]
    public void A_heading_declares_how_many_copies_there_are(string text, int? copies) =>
        Assert.Equal(copies, Told.Whole(Distributions.List, text)?.Copies);

    [Theory]
    [InlineData("Copies of the letter were sent.")]
    [InlineData("To whom?")]
    [InlineData("Two copies of the book")]
    [InlineData("CC")]
    [InlineData("To the Minister of Foreign Affairs\nA. Gromyko")]
    [InlineData("To the talks of the Foreign Ministers\nCde. Gromyko")]
    [InlineData("To Cde. Kaganovich: yes")]
    [InlineData("To Cde. Kaganovich!")]
    public void Other_lines_are_no_list(string text) => Assert.Null(Told.Whole(Distributions.List, text));
}
