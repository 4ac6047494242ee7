namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// Notes that a capture lists at the foot without a source note above them: the last lines of the page, indented, without blank lines between
/// them, and numbered from 1. Points of the text itself are not indented, or blank lines part them.
/// </summary>
internal static class FrusFootList
{
    /// <summary>Where the list begins; the end of the text where there is none.</summary>
    public static int Start(Cursor text)
    {
        int first = text.End, expected = 0;
        foreach (var line in Closings.LinesFromEnd(text).Take(MostNotes))
        {
            int number = IndentedNumber(text, line);
            bool isAbove = first == text.End || text.Source.AsSpan(line.End, first - line.End).Count('\n') == 1;
            if (number == 0 || !isAbove || (expected > 0 && number != expected))
            {
                break;
            }

            (first, expected) = (line.Start, number - 1);
            if (number == 1)
            {
                return first;
            }
        }

        return text.End;
    }

    /// <summary>The number of an indented item; 0 where a line is none.</summary>
    private static int IndentedNumber(Cursor text, TextSpan line)
    {
        var words = line.In(text.Source);
        int digits = words.IndexOfAnyExceptInRange('0', '9');
        bool isIndented = line.Start - 2 >= text.Position && text.Source[line.Start - 1] == ' ' && text.Source[line.Start - 2] == ' ';
        return isIndented && digits is 1 or 2 && words[digits..] is ['.', ' ', ..] ? Notes.NumberOf(words[..digits].ToString()) : 0;
    }

    private const int MostNotes = 99;
}
