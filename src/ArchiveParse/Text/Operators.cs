using Sprache;
using static ArchiveParse.Text.Outcomes;

namespace ArchiveParse.Text;

/// <summary>
/// The few operators that the grammar is written with, for Sprache's own <see cref="Parser{T}"/> and with Sprache's meaning,
/// but without a closure or a message per attempt, and without a result between them (<see cref="Rule{T}"/>). A namespace that imports
/// this one inside its own braces (or behind its file-scoped declaration) binds query expressions to these rather than to Sprache's.
/// </summary>
public static class Operators
{
    /// <summary>The rule's value, converted.</summary>
    public static Parser<TResult> Select<T, TResult>(this Parser<T> parser, Func<T, TResult> convert)
    {
        var attempt = parser.ToAttempt();
        return Rule<TResult>.Of((text, at) =>
        {
            var outcome = attempt(text, at);
            return outcome.IsHit
                ? Outcome<TResult>.Hit(convert(outcome.Value), outcome.End, outcome.Expected, outcome.Reached)
                : outcome.MissOf<TResult>();
        });
    }

    /// <summary>One rule, then another that may depend on the first one's value.</summary>
    public static Parser<TResult> SelectMany<T, TNext, TResult>(this Parser<T> parser, Func<T, Parser<TNext>> next, Func<T, TNext, TResult> project)
    {
        var attempt = parser.ToAttempt();
        JoinedExpectation joined = new();
        return Rule<TResult>.Of((text, at) =>
        {
            var one = attempt(text, at);
            if (!one.IsHit)
            {
                return one.MissOf<TResult>();
            }

            var other = next(one.Value).Attempt(text, one.End);
            var expected = Farther(one.Expected, one.Reached, other.Expected, other.Reached, joined, out int reached);
            return other.IsHit
                ? Outcome<TResult>.Hit(project(one.Value, other.Value), other.End, expected, reached)
                : Outcome<TResult>.Missed(expected!, reached);
        });
    }

    /// <summary>The rule, where its value passes the test.</summary>
    public static Parser<T> Where<T>(this Parser<T> parser, Func<T, bool> test)
    {
        var attempt = parser.ToAttempt();
        return Rule<T>.Of((text, at) => attempt(text, at) is var outcome && (!outcome.IsHit || test(outcome.Value))
            ? outcome
            : Outcome<T>.Miss(Expectation.None, at));
    }

    /// <summary>The first rule; where it misses, or takes nothing, the second.</summary>
    public static Parser<T> Or<T>(this Parser<T> first, Parser<T> second)
    {
        var (oneAttempt, otherAttempt) = (first.ToAttempt(), second.ToAttempt());
        JoinedExpectation joined = new();
        return Rule<T>.Of((text, at) =>
        {
            var one = oneAttempt(text, at);
            if (one.IsHit && one.End != at)
            {
                return one;
            }

            var other = otherAttempt(text, at);
            return other.IsHit ? other
                : one.IsHit || one.Reached > other.Reached ? one
                : one.Reached < other.Reached ? other
                : Outcome<T>.Miss(joined.Of(one.Expected!, other.Expected!), one.Reached);
        });
    }

    /// <summary>The rule as often as it applies and moves on; also not at all.</summary>
    public static Parser<IReadOnlyList<T>> Many<T>(this Parser<T> parser)
    {
        var attempt = parser.ToAttempt();
        return Rule<IReadOnlyList<T>>.Of((text, at) => Repeated(attempt, text, at, attempt(text, at)));
    }

    /// <summary>The rule as often as it applies and moves on, but at least once; that once it need not move on.</summary>
    public static Parser<IReadOnlyList<T>> AtLeastOnce<T>(this Parser<T> parser)
    {
        var attempt = parser.ToAttempt();
        return Rule<IReadOnlyList<T>>.Of((text, at) =>
        {
            var first = attempt(text, at);
            return !first.IsHit ? first.MissOf<IReadOnlyList<T>>()
                : first.End == at ? Outcome<IReadOnlyList<T>>.Hit([first.Value], at, first.Expected, first.Reached)
                : Repeated(attempt, text, at, first);
        });
    }

    /// <summary>The rule's value, or the type's default where the rule misses; then nothing is taken.</summary>
    public static Parser<T?> OrDefault<T>(this Parser<T> parser)
    {
        var attempt = parser.ToAttempt();
        return Rule<T?>.Of((text, at) => attempt(text, at).OrDefault(at));
    }

    /// <summary>Sprache's option: the rule, or nothing.</summary>
    public static Parser<IOption<T>> Optional<T>(this Parser<T> parser)
    {
        var attempt = parser.ToAttempt();
        return Rule<IOption<T>>.Of((text, at) =>
        {
            var outcome = attempt(text, at);
            return outcome.IsHit
                ? Outcome<IOption<T>>.Hit(new Option<T>(outcome.Value), outcome.End, outcome.Expected, outcome.Reached)
                : Outcome<IOption<T>>.Hit(Option<T>.None, at, outcome.Expected, outcome.Reached);
        });
    }

    /// <summary>Applies where the rule does not, and takes nothing.</summary>
    public static Parser<object?> Not<T>(this Parser<T> parser)
    {
        var attempt = parser.ToAttempt();
        return Rule<object?>.Of((text, at) => attempt(text, at).IsHit ? Outcome<object?>.Miss(Expectation.None, at) : Outcome<object?>.Hit(null, at));
    }

    /// <summary>The rule, where nothing may be read behind it.</summary>
    public static Parser<T> End<T>(this Parser<T> parser)
    {
        var attempt = parser.ToAttempt();
        JoinedExpectation joined = new();
        return Rule<T>.Of((text, at) =>
        {
            var outcome = attempt(text, at);
            if (!outcome.IsHit || outcome.End >= text.End)
            {
                return outcome;
            }

            var expected = Farther(outcome.Expected, outcome.Reached, EndOfInput, outcome.End, joined, out int reached);
            return Outcome<T>.Missed(expected!, reached);
        });
    }

    /// <summary>
    /// The rule under a name: what a miss at its very start says was expected, and where a miss further on says it was
    /// (<see cref="Expectation.Path"/>).
    /// </summary>
    public static Parser<T> Named<T>(this Parser<T> parser, string name)
    {
        var attempt = parser.ToAttempt();
        var expected = new Expectation(name);
        return Rule<T>.Of((text, at) =>
        {
            var outcome = attempt(text, at);
            return outcome.IsHit ? outcome : Outcome<T>.Miss(outcome.Reached == at ? expected : outcome.Expected!.Within(name), outcome.Reached);
        });
    }

    private static Outcome<IReadOnlyList<T>> Repeated<T>(Attempt<T> attempt, Cursor text, int at, Outcome<T> outcome)
    {
        List<T>? values = null;
        while (outcome.IsHit && outcome.End != at)
        {
            text.StopIfCancelled();
            (values ??= []).Add(outcome.Value);
            at = outcome.End;
            outcome = attempt(text, at);
        }

        return Outcome<IReadOnlyList<T>>.Hit(values ?? (IReadOnlyList<T>)[], at, outcome.Expected, outcome.Reached);
    }

    private static readonly Expectation EndOfInput = new("end of input");

    private sealed class Option<T>(T? value, bool isDefined = true) : IOption<T>
    {
        public static readonly Option<T> None = new(default, false);

        public bool IsEmpty => !isDefined;

        public bool IsDefined => isDefined;

        public T Get() => isDefined ? value! : throw new InvalidOperationException("Cannot get value from None.");

        public T GetOrDefault() => value!;
    }
}
