using System.Numerics;
using System.Runtime.InteropServices;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Finds the next sign that shows as a space or not at all, or the next accent that stands behind its letter. Most pages have none: one pass,
/// most of it a comparison for two vectors.
/// </summary>
internal static class UnseenSearch
{
    private static readonly Vector<ushort> LastBelow = new('\u009f');
    private static readonly Vector<ushort> NoBreakSpace = new('\u00a0');
    private static readonly Vector<ushort> SoftHyphen = new('\u00ad');
    private static readonly Vector<ushort> FirstAccent = new(AccentMarks.First);
    private static readonly Vector<ushort> ToLastAccent = new(AccentMarks.Last - AccentMarks.First);
    private static readonly Vector<ushort> FirstSpace = new('\u2000');
    private static readonly Vector<ushort> ToLastMark = new('\u200f' - '\u2000');
    private static readonly Vector<ushort> NarrowSpace = new('\u202f');
    private static readonly Vector<ushort> MathematicalSpace = new('\u205f');
    private static readonly Vector<ushort> ToJoiner = new('\u2060' - '\u205f');
    private static readonly Vector<ushort> WideSpace = new('\u3000');
    private static readonly Vector<ushort> ByteOrderMark = new('\ufeff');

    /// <summary>Where the first such sign stands; -1 where there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        var vectors = MemoryMarshal.Cast<char, Vector<ushort>>(text);
        int at = 0;
        for (; at + 1 < vectors.Length; at += 2)
        {
            var (one, other) = (vectors[at], vectors[at + 1]);
            if (Vector.GreaterThanAny(one | other, LastBelow) && (MayHold(one) || MayHold(other)) && IndexAmong(text, at, 2) is >= 0 and int found)
            {
                return found;
            }
        }

        return IndexAmong(text, at, vectors.Length - at + 1);
    }

    /// <summary>Quotation marks and dashes stand close to these signs, and in every line of some pages: they cost no second look.</summary>
    private static bool MayHold(Vector<ushort> codes) =>
        (Vector.Equals(codes, NoBreakSpace) | Vector.Equals(codes, SoftHyphen) | Vector.LessThanOrEqual(codes - FirstAccent, ToLastAccent)
            | Vector.LessThanOrEqual(codes - FirstSpace, ToLastMark)
            | Vector.Equals(codes, NarrowSpace) | Vector.LessThanOrEqual(codes - MathematicalSpace, ToJoiner)
            | Vector.Equals(codes, WideSpace) | Vector.Equals(codes, ByteOrderMark)) != Vector<ushort>.Zero;

    /// <summary>The same among the characters of some vectors, or as many as are left.</summary>
    private static int IndexAmong(ReadOnlySpan<char> text, int vector, int count)
    {
        int start = vector * Vector<ushort>.Count;
        for (int at = start; at < Math.Min(text.Length, start + (count * Vector<ushort>.Count)); at++)
        {
            if (text[at] > '\u009f' && text[at] is '\u00a0' or '\u00ad' or (>= AccentMarks.First and <= AccentMarks.Last) or (>= '\u2000' and <= '\u200f')
                or '\u202f' or '\u205f' or '\u2060' or '\u3000' or '\ufeff')
            {
                return at;
            }
        }

        return -1;
    }
}
