namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

public sealed class DistributionTests
{
    [Theory]
    [InlineData("To Cde. D.T. Shepilov", "Cde.|D.T. Shepilov")]
    [InlineData("To Cde. D.T. Shepilov\nTo Cde. B.N. Ponomarev", "Cde.|D.T. Shepilov", "Cde.|B.N. Ponomarev")]
    [InlineData("Copy to Cde. Kaganovich", "Cde.|Kaganovich")]
    [InlineData("To Comrade Khrushchev, N. S.", "Comrade|Khrushchev, N. S.")]
    [InlineData("To Comrade A. A. Gromyko, Minister of Foreign Affairs", "Comrade|A. A. Gromyko")]
    [InlineData("Printed in 10 copies\n1-2 Cde. Stalin\n3 - Cde. Molotov\n4-10 GRU", "Cde.|Stalin", "Cde.|Molotov", "GRU")]
    [InlineData("1 - Cde. A. A. Gromyko\n2 - to file", "Cde.|A. A. Gromyko", "file")]
    [InlineData("2x Far Eastern Department\n1x Embassy", "Far Eastern Department", "Embassy")]
    [InlineData("- Comrade Puja\n- Comrade Rideg.", "Comrade|Puja", "Comrade|Rideg")]
    [InlineData("Copy to: Cde. Kaganovich", "Cde.|Kaganovich")]
    [InlineData("To: Cde. Kaganovich", "Cde.|Kaganovich")]
    [InlineData("1 - Copy to Cde. Kaganovich", "Cde.|Kaganovich")]
    [InlineData("- To Cde. Kaganovich", "Cde.|Kaganovich")]
    [InlineData("Copy Nº 1 - Cde. Orlov\nCopy No. 2 - to file", "Cde.|Orlov", "file")]
    [InlineData("Copy 1 - to Comrade Orlov\n2nd copy – to Comrade Petrov", "Comrade|Orlov", "Comrade|Petrov")]
    [InlineData("- Copy to: Cde. Kaganovich", "Cde.|Kaganovich")]
    [InlineData("Copy to: Comrades Molotov, Mikoyan", "Comrades|Molotov", "Comrades|Mikoyan")]
    [InlineData("Copy to Comrades Molotov, Mikoyan", "Comrades|Molotov", "Comrades|Mikoyan")]
    [InlineData("Copies to Comrades Molotov, Mikoyan", "Comrades|Molotov", "Comrades|Mikoyan")]
    [InlineData("Sent to: Comrades Molotov, Mikoyan", "Comrades|Molotov", "Comrades|Mikoyan")]
    [InlineData("Send to Comrades Molotov, Mikoyan", "Comrades|Molotov", "Comrades|Mikoyan")]
    [InlineData("To: Comrades Molotov, Mikoyan", "Comrades|Molotov", "Comrades|Mikoyan")]
    [InlineData("For Comrades Molotov, Mikoyan", "Comrades|Molotov", "Comrades|Mikoyan")]
    [InlineData("2 copies for Cde. Kaganovich", "Cde.|Kaganovich")]
    [InlineData("1 copy to Cde. Kaganovich", "Cde.|Kaganovich")]
    [InlineData("To Cde. Orlov[4]\nTo Cde. Shepilov", "Cde.|Orlov", "Cde.|Shepilov")]
    [InlineData("Copy to Comrades Molotov[4], Mikoyan [5]", "Comrades|Molotov", "Comrades|Mikoyan")]
    [InlineData("To:\nCde. Kaganovich,", "Cde.|Kaganovich")]
    [InlineData("TO\nCde. Kaganovich", "Cde.|Kaganovich")]
    [InlineData("His Excellency,\nJawaharlal Nehru,\nPrime Minister of India", "Jawaharlal Nehru")]
    [InlineData("to his Excellency\nGeneralissimo I. V. Orlov\nthe leader of the Party and Chairman\nof the Council of Ministers", "I. V. Orlov")]
    [InlineData("TO HIS MAJESTY THE KING OF NORWAY\n\nOLAV DAHL\nOslo", "OLAV DAHL")]
    [InlineData("to Generalissimo ORLOV,\n\nChairman of the Council of Ministers of the\n\nUnion of Soviet Socialist Republics", "ORLOV")]
    [InlineData("To President Jan Nowak,\n\nChairman of the State Council\nMoscow", "Jan Nowak")]
    [InlineData("1 copy to the Foreign Ministry", "Foreign Ministry")]
    [InlineData("2 copies for the Foreign Ministry", "Foreign Ministry")]
    [InlineData("Sent: Comrade Orlov, Comrade Nowak", "Comrade|Orlov", "Comrade|Nowak")]
    [InlineData("To the Embassy of the USSR\nHanoi", "Embassy of the USSR")]
    [InlineData("3 to the Foreign Ministry", "Foreign Ministry")]
    [InlineData("One copy to the Foreign Ministry", "Foreign Ministry")]
    public void Each_line_names_who_gets_a_copy(string text, params string[] recipients) => Assert.Equal(recipients, Recipients(text));

    [Theory]
    [InlineData("Five copies printed\n1 - Cde. A. A. Gromyko\n5 - to file", "Cde.|A. A. Gromyko", "file")]
    [InlineData("Four copies printed:\n1 - Cde. A. A. Gromyko", "Cde.|A. A. Gromyko")]
    [InlineData("Produced in 6 copies for:\n- Comrade Puja\n- Comrade Nagy", "Comrade|Puja", "Comrade|Nagy")]
    [InlineData("CC:\n2x Far Eastern Department/Foreign Ministry\n1x Embassy", "Far Eastern Department/Foreign Ministry", "Embassy")]
    [InlineData("CC:\n\nthe Foreign Ministry\n\nEmbassy in Moscow.", "Foreign Ministry", "Embassy in Moscow")]
    [InlineData("Sent:\nCom. Orzechowski\nCom. Czyrek", "Com.|Orzechowski", "Com.|Czyrek")]
    [InlineData("Recipients:\nCom. Orzechowski\nCom. Czyrek", "Com.|Orzechowski", "Com.|Czyrek")]
    [InlineData("Four copies made\n1 - Cde. A. A. Gromyko", "Cde.|A. A. Gromyko")]
    [InlineData("Four copies typed\n1 - Cde. A. A. Gromyko", "Cde.|A. A. Gromyko")]
    [InlineData("Four copies were printed\n1 - Cde. A. A. Gromyko", "Cde.|A. A. Gromyko")]
    [InlineData("Four copies were made\n1 - Cde. A. A. Gromyko", "Cde.|A. A. Gromyko")]
    [InlineData("One copy printed.\n1 - Cde. A. A. Gromyko", "Cde.|A. A. Gromyko")]
    [InlineData("12 copies printed\n1 - Cde. A. A. Gromyko", "Cde.|A. A. Gromyko")]
    [InlineData("Produced in: 6 copies\n- Comrade Puja", "Comrade|Puja")]
    [InlineData("5 copies\nComrade Puja\nComrade Nagy", "Comrade|Puja", "Comrade|Nagy")]
    [InlineData("Recipients:\n– Comrade Puja\n• Comrade Nagy", "Comrade|Puja", "Comrade|Nagy")]
    [InlineData("Recipients:\n1) Comrade Puja\n2. Comrade Nagy", "Comrade|Puja", "Comrade|Nagy")]
    [InlineData("Recipients:\n1 × Comrade Puja\n2 – Comrade Nagy", "Comrade|Puja", "Comrade|Nagy")]
    public void A_heading_opens_the_list_and_is_no_recipient(string text, params string[] recipients)
    {
        Assert.Equal(recipients, Recipients(text));
        Assert.StartsWith(text[..text.IndexOf('\n')], Told.Whole(Distributions.List, text)!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Far Eastern Department")]
    [InlineData("To the Embassy of the USSR\nHarvest")]
    [InlineData("Sent: 13 May 1978")]
    [InlineData("Sent: 13.5.1978, 10:30")]
    [InlineData("To be continued")]
    [InlineData("– 213 – T. –")]
    [InlineData("to 0247 -INA")]
    [InlineData("To his Excellency I shall write soon\nHe left")]
    [InlineData("To President Nowak,\n\nThe harvest was good.")]
    [InlineData("To His Majesty, who had come.\nOlav Dahl")]
    [InlineData("To:")]
    [InlineData("Tomorrow we meet Cde. Shepilov")]
    [InlineData("1956")]
    [InlineData("P. Yudin")]
    public void Without_a_heading_a_line_must_say_that_it_is_sent(string text) => Assert.Null(Told.Whole(Distributions.List, text));

    [Fact]
    public void A_stamp_below_ends_the_list()
    {
        var list = Distributions.List(new Cursor("CC:\nEmbassy in Moscow\nNo. 1452"));
        Assert.Equal("CC: Embassy in Moscow", list.Value.Text);
    }

    [Theory]
    [InlineData("Produced in 6 copies for:\n\n- Comrade Orlov\n\n- Warsaw\n\n- Department\n\nRecord", "Comrade|Orlov, Warsaw, Department")]
    [InlineData("Produced in 2 copies for:\nComrade Orlov\nComrade Nowak\nSubject: The Harvest", "Comrade|Orlov, Comrade|Nowak")]
    [InlineData("Produced in 3 copies for:\n\nRecord", "")]
    [InlineData("Printed in 15 copies\n\n- the harvest", "")]
    public void At_the_head_of_a_document_its_lines_must_say_that_they_are_of_the_list(string text, string recipients)
    {
        var read = Distributions.AtHead(new Cursor(text));
        Assert.Equal(recipients, string.Join(", ", Named(read.Value)));
        Assert.Equal(recipients.Length == 0 ? 1 : recipients.Split(", ").Length + 1, read.Value.Span.In(text).ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static string[]? Recipients(string text) => Told.Whole(Distributions.List, text) is { } list
        ? Named(list)
        : null;

    private static string[] Named(DistributionBlock list) =>
        [.. list.Recipients.Select(static each => each.Honorific is { } honorific ? $"{honorific}|{each.Name}" : each.Name)];
}
