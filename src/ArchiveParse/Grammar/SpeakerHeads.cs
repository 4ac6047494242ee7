using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Heads of turns: <c>Mikoyan:</c>, <c>Comrade Mao Zedong:</c>, <c>Chairman Mao (hereafter, Chairman):</c>, <c>[O.] Pospíchal:</c>.
/// They tell the form alone; whether a label is a speaker's, the page decides (<see cref="Roster"/>).
/// </summary>
public static class SpeakerHeads
{
    private static readonly Expectation HeadExpected = new("a speaker's label");

    private static readonly Parser<TextSpan> InBrackets = Scan.Bracketed('(', ')').Or(Scan.Bracketed('[', ']'));

    /// <summary>
    /// The head of a turn, the white space behind its colon included, as one lexeme: label, perhaps a qualifier in brackets, colon.
    /// Most lines have no colon near their start and miss at the cost of one look.
    /// </summary>
    public static readonly Parser<SpeakerHead> Head = static input =>
    {
        var cursor = Cursor.From(input);
        var text = cursor.Rest[..Math.Min(cursor.Rest.Length, LongestHead)];
        var label = LabelWords.At(text);
        int behind = label.Length + Spaces(text[label.Length..]);
        var qualifier = label.Length > 0 && behind < text.Length && text[behind] is '(' or '[' ? Qualifier(cursor.Skip(behind)) : default;
        int colon = qualifier.IsEmpty ? behind : qualifier.End - cursor.Position + Spaces(text[(qualifier.End - cursor.Position)..]);
        bool isHead = label.Length > 0 && colon < text.Length && text[colon] == ':' && (colon + 1 == cursor.Rest.Length || char.IsWhiteSpace(cursor.Rest[colon + 1]));
        return isHead
            ? new Success<SpeakerHead>(
                new SpeakerHead(new TextSpan(cursor.Position, label.Length), qualifier, label.IsTitled), cursor.Skip(colon + 1 + Spaces(cursor.Rest[(colon + 1)..])))
            : new Failure<SpeakerHead>(cursor, HeadExpected);
    };

    private static TextSpan Qualifier(Cursor place) => InBrackets(place) is { WasSuccessful: true } brackets && brackets.Value.Length < LongestHead ? brackets.Value : default;

    private static int Spaces(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && Scan.IsSpace(text[length]))
        {
            length++;
        }

        return length;
    }

    private const int LongestHead = 120;
}
