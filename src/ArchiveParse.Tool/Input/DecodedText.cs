using System.Text;

namespace ArchiveParse.Tool.Input;

/// <summary>A page's text, and what of its bytes was no text.</summary>
/// <param name="Text">The text, without byte order mark; each broken sequence is one U+FFFD.</param>
/// <param name="Damage">The broken bytes, if there are any.</param>
internal sealed record DecodedText(string Text, Damage? Damage)
{
    /// <summary>Decodes a page; a byte order mark tells the encoding more surely than <paramref name="named"/> does.</summary>
    public static DecodedText Of(ReadOnlySpan<byte> bytes, Encoding named)
    {
        var marked = Encodings.MarkedIn(bytes);
        var encoding = marked ?? named;
        int mark = marked?.Preamble.Length ?? 0;
        var content = bytes[mark..];

        DamageCounter counter = new();
        string text = Decoded(content, encoding, counter);
        return new DecodedText(text, counter.Bytes == 0 ? null : DamageIn(text, content, encoding, counter.Bytes, mark));
    }

    /// <summary>
    /// Where the first broken byte stands, a decoder tells wrongly (UTF-16) or not at all; but two readings that differ in nothing
    /// but the replacement part there, whatever replacement characters the page itself holds.
    /// </summary>
    private static Damage DamageIn(string text, ReadOnlySpan<byte> content, Encoding encoding, int bytes, int mark)
    {
        int first = text.AsSpan().CommonPrefixLength(Decoded(content, encoding, new DecoderReplacementFallback("\uFFFE")));
        return new Damage(encoding.WebName, bytes, mark + encoding.GetByteCount(text.AsSpan(0, first)), first);
    }

    private static string Decoded(ReadOnlySpan<byte> content, Encoding encoding, DecoderFallback fallback)
    {
        var decoding = (Encoding)encoding.Clone();
        decoding.DecoderFallback = fallback;
        char[] chars = new char[decoding.GetMaxCharCount(content.Length)];
        return new string(chars, 0, decoding.GetChars(content, chars));
    }
}
