using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Heads of turns: <c>Mikoyan:</c>, <c>Comrade Mao Zedong:</c>, <c>Chairman Mao (hereafter, Chairman):</c>, <c>[O.] Pospíchal:</c>.
/// They tell the form alone; whether a label is a speaker's, the page decides (<see cref="Roster"/>).
/// </summary>
public static class SpeakerHeads
{
    private static readonly Expectation LabelExpected = new("a speaker's label");

    private static readonly Expectation ColonExpected = new("a colon");

    /// <summary>Titles and name words, as one lexeme. Most lines have no colon near their start and miss at the cost of one look.</summary>
    private static readonly Parser<LabelWords> Label = static input =>
    {
        var cursor = Cursor.From(input);
        var label = LabelWords.At(cursor.Rest[..Math.Min(cursor.Rest.Length, LongestHead)]);
        return label.Length > 0 ? new Success<LabelWords>(label, cursor.Skip(label.Length)) : new Failure<LabelWords>(cursor, LabelExpected);
    };

    private static readonly Parser<TextSpan> InBrackets = Scan.Bracketed('(', ')').Or(Scan.Bracketed('[', ']'));

    /// <summary>What stands in brackets between label and colon; most often nothing.</summary>
    private static readonly Parser<TextSpan> Qualifier = static input =>
    {
        var cursor = Cursor.From(input);
        var behindGap = Cursor.From(Scan.Spaces(cursor).Remainder);
        var brackets = behindGap.Current is '(' or '[' ? InBrackets(behindGap) : null;
        return brackets is { WasSuccessful: true } ? brackets : new Success<TextSpan>(default, cursor);
    };

    /// <summary>The colon and the white space behind it, or the end of the line.</summary>
    private static readonly Parser<TextSpan> Colon = static input =>
    {
        var cursor = Cursor.From(Scan.Spaces(input).Remainder);
        var behind = cursor.Skip(1);
        return cursor.Current == ':' && (behind.AtEnd || char.IsWhiteSpace(behind.Current))
            ? new Success<TextSpan>(new TextSpan(cursor.Position, 1), Cursor.From(Scan.Spaces(behind).Remainder))
            : new Failure<TextSpan>(cursor, ColonExpected);
    };

    /// <summary>The head of a turn, the white space behind its colon included.</summary>
    public static readonly Parser<SpeakerHead> Head =
        from start in Scan.Here
        from label in Label
        from qualifier in Qualifier
        from colon in Colon
        select new SpeakerHead(new TextSpan(start.Position, label.Length), qualifier, label.IsTitled);

    private const int LongestHead = 120;
}
