using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Heads of turns: <c>Mikoyan:</c>, <c>Comrade Mao Zedong:</c>, <c>Chairman Mao (hereafter, Chairman):</c>, <c>[O.] Pospíchal:</c>; the mark of
/// a note may stand on either side of the colon: <c>Yudin[3]:</c>.
/// They tell the form alone; whether a label is a speaker's, the page decides (<see cref="Roster"/>).
/// </summary>
public static class SpeakerHeads
{
    private static readonly Expectation HeadExpected = new("a speaker's label");

    /// <summary>
    /// The head of a turn, the white space behind its colon included, as one lexeme: label, perhaps a qualifier in brackets, colon.
    /// Most lines have no colon near their start and miss at the cost of one look.
    /// </summary>
    public static readonly Parser<SpeakerHead> Head = Rule<SpeakerHead>.Of(static (text, at) =>
        LengthAt(text, TextSpan.FromBounds(at, text.End), out var head) is > 0 and int length
            ? Outcome<SpeakerHead>.Hit(head, at + length)
            : Outcome<SpeakerHead>.Miss(HeadExpected, at));

    /// <summary>Length of the head that <paramref name="span"/> of a page begins with, or 0.</summary>
    internal static int LengthAt(Cursor page, TextSpan span, out SpeakerHead head)
    {
        var rest = span.In(page.Source);
        var text = rest[..Math.Min(rest.Length, LongestHead)];
        var label = LabelWords.At(text);
        if (label.Length == 0)
        {
            head = default;
            return 0;
        }

        int length = label.Length + (text[label.Length..].StartsWith(Doubt) ? 1 : 0);
        var (qualifier, note, colon) = LabelBrackets.At(page, span, length);
        head = new SpeakerHead(new TextSpan(span.Start, length), qualifier, label.IsTitled) { Note = note };
        bool isHead = colon < rest.Length && rest[colon] == ':' && LabelBrackets.MayEndAtColon(rest[(colon + 1)..]);
        return isHead ? colon + 1 + Scan.SpaceLength(rest[(colon + 1)..]) : 0;
    }

    /// <summary>The transcriber is not sure who speaks: <c>Orlov?:</c></summary>
    private const string Doubt = "?:";

    internal const int LongestHead = 120;
}
