using Sprache;

namespace ArchiveParse.Text;

/// <summary>
/// Rules behind a look: a test of what may still be read, which costs a few characters and no memory, and never refuses what the rule takes.
/// It spares a rule the places that cannot be its own.
/// </summary>
internal static class Looking
{
    /// <summary>The rule, where the look allows it; elsewhere it misses.</summary>
    public static Parser<T> OnlyAt<T>(this Parser<T> rule, LineTest look) => input =>
    {
        var cursor = Cursor.From(input);
        return look(cursor.Rest) ? rule(cursor) : new Failure<T>(cursor, Expectation.None);
    };

    /// <summary>The rule, where the look allows it and it applies; elsewhere the type's default, and nothing is taken.</summary>
    public static Parser<T?> MaybeAt<T>(this Parser<T> rule, LineTest look) => input =>
    {
        var cursor = Cursor.From(input);
        return look(cursor.Rest) && rule(cursor) is var result && Outcomes.IsHit(result) ? (IResult<T?>)result : new Success<T?>(default, cursor);
    };
}
