using Sprache;
using static ArchiveParse.Text.Outcomes;

namespace ArchiveParse.Text;

/// <summary>
/// The few operators that the grammar is written with, for Sprache's own <see cref="Parser{T}"/> and with Sprache's meaning,
/// but without a closure or a message per attempt. A namespace that imports this one inside its own braces (or behind its
/// file-scoped declaration) binds query expressions to these rather than to Sprache's.
/// </summary>
public static class Operators
{
    /// <summary>The rule's value, converted.</summary>
    public static Parser<TResult> Select<T, TResult>(this Parser<T> parser, Func<T, TResult> convert) => input =>
    {
        var result = parser(input);
        return Applies(result, out var value, out var rest, out var farthest)
            ? new Success<TResult>(convert(value), rest, farthest)
            : Failure<TResult>.Of(AsMiss(result));
    };

    /// <summary>One rule, then another that may depend on the first one's value.</summary>
    public static Parser<TResult> SelectMany<T, TNext, TResult>(this Parser<T> parser, Func<T, Parser<TNext>> next, Func<T, TNext, TResult> project)
    {
        JoinedExpectation joined = new();
        return input =>
        {
            var first = parser(input);
            if (!Applies(first, out var one, out var behind, out var farthest))
            {
                return Failure<TResult>.Of(AsMiss(first));
            }

            var second = next(one)(behind);
            return Applies(second, out var other, out var rest, out var farther)
                ? new Success<TResult>(project(one, other), rest, Farther(farthest, farther, joined))
                : FartherFailure<TResult>(farthest, AsMiss(second), joined);
        };
    }

    /// <summary>The rule, where its value passes the test.</summary>
    public static Parser<T> Where<T>(this Parser<T> parser, Func<T, bool> test) => input =>
    {
        var result = parser(input);
        return !Applies(result, out var value, out _, out _) || test(value) ? result : new Failure<T>(Cursor.From(input), Expectation.None);
    };

    /// <summary>The first rule; where it misses, or takes nothing, the second.</summary>
    public static Parser<T> Or<T>(this Parser<T> first, Parser<T> second)
    {
        JoinedExpectation joined = new();
        return input =>
        {
            var one = first(input);
            bool applies = Applies(one, out _, out var rest, out _);
            if (applies && rest.Position != Cursor.From(input).Position)
            {
                return one;
            }

            var other = second(input);
            if (applies || IsHit(other))
            {
                return IsHit(other) ? other : one;
            }

            Miss miss = AsMiss(one), otherMiss = AsMiss(other);
            return miss.Place.Position > otherMiss.Place.Position ? one
                : miss.Place.Position < otherMiss.Place.Position ? other
                : new Failure<T>(miss.Place, joined.Of(miss.Expected, otherMiss.Expected));
        };
    }

    /// <summary>The rule as often as it applies and moves on; also not at all.</summary>
    public static Parser<IReadOnlyList<T>> Many<T>(this Parser<T> parser) => input => Repeated(parser, Cursor.From(input), parser(input));

    /// <summary>The rule as often as it applies and moves on, but at least once; that once it need not move on.</summary>
    public static Parser<IReadOnlyList<T>> AtLeastOnce<T>(this Parser<T> parser) => input =>
    {
        var (cursor, first) = (Cursor.From(input), parser(input));
        return !Applies(first, out var value, out var rest, out var farthest) ? Failure<IReadOnlyList<T>>.Of(AsMiss(first))
            : rest.Position == cursor.Position ? new Success<IReadOnlyList<T>>([value], rest, farthest)
            : Repeated(parser, cursor, first);
    };

    /// <summary>The rule's value, or the type's default where the rule misses; then nothing is taken.</summary>
    public static Parser<T?> OrDefault<T>(this Parser<T> parser) => input =>
    {
        var result = parser(input);
        return IsHit(result) ? (IResult<T?>)result : new Success<T?>(default, Cursor.From(input), AsMiss(result));
    };

    /// <summary>Sprache's option: the rule, or nothing.</summary>
    public static Parser<IOption<T>> Optional<T>(this Parser<T> parser) => input =>
    {
        var result = parser(input);
        return Applies(result, out var value, out var rest, out var farthest)
            ? new Success<IOption<T>>(new Option<T>(value), rest, farthest)
            : new Success<IOption<T>>(Option<T>.None, Cursor.From(input), AsMiss(result));
    };

    /// <summary>Applies where the rule does not, and takes nothing.</summary>
    public static Parser<object?> Not<T>(this Parser<T> parser) => input =>
        IsHit(parser(input)) ? new Failure<object?>(Cursor.From(input), Expectation.None) : new Success<object?>(null, Cursor.From(input));

    /// <summary>The rule, where nothing may be read behind it.</summary>
    public static Parser<T> End<T>(this Parser<T> parser)
    {
        JoinedExpectation joined = new();
        return input =>
        {
            var result = parser(input);
            return !Applies(result, out _, out var rest, out var farthest) || rest.AtEnd
                ? result
                : FartherFailure<T>(farthest, new Failure<T>(rest, EndOfInput), joined);
        };
    }

    /// <summary>
    /// The rule under a name: what a miss at its very start says was expected, and where a miss further on says it was
    /// (<see cref="Expectation.Path"/>).
    /// </summary>
    public static Parser<T> Named<T>(this Parser<T> parser, string name)
    {
        var expected = new Expectation(name);
        return input =>
        {
            var result = parser(input);
            return IsHit(result) ? result
                : AsMiss(result) is var miss && miss.Place.Position == Cursor.From(input).Position ? new Failure<T>(Cursor.From(input), expected)
                : new Failure<T>(miss.Place, miss.Expected.Within(name));
        };
    }

    private static Success<IReadOnlyList<T>> Repeated<T>(Parser<T> parser, Cursor rest, IResult<T> result)
    {
        List<T>? values = null;
        while (Applies(result, out var value, out var behind, out var farthest))
        {
            if (behind.Position == rest.Position)
            {
                return new Success<IReadOnlyList<T>>(values ?? (IReadOnlyList<T>)[], rest, farthest);
            }

            behind.StopIfCancelled();
            (values ??= []).Add(value);
            rest = behind;
            result = parser(rest);
        }

        return new Success<IReadOnlyList<T>>(values ?? (IReadOnlyList<T>)[], rest, AsMiss(result));
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
