using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Two who sign side by side, a wide gap between them: <c>A. GROMYKO     D. USTINOV</c>.</summary>
internal static class SignatureColumns
{
    private const string Gap = "   ";

    private static readonly Expectation ColumnsExpected = new("two signatures");

    /// <summary>The left one; the other is left to be read.</summary>
    public static readonly Parser<TextSpan> Left = static input =>
    {
        var cursor = Cursor.From(input);
        var line = Lines.LineAt(cursor, out _);
        int gap = line.In(cursor.Source).IndexOf(Gap);
        if (gap > 0 && Signatories.NameLine(cursor.Slice(new TextSpan(line.Start, gap))) is { WasSuccessful: true } left
            && Signatories.NameLine(cursor.At(line.Start + gap)).WasSuccessful)
        {
            return new Success<TextSpan>(left.Value, cursor.At(line.Start + gap));
        }

        return new Failure<TextSpan>(cursor, ColumnsExpected);
    };
}
