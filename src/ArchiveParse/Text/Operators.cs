using Sprache;

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
            ? Hit(convert(value), rest, farthest)
            : new Failure<TResult>(AsMiss(result));
    };

    /// <summary>One rule, then another that may depend on the first one's value.</summary>
    public static Parser<TResult> SelectMany<T, TNext, TResult>(this Parser<T> parser, Func<T, Parser<TNext>> next, Func<T, TNext, TResult> project) => input =>
    {
        var first = parser(input);
        if (!Applies(first, out var one, out var behind, out var farthest))
        {
            return new Failure<TResult>(AsMiss(first));
        }

        var second = next(one)(behind);
        return Applies(second, out var other, out var rest, out var farther)
            ? Hit(project(one, other), rest, Farther(farthest, farther))
            : new Failure<TResult>(Farther(farthest, AsMiss(second))!);
    };

    /// <summary>The rule, where its value passes the test.</summary>
    public static Parser<T> Where<T>(this Parser<T> parser, Func<T, bool> test) => input =>
    {
        var result = parser(input);
        return !result.WasSuccessful || test(result.Value) ? result : new Failure<T>(Cursor.From(input), Expectation.None);
    };

    /// <summary>The first rule; where it misses, or takes nothing, the second.</summary>
    public static Parser<T> Or<T>(this Parser<T> first, Parser<T> second)
    {
        JoinedExpectation joined = new();
        return input =>
        {
            var one = first(input);
            if (one.WasSuccessful && one.Remainder.Position != input.Position)
            {
                return one;
            }

            var other = second(input);
            return other.WasSuccessful ? other : one.WasSuccessful ? one
                : one.Remainder.Position > other.Remainder.Position ? one
                : one.Remainder.Position < other.Remainder.Position ? other
                : new Failure<T>(Cursor.From(one.Remainder), joined.Of(AsMiss(one).Expected, AsMiss(other).Expected));
        };
    }

    /// <summary>The rule as often as it applies and moves on; also not at all.</summary>
    public static Parser<IReadOnlyList<T>> Many<T>(this Parser<T> parser) => input => Repeated(parser, input, parser(input));

    /// <summary>The rule as often as it applies and moves on, but at least once; that once it need not move on.</summary>
    public static Parser<IReadOnlyList<T>> AtLeastOnce<T>(this Parser<T> parser) => input =>
    {
        var first = parser(input);
        return !first.WasSuccessful ? new Failure<IReadOnlyList<T>>(AsMiss(first))
            : first.Remainder.Position == input.Position ? Hit<IReadOnlyList<T>>([first.Value], input, Farthest(first))
            : Repeated(parser, input, first);
    };

    /// <summary>The rule's value, or the type's default where the rule misses; then nothing is taken.</summary>
    public static Parser<T?> OrDefault<T>(this Parser<T> parser) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? (IResult<T?>)result : Hit<T?>(default, input, AsMiss(result));
    };

    /// <summary>Sprache's option: the rule, or nothing.</summary>
    public static Parser<IOption<T>> Optional<T>(this Parser<T> parser) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful
            ? Hit<IOption<T>>(new Option<T>(result.Value), result.Remainder, Farthest(result))
            : Hit<IOption<T>>(Option<T>.None, input, AsMiss(result));
    };

    /// <summary>Applies where the rule does not, and takes nothing.</summary>
    public static Parser<object?> Not<T>(this Parser<T> parser) => input =>
        parser(input).WasSuccessful ? new Failure<object?>(Cursor.From(input), Expectation.None) : new Success<object?>(null, Cursor.From(input));

    /// <summary>The rule, where nothing may be read behind it.</summary>
    public static Parser<T> End<T>(this Parser<T> parser) => input =>
    {
        var result = parser(input);
        return !result.WasSuccessful || result.Remainder.AtEnd
            ? result
            : new Failure<T>(Farther(Farthest(result), new Failure<T>(Cursor.From(result.Remainder), EndOfInput))!);
    };

    /// <summary>The rule under a name: what a miss at its very start says was expected.</summary>
    public static Parser<T> Named<T>(this Parser<T> parser, string name)
    {
        var expected = new Expectation(name);
        return input =>
        {
            var result = parser(input);
            return result.WasSuccessful || result.Remainder.Position != input.Position ? result : new Failure<T>(Cursor.From(input), expected);
        };
    }

    private static Success<IReadOnlyList<T>> Repeated<T>(Parser<T> parser, IInput input, IResult<T> result)
    {
        List<T>? values = null;
        var rest = Cursor.From(input);
        while (Applies(result, out var value, out var behind, out var farthest))
        {
            if (behind.Position == rest.Position)
            {
                return Hit(values ?? (IReadOnlyList<T>)[], rest, farthest);
            }

            (values ??= []).Add(value);
            rest = behind;
            result = parser(rest);
        }

        return Hit(values ?? (IReadOnlyList<T>)[], rest, AsMiss(result));
    }

    /// <summary>
    /// Whether a rule applied, and what it gave. Our own results are read directly; others, and those of a derived type, as Sprache
    /// gives them.
    /// </summary>
    private static bool Applies<T>(IResult<T> result, out T value, out Cursor rest, out IMiss? farthest)
    {
        if (result is Success<T> own)
        {
            (value, rest, farthest) = (own.Value, own.Rest, own.Farthest);
            return true;
        }

        bool applies = result.WasSuccessful;
        value = applies ? result.Value : default!;
        rest = applies ? Cursor.From(result.Remainder) : null!;
        farthest = applies ? Farthest(result) : null;
        return applies;
    }

    private static readonly Expectation EndOfInput = new("end of input");

    private static IMiss AsMiss<T>(IResult<T> result) =>
        result as IMiss ?? new Failure<T>(Cursor.From(result.Remainder), Expectation.Of(result.Expectations));

    private static Success<T> Hit<T>(T value, IInput remainder, IMiss? farthest) => Hit(value, Cursor.From(remainder), farthest);

    private static Success<T> Hit<T>(T value, Cursor remainder, IMiss? farthest) =>
        farthest is null ? new Success<T>(value, remainder) : new BoundedSuccess<T>(value, remainder, farthest);

    private static IMiss? Farthest<T>(IResult<T> result) => (result as IBounded)?.Farthest;

    /// <summary>The miss that got farther is the better account; at one place both count.</summary>
    private static IMiss? Farther(IMiss? one, IMiss? other)
    {
        if (one is null || other is null)
        {
            return one ?? other;
        }

        return one.Place.Position == other.Place.Position
            ? new Failure<object>(one.Place, one.Expected.Or(other.Expected))
            : one.Place.Position > other.Place.Position ? one : other;
    }

    private sealed class Option<T>(T? value, bool isDefined = true) : IOption<T>
    {
        public static readonly Option<T> None = new(default, false);

        public bool IsEmpty => !isDefined;

        public bool IsDefined => isDefined;

        public T Get() => isDefined ? value! : throw new InvalidOperationException("Cannot get value from None.");

        public T GetOrDefault() => value!;
    }
}
