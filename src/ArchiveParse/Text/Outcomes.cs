using Sprache;

namespace ArchiveParse.Text;

/// <summary>From Sprache's results to outcomes, and which of two misses is told. Our own results tell by their type; others are asked.</summary>
internal static class Outcomes
{
    /// <summary>What a result tells.</summary>
    public static Outcome<T> Of<T>(IResult<T> result) =>
        result is Hit hit ? Outcome<T>.Read(result.Value, hit.Rest.Position, hit.Expected, hit.Reached)
        : result is Miss miss ? Outcome<T>.Missed(miss.Expected, miss.Place.Position)
        : result.WasSuccessful ? Outcome<T>.Hit(result.Value, result.Remainder.Position)
        : Outcome<T>.Miss(Expectation.Of(result.Expectations), result.Remainder.Position);

    /// <summary>A miss, whatever the rule would have yielded.</summary>
    public static Miss AsMiss<T>(IResult<T> result) =>
        result as Miss ?? new Failure<T>(Cursor.From(result.Remainder), Expectation.Of(result.Expectations));

    /// <summary>Of two misses the one that got farther is the better account; at one place both count.</summary>
    public static Expectation? Farther(Expectation? one, int oneAt, Expectation? other, int otherAt, JoinedExpectation joined, out int reached)
    {
        if (one is not null && other is not null)
        {
            reached = Math.Max(oneAt, otherAt);
            return oneAt == otherAt ? joined.Of(one, other) : oneAt > otherAt ? one : other;
        }

        reached = one is null ? otherAt : oneAt;
        return one ?? other;
    }
}
