using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Folios, as printers call page numbers, that say of themselves what they are: <c>- 12 -</c>, <c>Page 3 of 7</c>, <c>3/7</c>.
/// A mere figure does not.
/// </summary>
internal static class Folios
{
    private const string Dashes = "-–—";

    private static readonly Parser<char> Dash = Scan.OneOf(Dashes);

    private static readonly Parser<int> Number = Scan.Number(1, 4);

    private static readonly Parser<TextSpan> OfWord = Scan.AnyOf("/", "of", "von", "из");

    private static readonly Parser<int> OfAll =
        from before in Scan.Spaces
        from of in OfWord
        from behind in Scan.Spaces
        from number in Number
        select number;

    private static readonly Parser<int> MaybeOfAll = OfAll.OrDefault();

    private static readonly Parser<int> BetweenDashes =
        from open in Dash
        from before in Scan.Spaces
        from number in Number
        from after in Scan.Spaces
        from close in Dash
        select number;

    /// <summary>A page number between dashes, which nothing else is, not even where it stands once.</summary>
    public static readonly Parser<int> DashedLine = Lines.Whole(BetweenDashes);

    private static readonly Parser<int> Named =
        from word in PageWords.All.Entry
        from space in Scan.Spaces
        from number in Number
        from all in MaybeOfAll
        select number;

    private static readonly Parser<int> Counted =
        from number in Number
        from all in OfAll
        select number;

    /// <summary>A page number on a line of its own; yields the number.</summary>
    public static readonly Parser<int> Line = Lines.Whole(BetweenDashes.Or(Named).Or(Counted));

    /// <summary>Whether the first character leaves such a line possible.</summary>
    public static bool BeginsWithDash(ReadOnlySpan<char> text) => text.TrimStart() is [var first, ..] && Dashes.Contains(first);
}
