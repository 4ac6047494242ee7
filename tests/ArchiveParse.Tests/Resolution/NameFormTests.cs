namespace ArchiveParse.Tests.Resolution;

using ArchiveParse.Resolution;

public sealed class NameFormTests
{
    [Theory]
    [InlineData("Mikoyan", "Anastas Mikoyan")]
    [InlineData("MIKOYAN", "Anastas Mikoyan")]
    [InlineData("A. Mikoyan", "Anastas Mikoyan")]
    [InlineData("P. Yudin", "P.F. Yudin")]
    [InlineData("P. F. Yudin", "P.F. Yudin")]
    [InlineData("[Anastas] Mikoyan", "Anastas Mikoyan")]
    [InlineData("Mikoyan, A.I.", "A. I. Mikoyan")]
    [InlineData("Mikoyan A.I.", "Anastas Mikoyan")]
    [InlineData("Yudin, Yu. P.", "Yudin Iu. P.")]
    [InlineData("Ivan K.", "Ivan Kis")]
    [InlineData("Mao", "Mao Zedong")]
    [InlineData("Zedong", "Mao Zedong")]
    [InlineData("Mao Zedong", "Mao Zedong")]
    public void One_person_may_be_named_in_full_with_initials_or_in_part(string one, string other)
    {
        Assert.True(NameForms.Fit(one, other));
        Assert.True(NameForms.Fit(other, one));
    }

    [Theory]
    [InlineData("Mikoyan", "Boris Ponomarev")]
    [InlineData("B. Mikoyan", "Anastas Mikoyan")]
    [InlineData("P.A. Yudin", "P.F. Yudin")]
    [InlineData("Boris Yudin", "Boris Ponomarev")]
    [InlineData("A. M.", "Anastas Mikoyan")]
    [InlineData("Mikoyan, B.I.", "A. I. Mikoyan")]
    [InlineData("F.", "John F. Kennedy")]
    [InlineData("Miko", "Anastas Mikoyan")]
    [InlineData("Zedong Mao", "Mao Zedong")]
    [InlineData("", "Mao Zedong")]
    [InlineData("", "")]
    public void Two_names_that_differ_in_a_word_or_share_none_are_two_persons(string one, string other)
    {
        Assert.False(NameForms.Fit(one, other));
        Assert.False(NameForms.Fit(other, one));
    }
}
