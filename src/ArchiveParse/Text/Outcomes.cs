using System.Runtime.CompilerServices;
using Sprache;

namespace ArchiveParse.Text;

/// <summary>
/// What came of a rule, for the operators. Our own results tell by their type and are read directly, which costs less than to ask them
/// through Sprache's interface; others are asked.
/// </summary>
internal static class Outcomes
{
    /// <summary>Whether a rule applied, and what it gave.</summary>
    public static bool Applies<T>(IResult<T> result, out T value, out Cursor rest, out Miss? farthest)
    {
        if (IsOwnHit(result))
        {
            var own = Unsafe.As<Success<T>>(result);
            (value, rest, farthest) = (own.Value, own.Rest, own.Farthest);
            return true;
        }

        (value, rest, farthest) = (default!, null!, null);
        return result is not Miss && AppliesElsewhere(result, out value, out rest);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool AppliesElsewhere<T>(IResult<T> result, out T value, out Cursor rest)
    {
        bool applies = result.WasSuccessful;
        value = applies ? result.Value : default!;
        rest = applies ? Cursor.From(result.Remainder) : null!;
        return applies;
    }

    /// <summary>Whether a rule applied.</summary>
    public static bool IsHit<T>(IResult<T> result) => IsOwnHit(result) || (result is not Miss && result.WasSuccessful);

    /// <summary>
    /// Of what is yielded as a reference, generic code is shared, and must look up what type it stands for; a class that is not generic needs
    /// no such look. A hit is a <see cref="Success{T}"/> of that type or, as results are covariant, of a derived one.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsOwnHit<T>(IResult<T> result) => typeof(T).IsValueType ? result is Success<T> : result is Hit;

    /// <summary>A miss, whatever the rule would have yielded.</summary>
    public static Miss AsMiss<T>(IResult<T> result) => result as Miss ?? MissElsewhere(result);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Failure<T> MissElsewhere<T>(IResult<T> result) => new(Cursor.From(result.Remainder), Expectation.Of(result.Expectations));

    /// <summary>The miss that got farther is the better account; at one place both count.</summary>
    public static Miss? Farther(Miss? one, Miss? other, JoinedExpectation joined) =>
        one is null ? other : other is null ? one : FartherOf(one, other, joined);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Miss FartherOf(Miss one, Miss other, JoinedExpectation joined) =>
        one.Place.Position == other.Place.Position ? new Failure<object>(one.Place, joined.Of(one.Expected, other.Expected))
        : one.Place.Position > other.Place.Position ? one : other;

    /// <summary>The miss that got farther, or both where they stand at one place, as the failure of a rule.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Failure<T> FartherFailure<T>(Miss? one, Miss other, JoinedExpectation joined) =>
        one is null || one.Place.Position < other.Place.Position ? Failure<T>.Of(other)
        : one.Place.Position > other.Place.Position ? Failure<T>.Of(one)
        : new Failure<T>(one.Place, joined.Of(one.Expected, other.Expected));
}
