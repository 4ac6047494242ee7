using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Heads that an editor put into brackets with their colon, <c>[Brezhnev:] I support it.</c>, or that dots lead to, <c>...Brezhnev: Sit
/// down.</c> Remarks stand so too, and only a label that the page has used before is one.
/// </summary>
internal static class SuppliedHeads
{
    /// <summary>The label that a line begins with, where its words stand and how long its head is; null where there is none.</summary>
    public static SpeakerLabel? At(TextSpan line, string source, SpanTable<SpeakerLabel> labels, out TextSpan words, out int length)
    {
        (words, length) = (default, 0);
        var text = line.In(source);
        int start = text[0] == '[' ? 1 : text.IndexOfAnyExcept('.', '…', ' ');
        var near = start > 0 ? text[start..Math.Min(text.Length, start + LongestLabel)] : default;
        int colon = near.IndexOf(':');
        if (colon <= 0 || labels.Find(near[..colon]) is not { } label || (text[0] == '[' && near[colon..] is not [':', ']', ' ', ..]))
        {
            return null;
        }

        int end = start + colon + (text[0] == '[' ? 2 : 1);
        (words, length) = (new TextSpan(line.Start + start, colon), end + Scan.SpaceLength(text[end..]));
        return label;
    }

    /// <summary>A look at the first character.</summary>
    public static bool MayBegin(char first) => first is '[' or '.' or '…';

    private const int LongestLabel = 60;
}
