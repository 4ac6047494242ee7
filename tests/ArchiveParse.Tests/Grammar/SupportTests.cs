namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

public sealed class SupportTests
{
    private const string Lead = "This document was made possible with support from ";

    [Theory]
    [InlineData("Leon Levy Foundation", "Leon Levy Foundation")]
    [InlineData("the Leon Levy Foundation", "Leon Levy Foundation")]
    [InlineData("The Leon Levy Foundation.", "Leon Levy Foundation")]
    [InlineData("Kyungnam University", "Kyungnam University")]
    [InlineData("Leon Levy Foundation, Kyungnam University", "Leon Levy Foundation", "Kyungnam University")]
    [InlineData("Leon Levy Foundation and Kyungnam University", "Leon Levy Foundation", "Kyungnam University")]
    [InlineData("the Carnegie Corporation and the Henry Luce Foundation", "Carnegie Corporation", "Henry Luce Foundation")]
    [InlineData("Carnegie Corporation of New York and the Henry Luce Foundation", "Carnegie Corporation of New York", "Henry Luce Foundation")]
    [InlineData("A Foundation, B Trust, and C Fund", "A Foundation", "B Trust", "C Fund")]
    [InlineData("A Foundation and B Trust and C Fund", "A Foundation", "B Trust", "C Fund")]
    [InlineData("the John D. and Catherine T. MacArthur Foundation", "John D. and Catherine T. MacArthur Foundation")]
    [InlineData("the ROK Ministry of Unification and Leon Levy Foundation", "ROK Ministry of Unification", "Leon Levy Foundation")]
    [InlineData("the Ministry of Foreign Affairs and Trade of Hungary", "Ministry of Foreign Affairs and Trade of Hungary")]
    [InlineData("the Archive of Trade and Industry", "Archive of Trade and Industry")]
    [InlineData("Leon Levy Foundation; Kyungnam University", "Leon Levy Foundation", "Kyungnam University")]
    [InlineData("the Leon Levy family and the Smith Richardson heirs", "Leon Levy family", "Smith Richardson heirs")]
    public void Each_supporter_is_named_once_without_its_article(string names, params string[] supporters)
    {
        string line = Lead + names;
        var found = Support.Line(new Cursor(line));
        Assert.Equal(supporters, Support.Names(line, found.Value.Value));
        Assert.Equal(line, found.Value.Span.In(line).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Leon Levy Foundation")]
    [InlineData("This document was made possible with support from")]
    [InlineData("This document was made possible by the Leon Levy Foundation")]
    [InlineData("A note: this document was made possible with support from the Leon Levy Foundation")]
    public void Other_lines_name_no_supporter(string line) => Assert.False(Support.Line(new Cursor(line)).WasSuccessful);
}
