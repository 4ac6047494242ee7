using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// What a rule takes on a page, for authors of rules. It is tried where a line begins, as the grammar tries the rules of a block; a rule
/// for a part of a line is better tried where any word or sign begins, which takes its time once for each.
/// </summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Matches">What it took, in page order; of matches that begin in one another, the first.</param>
/// <param name="Farthest">The attempt that got farthest and missed; null where none did.</param>
public sealed record RuleTrial(string Rule, ValueList<TextSpan> Matches, RuleMiss? Farthest)
{
    /// <summary>The names of the library's rules, <c>Dates.Line</c>, in order; those too that only rules of their own class use.</summary>
    public static IReadOnlyList<string> Names => RuleIndex.All;

    /// <summary>Tries a rule of the library's.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="text">The page's text; it is mended as for a parse.</param>
    /// <param name="anywhere">Whether it is tried within lines too.</param>
    /// <param name="words">Words that hold while it is tried, as a grammar adds them; null for the library's alone.</param>
    /// <exception cref="ArgumentNullException">There is no name or no text.</exception>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static RuleTrial Of(string name, string text, bool anywhere = false, GrammarWords? words = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        var rule = RuleIndex.Find(name) ?? throw new ArgumentException($"The library has no rule “{name}”.", nameof(name));
        return Of(name, place => Asked(rule, place), text, anywhere, words);
    }

    /// <summary>Tries any rule.</summary>
    /// <param name="name">What to call it.</param>
    /// <param name="rule">The rule; what it throws is told as a miss.</param>
    /// <param name="text">The page's text; it is mended as for a parse.</param>
    /// <param name="anywhere">Whether it is tried within lines too.</param>
    /// <param name="words">Words that hold while it is tried, as a grammar adds them; null for the library's alone.</param>
    /// <exception cref="ArgumentNullException">There is no name, no rule or no text.</exception>
    public static RuleTrial Of<T>(string name, Parser<T> rule, string text, bool anywhere = false, GrammarWords? words = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(text);
        return Of(name, place => Told(rule(place)), text, anywhere, words);
    }

    private static RuleTrial Of(string name, Func<Cursor, (int End, Miss? Miss)> ask, string text, bool anywhere, GrammarWords? words)
    {
        using var held = OwnWords.Hold(words is null ? null : new OwnWords(words));
        Cursor page = new(Mending.Of(text).Text);
        List<TextSpan> matches = [];
        RuleMiss? farthest = null;
        for (int at = Lines.GapEnd(page, 0); at < page.End;)
        {
            var (end, miss) = Attempt(ask, page.At(at));
            farthest = miss is not null && (farthest is null || miss.Taken > farthest.Taken) ? miss : farthest;
            if (Lines.Trim(page.Source, at, Math.Max(at, end)) is { IsEmpty: false } match)
            {
                matches.Add(match);
            }

            at = end > at ? end : anywhere ? PartEnd(page.Source, at) : LineEnd(page, at);
            at = anywhere ? at : Lines.GapEnd(page, at);
        }

        return new RuleTrial(name, [.. matches], farthest);
    }

    /// <summary>Where a rule stopped that took something; else 0, or its miss.</summary>
    private static (int End, RuleMiss? Miss) Attempt(Func<Cursor, (int End, Miss? Miss)> ask, Cursor place)
    {
        try
        {
            var (end, miss) = ask(place);
            return (end, miss is null ? null : RuleMiss.Of(place.Position, miss));
        }
#pragma warning disable CA1031 // Whatever a strange rule throws is what its writer wants to know.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return (0, new RuleMiss(place.Position, 0, [$"no exception, but the rule threw {thrown.GetType().Name}: {thrown.Message}"], []));
        }
    }

    /// <summary>A rule of the library's yields what it may, which the field it stands in does not tell; that it hit or missed, it does.</summary>
    private static (int End, Miss? Miss) Asked(Delegate rule, Cursor place) =>
        rule.DynamicInvoke(place) switch
        {
            Hit hit => (hit.Rest.Position, null),
            var miss => (0, (Miss?)miss),
        };

    private static (int End, Miss? Miss) Told<T>(IResult<T> result) =>
        result.WasSuccessful ? (result.Remainder.Position, null) : (0, Outcomes.AsMiss(result));

    private static int LineEnd(Cursor page, int at)
    {
        Lines.LineAt(page.Source, at, page.End, out int next);
        return next;
    }

    /// <summary>Where a word, a gap or a sign ends.</summary>
    private static int PartEnd(string text, int at)
    {
        var (isWord, isGap) = (char.IsLetterOrDigit(text[at]), char.IsWhiteSpace(text[at]));
        for (at++; at < text.Length && ((isWord && char.IsLetterOrDigit(text[at])) || (isGap && char.IsWhiteSpace(text[at])));)
        {
            at++;
        }

        return at;
    }
}
