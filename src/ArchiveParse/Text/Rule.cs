using Sprache;

namespace ArchiveParse.Text;

/// <summary>Reads at an offset of a text, up to the text's bound; where the text's cursor stands does not matter.</summary>
internal delegate Outcome<T> Attempt<T>(Cursor text, int at);

/// <summary>A rule, whatever it yields.</summary>
internal abstract class Rule
{
    /// <summary>The rule, where it stands for one of what its values are too.</summary>
    public abstract Attempt<TBase> AttemptAs<TBase>();
}

/// <summary>
/// A rule as this library's operators and leaves make it. To Sprache and to the grammar it is a <see cref="Parser{T}"/> as any other, which
/// gives a result of its own; to an operator it is an attempt, which makes nothing but the value.
/// </summary>
internal sealed class Rule<T> : Rule
{
    private Rule(Attempt<T> attempt) => Attempt = attempt;

    /// <summary>What the rule does.</summary>
    public Attempt<T> Attempt { get; }

    /// <summary>The rule as Sprache and the grammar know it.</summary>
    public static Parser<T> Of(Attempt<T> attempt) => new Rule<T>(attempt).Parse;

    /// <inheritdoc/>
    public override Attempt<TBase> AttemptAs<TBase>() => (text, at) =>
    {
        var outcome = Attempt(text, at);
        return outcome.IsHit
            ? Outcome<TBase>.Read((TBase)(object)outcome.Value!, outcome.End, outcome.Expected, outcome.Reached)
            : outcome.MissOf<TBase>();
    };

    private IResult<T> Parse(IInput input)
    {
        var cursor = Cursor.From(input);
        var outcome = Attempt(cursor, cursor.Position);
        return outcome.IsHit ? new Success<T>(cursor, outcome) : new Failure<T>(cursor, outcome);
    }
}
