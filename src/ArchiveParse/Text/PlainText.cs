using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArchiveParse.Text;

/// <summary>Text that is its own value: printable ASCII without signs of Markdown and without two spaces side by side, as nearly all is.</summary>
internal static class PlainText
{
    private static readonly Vector<ushort> Space = new(' ');
    private static readonly Vector<ushort> Printable = new('~' - ' ');
    private static readonly Vector<ushort> Asterisk = new('*');
    private static readonly Vector<ushort> Backslash = new('\\');
    private static readonly Vector<ushort> Caret = new('^');

    /// <summary>
    /// Whether a text is plain. One pass over it, in place of one for its characters and one for its spaces, which took twice as long.
    /// </summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var codes = MemoryMarshal.Cast<char, ushort>(text);
        int last = codes.Length - Vector<ushort>.Count - 1;
        for (int at = 0; at < last; at += Vector<ushort>.Count)
        {
            if (HasUntidy(codes, at))
            {
                return false;
            }
        }

        // The end is looked at in one step too, together with some of what was looked at before it.
        return last < 0 ? IsShort(text) : !HasUntidy(codes, last) && IsShort(text[^1..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasUntidy(ReadOnlySpan<ushort> codes, int at)
    {
        Vector<ushort> here = new(codes[at..]), next = new(codes[(at + 1)..]);
        var untidy = Vector.GreaterThan(here - Space, Printable) | Vector.Equals(here, Asterisk) | Vector.Equals(here, Backslash)
            | Vector.Equals(here, Caret) | (Vector.Equals(here, Space) & Vector.Equals(next, Space));
        return untidy != Vector<ushort>.Zero;
    }

    private static bool IsShort(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] is < ' ' or > '~' or '*' or '\\' or '^' || (text[at] == ' ' && at + 1 < text.Length && text[at + 1] == ' '))
            {
                return false;
            }
        }

        return true;
    }
}
