// .NET 8 makes a string for each word that a table is asked for: the bounds hold from .NET 9 on.
#if NET9_0_OR_GREATER
using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>What reading a source line may allocate: an upper bound, in bytes, so that no rule is tried where none can apply.</summary>
public sealed class SourceAllocationTests
{
    [Theory]
    [InlineData("Chinese Communist Party Central Archives. Translated by Sergey Radchenko and Jeffrey Wang.", 14_000)]
    [InlineData("AVPRF f. 0100, op. 49, 1956, p. 410, d. 9, l. 202-03. Obtained and translated for CWIHP by Austin Jersild.", 30_000)]
    [InlineData(
        "APRF: F. 39, Op. 1, D. 39, Ll. 47-53. Reprinted in Andrei Ledovskii, Sovetsko-Kitaiskie Otnosheniia, Vol. 5, "
        + "Book 2 (Moscow: Pamiatniki Istoricheskoi Mysli, 2005), p. 62-66. Translated by Sergey Radchenko.",
        26_000)]
    public void A_line_costs_no_more_than_what_it_says(string line, int bytes) =>
        Assert.InRange(Allocation.Of(() => Sources.Read(new Cursor(line))), 0, bytes);
}
#endif
