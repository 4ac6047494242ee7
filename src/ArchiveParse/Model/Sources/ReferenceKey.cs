using System.Text;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Folds the spellings of a reference into one.</summary>
internal static class ReferenceKey
{
    /// <summary>The Cyrillic letters that stand beside numbers, by what citations in Latin letters write for them.</summary>
    private const string Cyrillic = "АБВГДЕЗИЙКЛМНОПРСТУФХЦЧШЩЫЭЮЯ";

    private static readonly string[] Latin =
        "A B V G D E Z I I K L M N O P R S T U F KH TS CH SH SHCH Y E IU IA".Split(' ');

    /// <summary>The key of a reference: its archive, then each level that it has.</summary>
    public static string Of(ArchivalReference reference, IEnumerable<(string Name, string? Value)> parts)
    {
        var levels = parts.Where(static each => each.Value is not null).Select(static each => $"{each.Name}={Fold(each.Value!)}");
        return string.Join(':', levels.Prepend(Fold(reference.Repository ?? reference.Archive ?? "")));
    }

    /// <summary>
    /// Letters and figures alone, in capitals, without accents. A hyphen parts two figures where anything parted them; the point or
    /// comma between thousands does not part. Words without capitals (<c>of the</c>, <c>de novembro</c>) identify nothing and are left out.
    /// </summary>
    public static string Fold(string value)
    {
        StringBuilder folded = new(value.Length);
        string plain = Accents.Off(value);
        for (int at = 0; at < plain.Length;)
        {
            int word = WordLength(plain, at);
            if (word == 0)
            {
                at++;
                continue;
            }

            if (!IsConnective(plain.AsSpan(at, word)))
            {
                bool figures = folded.Length > 0 && char.IsAsciiDigit(folded[^1]) && char.IsAsciiDigit(plain[at]);
                folded.Append(figures && !PartsThousands(plain, at) ? "-" : "");
                Append(folded, plain.AsSpan(at, word));
            }

            at += word;
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, ReadOnlySpan<char> word)
    {
        foreach (char letter in word)
        {
            char capital = char.ToUpperInvariant(letter);
            int cyrillic = Cyrillic.IndexOf(capital, StringComparison.Ordinal);
            folded.Append(cyrillic < 0 ? capital.ToString() : Latin[cyrillic]);
        }
    }

    private static bool IsConnective(ReadOnlySpan<char> word) =>
        word.Length > 1 && word.IndexOfAnyExceptInRange('a', 'z') < 0;

    /// <summary>A point or comma between figures, exactly three of them behind it: <c>1.962</c>.</summary>
    private static bool PartsThousands(string text, int at) =>
        at > 1 && text[at - 1] is '.' or ',' && char.IsAsciiDigit(text[at - 2]) && WordLength(text, at) == 3
        && text.AsSpan(at, 3).IndexOfAnyExceptInRange('0', '9') < 0;

    private static int WordLength(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }
}
