using System.Buffers;
using System.Text;

namespace ArchiveParse.Samples.WebApi;

/// <summary>Bytes of strangers as text: UTF-8 that is valid, with or without byte order mark.</summary>
internal static class PageText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null where the bytes are no UTF-8.</summary>
    public static string? Of(in ReadOnlySequence<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
