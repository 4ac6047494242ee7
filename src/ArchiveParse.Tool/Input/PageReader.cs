using System.Security.Cryptography;
using System.Text;

namespace ArchiveParse.Tool.Input;

/// <summary>Reads pages from files and from standard input.</summary>
internal sealed class PageReader(Encoding encoding, Stream standardInput, Trouble trouble)
{
    /// <summary>The page with its provenance; none, and a line on standard error, where it cannot be read.</summary>
    public ReadPage? Read(InputFile input)
    {
        byte[] bytes = [];
        bool read = trouble.Try(
            input.Name, "read", () => bytes = input.IsStandardInput ? InputBytes.Of(standardInput) : InputBytes.Of(input.Name));
        return read ? Parsed(input, bytes) : null;
    }

    private ReadPage? Parsed(InputFile input, byte[] bytes)
    {
        var (text, damage) = DecodedText.Of(bytes, encoding);
        int nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
        {
            trouble.Report(
                input.Name,
                $"not text: character {nul + 1} is NUL; leave the file out, or name its encoding with --encoding (such as utf-16)");
            return null;
        }

        var page = ArchiveParser.Default.Parse(text) with
        {
            Provenance = new(ToolVersion.Text, input.Name, Convert.ToHexStringLower(SHA256.HashData(bytes))),
        };
        return new ReadPage(input, text, damage is null ? page : damage.ToldOn(page, text));
    }
}
