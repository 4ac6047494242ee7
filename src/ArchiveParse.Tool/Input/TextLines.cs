using System.Text;

namespace ArchiveParse.Tool.Input;

/// <summary>The strings that a command was given: its arguments, or the lines of standard input.</summary>
internal sealed class TextLines(Encoding encoding, Stream standardInput, Trouble trouble)
{
    /// <summary>
    /// The strings in order; an argument <c>-</c>, or no argument, stands for the lines of standard input, blank ones left out.
    /// </summary>
    public IEnumerable<string> Of(string[] arguments) =>
        arguments.Length == 0 ? InputLines() : arguments.SelectMany(each => each == InputFile.StandardInputName ? InputLines() : [each]);

    private IEnumerable<string> InputLines()
    {
        byte[] bytes = [];
        trouble.Try(InputFile.StandardInputName, "read", () => bytes = InputBytes.Of(standardInput));
        var (text, damage) = DecodedText.Of(bytes, encoding);
        if (damage is not null)
        {
            trouble.Report(InputFile.StandardInputName, damage.MessageIn(text));
        }

        return text.Split('\n').Select(static line => line.TrimEnd('\r')).Where(static line => !string.IsNullOrWhiteSpace(line));
    }
}
