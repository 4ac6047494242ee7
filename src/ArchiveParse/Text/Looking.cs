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
    public static Parser<T> OnlyAt<T>(this Parser<T> parser, LineTest look)
    {
        var attempt = parser.ToAttempt();
        return Rule<T>.Of((text, at) => Allows(look, attempt, text, at) ? attempt(text, at) : Outcome<T>.Miss(Expectation.None, at));
    }

    /// <summary>The rule, where the look allows it and it applies; elsewhere the type's default, and nothing is taken.</summary>
    public static Parser<T?> MaybeAt<T>(this Parser<T> parser, LineTest look)
    {
        var attempt = parser.ToAttempt();
        return Rule<T?>.Of((text, at) =>
            Allows(look, attempt, text, at) && attempt(text, at) is { IsHit: true } outcome ? outcome.OrDefault(at) : Outcome<T?>.Hit(default, at));
    }

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

    private static bool Allows<T>(LineTest look, Attempt<T> attempt, Cursor text, int at)
    {
        bool allows = look(text.RestAt(at));
        if (MayCheck && !allows && refused is { } noted && attempt(text, at) is { IsHit: true, End: var end } && end > at)
        {
            noted.Add(TextSpan.FromBounds(at, end));
        }

        return allows;
    }
}
