using System.Text;
using ArchiveParse.Tool.Input;

namespace ArchiveParse.Tool.Tests;

public sealed class DecodedTextTests
{
    public static TheoryData<string> Every =>
        [.. CodePagesEncodingProvider.Instance.GetEncodings().Concat(Encoding.GetEncodings()).Select(static each => each.Name).Distinct()];

    /// <summary>Wherever a decoder finds damage, what is told of it lies inside the file, and the span on its replacement.</summary>
    [Theory]
    [MemberData(nameof(Every))]
    public void Damage_is_found_in_any_bytes_of_any_encoding(string name)
    {
        var encoding = Encodings.Named(name)!;
        Random random = new(1956);
        for (int round = 0; round < 200; round++)
        {
            byte[] bytes = new byte[random.Next(60)];
            random.NextBytes(bytes);

            var (text, damage) = DecodedText.Of(bytes, encoding);

            if (damage is not null)
            {
                Assert.InRange(damage.FirstByte, 0, bytes.Length - 1);
                Assert.InRange(damage.Bytes, 1, bytes.Length);
                Assert.Equal('\uFFFD', text[damage.FirstChar]);
            }
        }
    }

    [Fact]
    public void Damage_amid_letters_of_many_bytes_is_counted_once()
    {
        var (text, damage) = DecodedText.Of([.. "会谈🙂"u8, 0xFF, .. "录"u8, 0xF0, 0x9F, 0x99], Encodings.Utf8);

        Assert.Equal("会谈🙂\uFFFD录\uFFFD", text);
        Assert.Equal(new Damage("utf-8", Bytes: 4, FirstByte: 10, FirstChar: 4), damage);
    }
}
