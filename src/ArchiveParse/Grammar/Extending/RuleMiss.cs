using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>Where a rule missed, and what it would have taken there.</summary>
/// <param name="Position">The place, an offset in UTF-16 code units.</param>
/// <param name="Taken">How many code units it had taken before.</param>
/// <param name="Expected">What it would have taken, in words; none where a condition failed.</param>
/// <param name="Path">The named rules in which it was, the outermost first.</param>
public sealed record RuleMiss(int Position, int Taken, ValueList<string> Expected, ValueList<string> Path)
{
    /// <summary>
    /// The miss in words, the line on which it was, and a caret under the place: three lines, parted by LF. A long line is shown around the place.
    /// </summary>
    /// <param name="text">The text that was read.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public string Describe(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (line, column) = LinePosition.Of(text, Position);
        var whole = Lines.LineAt(text, Position - (column - 1), text.Length, out _);
        int start = Math.Clamp(Position - Around, whole.Start, Math.Max(whole.Start, Position)), end = Math.Clamp(Position + Around, whole.Start, whole.End);
        string shown = text[start..Math.Max(start, end)].Replace('\t', ' ');
        string within = Path.Count == 0 ? "" : $"in {string.Join(" › ", Path)}, ";
        string expected = Expected.Count == 0 ? "a condition of the rule fails" : $"expected {string.Join(" or ", Expected)}";
        string caret = $"{new string(' ', Position - start)}^";
        return $"Line {line}, column {column} (offset {Position}): {within}{expected}; {Found(text)}.\n  {shown}\n  {caret}";
    }

    internal static RuleMiss Of(int start, Miss miss) =>
        new(miss.Place.Position, miss.Place.Position - start, [.. miss.Expected.Names], [.. miss.Expected.Path]);

    private string Found(string text) => Position >= text.Length ? "the text ends here"
        : text[Position] is '\n' or '\r' ? "the line ends here"
        : $"here stands '{text[Position]}'";

    private const int Around = 50;
}
