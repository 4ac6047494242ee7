using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution.Rules;

public sealed class FullerLabelTests
{
    [Theory]
    [InlineData("Mao", "Mao; Mao Zedong; Kosygin", "Mao Zedong")]
    [InlineData("Cde. Mao", "Cde. Mao; Cde. Mao Zedong", "Mao Zedong")]
    [InlineData("Mikoyan", "Mikoyan; Anastas Mikoyan", "Anastas Mikoyan")]
    [InlineData("Kovalev", "Kovalev; E.F. Kovalev", "E.F. Kovalev")]
    [InlineData("A. Mikoyan", "A. Mikoyan; Anastas Mikoyan", "Anastas Mikoyan")]
    [InlineData("MAO", "MAO; Mao Zedong", "Mao Zedong")]
    public void A_fuller_form_in_another_label(string label, string labels, string name) =>
        Assert.Equal(name, Asked.Of(new FullerLabel(), label, "", labels: labels));

    [Theory]
    [InlineData("Li", "Li; Li Xiannian; Li Fuchun")]
    [InlineData("Mao", "Mao; Kosygin")]
    [InlineData("Mao Zedong", "Mao; Mao Zedong")]
    [InlineData("B. Mikoyan", "B. Mikoyan; Anastas Mikoyan")]
    [InlineData("Il", "Il; Kim Il Sung")]
    [InlineData("Chairman", "Chairman; Chairman Mao Zedong")]
    [InlineData("Comrade", "Comrade; Comrade Mao Zedong")]
    public void None_or_more_than_one(string label, string labels) => Assert.Null(Asked.Of(new FullerLabel(), label, "", labels: labels));
}
