using System.Text;

namespace ArchiveParse.Tests.Fuzzing;

/// <summary>A text as print has it: cut to a width, words broken, a running head, a page number and a form feed on every sheet.</summary>
internal static class Print
{
    public static string Of(string text, Choices choices)
    {
        int width = choices.Of([70, 50, 30, 12, 100, 1]);
        string head = choices.Of(["", "Digital Archive                    digital.example\n\n", "The Talks\n", "\n"]);
        string foot = choices.Of(["\n\f", "", "\f", "\n    - # -\n", "\n#\n\f", "\n#\n"]);
        int sheet = choices.Of([30, 10, 3, 60]);
        return Sheets(Cut(text, width, breaksWords: choices.Below(2) == 1), sheet, head, foot);
    }

    /// <summary>Lines of so many characters at most, cut at spaces, or within words with a hyphen.</summary>
    public static string Cut(string text, int width, bool breaksWords = false)
    {
        StringBuilder cut = new();
        int column = 0;
        foreach (string word in text.Replace("\n", " \n", StringComparison.Ordinal).Split(' '))
        {
            if (word.StartsWith('\n'))
            {
                column = 0;
            }
            else if (column > 0 && column + word.Length >= width)
            {
                int half = breaksWords && word.Length > 4 ? word.Length / 2 : 0;
                cut.Append(half > 0 ? " " : "").Append(word, 0, half).Append(half > 0 ? "-\n" : "\n").Append(word, half, word.Length - half);
                column = word.Length - half;
                continue;
            }

            cut.Append(column > 0 ? " " : "").Append(word);
            column += word.Length + 1;
        }

        return cut.ToString();
    }

    private static string Sheets(string text, int sheet, string head, string foot)
    {
        string[] lines = text.Split('\n');
        StringBuilder printed = new();
        for (int at = 0, page = 1; at < lines.Length; at += sheet, page++)
        {
            printed.Append(head).AppendJoin('\n', lines.Skip(at).Take(sheet)).Append(foot.Replace("#", $"{page}", StringComparison.Ordinal));
        }

        return printed.ToString();
    }
}
