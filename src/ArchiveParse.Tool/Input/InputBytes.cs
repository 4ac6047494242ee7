namespace ArchiveParse.Tool.Input;

/// <summary>
/// The bytes of an input, up to a limit: what the parser makes of a text takes hundreds of times its room, and a device gives bytes without end.
/// </summary>
internal static class InputBytes
{
    /// <summary>The most that is read: three hundred times the longest sample page.</summary>
    public const int Most = 16 * 1024 * 1024;

    private const int Part = 64 * 1024;

    /// <exception cref="IOException">They cannot be read, or are more than <see cref="Most"/>.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[] Of(string file)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return Of(stream);
    }

    /// <inheritdoc cref="Of(string)"/>
    public static byte[] Of(Stream stream)
    {
        using MemoryStream bytes = new();
        byte[] part = new byte[Part];
        for (int count = stream.Read(part); count > 0; count = stream.Read(part))
        {
            if (bytes.Length + count > Most)
            {
                throw new IOException("larger than 16 MiB, the most that is read; split it, or leave it out");
            }

            bytes.Write(part, 0, count);
        }

        return bytes.ToArray();
    }
}
