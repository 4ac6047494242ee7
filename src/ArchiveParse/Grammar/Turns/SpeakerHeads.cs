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
        int length = LengthAt(cursor, TextSpan.FromBounds(cursor.Position, cursor.End), out var head);
        return length > 0 ? new Success<SpeakerHead>(head, cursor.Skip(length)) : new Failure<SpeakerHead>(cursor, HeadExpected);
    };

    /// <summary>Length of the head that <paramref name="span"/> of a page begins with, or 0.</summary>
    internal static int LengthAt(Cursor page, TextSpan span, out SpeakerHead head)
    {
        var rest = span.In(page.Source);
        var text = rest[..Math.Min(rest.Length, LongestHead)];
        var label = LabelWords.At(text);
        int behind = label.Length + Scan.SpaceLength(text[label.Length..]);
        bool isQualified = label.Length > 0 && behind < text.Length && text[behind] is '(' or '[';
        var qualifier = isQualified ? Qualifier(page.Slice(TextSpan.FromBounds(span.Start + behind, span.End))) : default;
        int colon = qualifier.IsEmpty ? behind : qualifier.End - span.Start;
        colon += Scan.SpaceLength(rest[colon..]);
        bool isHead = label.Length > 0 && colon < rest.Length && rest[colon] == ':' && (colon + 1 == rest.Length || char.IsWhiteSpace(rest[colon + 1]));
        head = new SpeakerHead(new TextSpan(span.Start, label.Length), qualifier, label.IsTitled);
        return isHead ? colon + 1 + Scan.SpaceLength(rest[(colon + 1)..]) : 0;
    }

    /// <summary>Brackets within the line.</summary>
    internal static TextSpan Qualifier(Cursor place) =>
        InBrackets(place) is { WasSuccessful: true } brackets && brackets.Value.Length < LongestHead && !brackets.Value.In(place.Source).Contains('\n')
            ? brackets.Value
            : default;

    internal const int LongestHead = 120;
}
