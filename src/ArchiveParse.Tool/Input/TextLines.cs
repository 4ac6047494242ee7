using System.Text;

namespace ArchiveParse.Tool.Input;

/// <summary>The strings that a command was given: its arguments, or the lines of standard input.</summary>
internal sealed class TextLines
{
    private readonly IReadOnlyList<string> arguments;
    private readonly Stream standardInput;
    private readonly Encoding encoding;

    private TextLines(IReadOnlyList<string> arguments, Stream standardInput, Encoding encoding)
    {
        this.arguments = arguments;
        this.standardInput = standardInput;
        this.encoding = encoding;
    }

    /// <summary>Without arguments, the lines of standard input.</summary>
    public static TextLines Of(string[] arguments, Shell shell, Encoding encoding) =>
        new(arguments.Length == 0 ? [InputFile.StandardInputName] : arguments, shell.Input, encoding);

    /// <summary>The strings in order; blank lines of standard input are left out.</summary>
    public IEnumerable<string> Read(Trouble trouble) =>
        arguments.SelectMany(each => each == InputFile.StandardInputName ? InputLines(trouble) : [each]);

    private IEnumerable<string> InputLines(Trouble trouble)
    {
        using MemoryStream bytes = new();
        standardInput.CopyTo(bytes);
        var (text, damage) = DecodedText.Of(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), encoding);
        if (damage is not null)
        {
            trouble.Report(InputFile.StandardInputName, damage.MessageIn(text));
        }

        return text.Split('\n').Select(static line => line.TrimEnd('\r')).Where(static line => !string.IsNullOrWhiteSpace(line));
    }
}
