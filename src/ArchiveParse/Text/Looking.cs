using Sprache;

namespace ArchiveParse.Text;

/// <summary>
/// Rules behind a look: a test of what may still be read, which costs a few characters and no memory, and never refuses what the rule takes.
/// It spares a rule the places that cannot be its own.
/// </summary>
internal static class Looking
{
    private static readonly bool MayCheck = AppContext.TryGetSwitch("ArchiveParse.CheckLooks", out bool isOn) && isOn;

    [ThreadStatic]
    private static List<TextSpan>? refused;

    /// <summary>The rule, where the look allows it; elsewhere it misses.</summary>
    public static Parser<T> OnlyAt<T>(this Parser<T> rule, LineTest look) => input =>
    {
        var cursor = Cursor.From(input);
        return Allows(look, rule, cursor) ? rule(cursor) : new Failure<T>(cursor, Expectation.None);
    };

    /// <summary>The rule, where the look allows it and it applies; elsewhere the type's default, and nothing is taken.</summary>
    public static Parser<T?> MaybeAt<T>(this Parser<T> rule, LineTest look) => input =>
    {
        var cursor = Cursor.From(input);
        return Allows(look, rule, cursor) && rule(cursor) is var result && Outcomes.IsHit(result) ? (IResult<T?>)result : new Success<T?>(default, cursor);
    };

    /// <summary>
    /// Where looks refused, while <paramref name="work"/> was done on this thread, what their rules take: a look that does so is wrong. Only a
    /// process that asks for it by the switch <c>ArchiveParse.CheckLooks</c> can check; elsewhere the compiler leaves the check out.
    /// </summary>
    /// <exception cref="InvalidOperationException">The process does not check.</exception>
    public static IReadOnlyList<TextSpan> RefusedWrongly(Action work)
    {
        if (!MayCheck)
        {
            throw new InvalidOperationException("No look is checked: the switch ArchiveParse.CheckLooks is off.");
        }

        refused = [];
        try
        {
            work();
            return refused;
        }
        finally
        {
            refused = null;
        }
    }

    private static bool Allows<T>(LineTest look, Parser<T> rule, Cursor cursor)
    {
        bool allows = look(cursor.Rest);
        if (MayCheck && !allows && refused is { } noted && Outcomes.Applies(rule(cursor), out _, out var rest, out _) && rest.Position > cursor.Position)
        {
            noted.Add(TextSpan.FromBounds(cursor.Position, rest.Position));
        }

        return allows;
    }
}
