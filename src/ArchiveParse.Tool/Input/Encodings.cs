using System.Text;

namespace ArchiveParse.Tool.Input;

/// <summary>Encodings by name and by byte order mark.</summary>
internal static class Encodings
{
    /// <summary>UTF-32 first: its little-endian mark begins with that of UTF-16.</summary>
    private static readonly Encoding[] Marked =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    ];

    public static Encoding Utf8 => Encoding.UTF8;

    /// <summary>The encoding of that name, legacy ones included; none where .NET does not know it, or no longer reads it (utf-7).</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The encoding whose byte order mark <paramref name="bytes"/> begin with.</summary>
    public static Encoding? MarkedIn(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return encoding;
            }
        }

        return null;
    }
}
