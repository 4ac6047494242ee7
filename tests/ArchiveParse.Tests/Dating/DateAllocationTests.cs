using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Dating;

/// <summary>What a date may allocate, to the byte: every list asks for one at each of its lines.</summary>
public sealed class DateAllocationTests
{
    [Theory]
    [InlineData("November 22, 1956", 2072)]
    [InlineData("22 November 1956", 2464)]
    [InlineData("September 1991", 1752)]
    [InlineData("1955", 1592)]
    [InlineData("September 18, 1956, 18:00 - 21:10", 4928)]
    [InlineData("We met the ambassador.", 64)]
    public void A_date_allocates_no_more_than_this(string text, int bytes)
    {
        Cursor start = new(text);
        Assert.InRange(Allocation.Of(() => Dates.Expression(start)), 1, bytes + WordCopies);
    }

#if NET9_0_OR_GREATER
    private const int WordCopies = 0;
#else
    /// <summary>There a table of words looks a word up by a copy of it.</summary>
    private const int WordCopies = 2500;
#endif
}
