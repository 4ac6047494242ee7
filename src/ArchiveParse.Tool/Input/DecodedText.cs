using System.Text;

namespace ArchiveParse.Tool.Input;

/// <summary>A page's text, and what of its bytes was no text.</summary>
/// <param name="Text">The text, without byte order mark; each broken sequence is one U+FFFD.</param>
/// <param name="Damage">The broken bytes, if there are any.</param>
internal sealed record DecodedText(string Text, Damage? Damage)
{
    /// <summary>Decodes a page; a byte order mark tells the encoding more surely than <paramref name="fallback"/> does.</summary>
    public static DecodedText Of(ReadOnlySpan<byte> bytes, Encoding fallback)
    {
        var marked = Encodings.MarkedIn(bytes);
        var encoding = marked ?? fallback;
        int mark = marked?.Preamble.Length ?? 0;
        var content = bytes[mark..];

        DamageCounter counter = new();
        var counting = (Encoding)encoding.Clone();
        counting.DecoderFallback = counter;
        char[] chars = new char[counting.GetMaxCharCount(content.Length)];
        string text = new(chars, 0, counting.GetChars(content, chars));
        return new DecodedText(text, counter.Bytes == 0 ? null : DamageOf(counter, content, encoding, mark));
    }

    private static Damage DamageOf(DamageCounter counter, ReadOnlySpan<byte> content, Encoding encoding, int mark) =>
        new(encoding.WebName, counter.Bytes, mark + counter.First, encoding.GetCharCount(content[..counter.First]));
}
