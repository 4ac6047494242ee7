using Sprache;

namespace ArchiveParse.Text;

/// <summary>
/// What came of a rule, for the operators. Our own results tell by their type and are read directly, which costs less than to ask them
/// through Sprache's interface; others, and those of a derived type, are asked.
/// </summary>
internal static class Outcomes
{
    /// <summary>Whether a rule applied, and what it gave.</summary>
    public static bool Applies<T>(IResult<T> result, out T value, out Cursor rest, out IMiss? farthest)
    {
        if (result is Success<T> own)
        {
            (value, rest, farthest) = (own.Value, own.Rest, own.Farthest);
            return true;
        }

        bool applies = result is not Failure<T> && result.WasSuccessful;
        value = applies ? result.Value : default!;
        rest = applies ? Cursor.From(result.Remainder) : null!;
        farthest = applies ? Farthest(result) : null;
        return applies;
    }

    /// <summary>Whether a rule applied.</summary>
    public static bool IsHit<T>(IResult<T> result) => result is not Failure<T> && (result is Success<T> || result.WasSuccessful);

    /// <summary>A miss, whatever the rule would have yielded.</summary>
    public static IMiss AsMiss<T>(IResult<T> result) =>
        result is Failure<T> own ? own
        : result as IMiss ?? new Failure<T>(Cursor.From(result.Remainder), Expectation.Of(result.Expectations));

    /// <summary>A success, which a miss may have ended.</summary>
    public static Success<T> Hit<T>(T value, IInput remainder, IMiss? farthest) => Hit(value, Cursor.From(remainder), farthest);

    /// <summary>A success, which a miss may have ended.</summary>
    public static Success<T> Hit<T>(T value, Cursor remainder, IMiss? farthest) =>
        farthest is null ? new Success<T>(value, remainder) : new BoundedSuccess<T>(value, remainder, farthest);

    /// <summary>The miss that ended a success.</summary>
    public static IMiss? Farthest<T>(IResult<T> result) => result is Success<T> own ? own.Farthest : (result as IBounded)?.Farthest;

    /// <summary>The miss that got farther is the better account; at one place both count.</summary>
    public static IMiss? Farther(IMiss? one, IMiss? other)
    {
        if (one is null || other is null)
        {
            return one ?? other;
        }

        return one.Place.Position == other.Place.Position
            ? new Failure<object>(one.Place, one.Expected.Or(other.Expected))
            : one.Place.Position > other.Place.Position ? one : other;
    }
}
