using System.Numerics;
using System.Runtime.InteropServices;

namespace ArchiveParse.Grammar;

/// <summary>Finds the next sign that shows as a space or not at all. Most pages have none: one pass, most of it a single comparison.</summary>
internal static class UnseenSearch
{
    private static readonly Vector<ushort> LastBelow = new('\u009f');
    private static readonly Vector<ushort> NoBreakSpace = new('\u00a0');
    private static readonly Vector<ushort> ToSoftHyphen = new('\u00ad' - '\u00a0');
    private static readonly Vector<ushort> FirstSpace = new('\u2000');
    private static readonly Vector<ushort> ToLastSpace = new('\u2060' - '\u2000');
    private static readonly Vector<ushort> WideSpace = new('\u3000');
    private static readonly Vector<ushort> ByteOrderMark = new('\ufeff');

    /// <summary>Where the first such sign stands; -1 where there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        var codes = MemoryMarshal.Cast<char, ushort>(text);
        int at = 0;
        for (; at <= codes.Length - Vector<ushort>.Count; at += Vector<ushort>.Count)
        {
            if (MayHold(new(codes[at..])) && IndexAmong(text.Slice(at, Vector<ushort>.Count)) is >= 0 and int found)
            {
                return at + found;
            }
        }

        return IndexAmong(text[at..]) is >= 0 and int last ? at + last : -1;
    }

    private static bool MayHold(Vector<ushort> codes) =>
        Vector.GreaterThanAny(codes, LastBelow)
        && (Vector.LessThanOrEqualAny(codes - NoBreakSpace, ToSoftHyphen) || Vector.LessThanOrEqualAny(codes - FirstSpace, ToLastSpace)
            || Vector.EqualsAny(codes, WideSpace) || Vector.EqualsAny(codes, ByteOrderMark));

    private static int IndexAmong(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] > '\u009f' && text[at] is '\u00a0' or '\u00ad' or (>= '\u2000' and <= '\u200f') or '\u202f' or '\u205f' or '\u2060'
                or '\u3000' or '\ufeff')
            {
                return at;
            }
        }

        return -1;
    }
}
