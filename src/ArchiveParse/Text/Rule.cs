using Sprache;

namespace ArchiveParse.Text;

/// <summary>Reads at an offset of a text, up to the text's bound; where the text's cursor stands does not matter.</summary>
internal delegate Outcome<T> Attempt<T>(Cursor text, int at);

/// <summary>
/// A rule as this library's operators and leaves make it. To Sprache and to the grammar it is a <see cref="Parser{T}"/> as any other, which
/// gives a result of its own; to an operator it is an attempt, which makes nothing but the value.
/// </summary>
internal sealed class Rule<T>
{
    private Rule(Attempt<T> attempt) => Attempt = attempt;

    /// <summary>What the rule does.</summary>
    public Attempt<T> Attempt { get; }

    /// <summary>The rule as Sprache and the grammar know it.</summary>
    public static Parser<T> Of(Attempt<T> attempt) => new Rule<T>(attempt).Parse;

    private IResult<T> Parse(IInput input)
    {
        var cursor = Cursor.From(input);
        var outcome = Attempt(cursor, cursor.Position);
        return outcome.IsHit ? new Success<T>(cursor, outcome) : new Failure<T>(cursor, outcome);
    }
}

/// <summary>The way from Sprache's parsers to attempts.</summary>
internal static class Attempts
{
    /// <summary>What a parser does, whoever made it.</summary>
    public static Attempt<T> ToAttempt<T>(this Parser<T> parser) => parser.Target is Rule<T> rule ? rule.Attempt : (text, at) => Elsewhere(parser, text, at);

    /// <summary>The same, at once.</summary>
    public static Outcome<T> Attempt<T>(this Parser<T> parser, Cursor text, int at) =>
        parser.Target is Rule<T> rule ? rule.Attempt(text, at) : Elsewhere(parser, text, at);

    private static Outcome<T> Elsewhere<T>(Parser<T> parser, Cursor text, int at) => Outcomes.Of(parser(text.At(at)));
}
