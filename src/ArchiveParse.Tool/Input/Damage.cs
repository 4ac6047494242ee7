using ArchiveParse.Text;

namespace ArchiveParse.Tool.Input;

/// <summary>Bytes of a page that are no text in its encoding.</summary>
/// <param name="Encoding">The encoding they were read in.</param>
/// <param name="Bytes">How many there are.</param>
/// <param name="FirstByte">Offset of the first, from the start of the file.</param>
/// <param name="FirstChar">Offset of the U+FFFD that stands for it in the text.</param>
internal sealed record Damage(string Encoding, int Bytes, int FirstByte, int FirstChar)
{
    /// <summary>Code of the diagnostic.</summary>
    private const string Code = "AP2001";

    /// <summary>The page with a diagnostic of the damage, in its place among the others.</summary>
    public ArchivePage ToldOn(ArchivePage page, string text) =>
        page with { Diagnostics = page.Diagnostics.Append(DiagnosticIn(text)).OrderBy(static each => each.Span.Start).ToValueList() };

    /// <summary>What is damaged, where it begins, and what may mend it.</summary>
    public string MessageIn(string text) => Message(LinePosition.Of(text, FirstChar));

    private Diagnostic DiagnosticIn(string text) => new()
    {
        Code = Code,
        Severity = Severity.Error,
        Message = MessageIn(text),
        Span = new TextSpan(FirstChar, 1),
    };

    private string Message(LinePosition place) =>
        $"{(Bytes == 1 ? "1 byte is" : $"{Bytes} bytes are")} not valid {Encoding} and shown as replacement characters, "
        + $"the first at line {place.Line}, column {place.Column} (byte offset {FirstByte}); "
        + "if the page is in another encoding, name it with --encoding.";
}
