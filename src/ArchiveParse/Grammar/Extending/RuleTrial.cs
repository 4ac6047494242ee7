using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>What a rule takes on a page, for who writes rules: it is tried at the start of each line, as the grammar tries most rules.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Matches">What it took, in page order; of matches that begin in one another, the first.</param>
/// <param name="Farthest">The attempt that got farthest and missed; null where none did.</param>
public sealed record RuleTrial(string Rule, ValueList<TextSpan> Matches, RuleMiss? Farthest)
{
    /// <summary>The names of the library's rules, <c>Dates.Line</c>, in order.</summary>
    public static IReadOnlyList<string> Names => RuleIndex.All;

    /// <summary>Tries a rule of the library's.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="text">The page's text; it is mended as for a parse.</param>
    /// <exception cref="ArgumentNullException">There is no name or no text.</exception>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static RuleTrial Of(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        return RuleIndex.Try(name, text) ?? throw new ArgumentException($"The library has no rule “{name}”.", nameof(name));
    }

    /// <summary>Tries any rule.</summary>
    /// <param name="name">What to call it.</param>
    /// <param name="rule">The rule; what it throws is told as a miss.</param>
    /// <param name="text">The page's text; it is mended as for a parse.</param>
    /// <exception cref="ArgumentNullException">There is no name, no rule or no text.</exception>
    public static RuleTrial Of<T>(string name, Parser<T> rule, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(text);
        Cursor page = new(Mending.Of(text).Text);
        List<TextSpan> matches = [];
        RuleMiss? farthest = null;
        for (int at = Lines.GapEnd(page, 0); at < page.End; at = Lines.GapEnd(page, at))
        {
            var (taken, miss) = Attempt(rule, page.At(at));
            if (taken.IsEmpty)
            {
                farthest = miss is not null && (farthest is null || miss.Taken > farthest.Taken) ? miss : farthest;
                Lines.LineAt(page.Source, at, page.End, out at);
            }
            else
            {
                matches.Add(Lines.Trim(page.Source, taken.Start, taken.End));
                at = taken.End;
            }
        }

        return new RuleTrial(name, [.. matches], farthest);
    }

    private static (TextSpan Taken, RuleMiss? Miss) Attempt<T>(Parser<T> rule, Cursor place)
    {
        try
        {
            var result = rule(place);
            return result.WasSuccessful
                ? (TextSpan.FromBounds(place.Position, Math.Max(place.Position, result.Remainder.Position)), null)
                : (default, RuleMiss.Of(place.Position, Outcomes.AsMiss(result)));
        }
#pragma warning disable CA1031 // Whatever a strange rule throws is what its writer wants to know.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return (default, new RuleMiss(place.Position, 0, [$"no exception, but the rule threw {thrown.GetType().Name}: {thrown.Message}"], []));
        }
    }
}
