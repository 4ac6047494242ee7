using System.Buffers;
using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Brackets that say that something of the original is missing, and what they say of it.</summary>
internal static class Gaps
{
    private static readonly SearchValues<char> BlankSigns = SearchValues.Create("…. -–—_■█");

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789½⅓⅔¼¾-–/");

    private static readonly string[] LostPeople =
        ["went missing", "gone missing", "go missing", "reported missing", "was missing", "were missing"];

    /// <summary>Whether a bracket tells of a gap; a note that speaks of one is a note, and what goes on with a sentence is the sentence's.</summary>
    public static bool Tells(ReadOnlySpan<char> inside, Cues cues) =>
        (cues.Has(Cues.Gap)
            && (IsBlank(inside) || EditorialWords.Gap.AppearIn(inside) || EndsMissing(inside) || IsCauseAlone(inside))
            && EditorialWords.GoingOn.LengthAt(inside, out _) == 0 && !EditorialWords.PageBreaks.Contains(inside)
            && !EditorialWords.NoteLead.AppearIn(inside) && !Remarks.OpenWithHand(inside))
        || inside.IsWhiteSpace();

    /// <summary>
    /// Whether words are a cause and what is missing and nothing else, as they must be in round brackets: <c>(one line illegible)</c>,
    /// <c>(illegible signature)</c>.
    /// </summary>
    public static bool IsCauseAlone(ReadOnlySpan<char> inside)
    {
        inside = inside.Trim(" .");
        GapCause? cause = null;
        bool namesPart = false;
        int length = inside.Length;
        for (var rest = inside; !rest.IsEmpty; rest = rest[length..].TrimStart(" ,"))
        {
            if (GapWords.Causes.LengthAt(rest, out var found) is > 0 and int causeLength)
            {
                (cause, length) = (cause ?? found, causeLength);
                continue;
            }

            length = PartLength(rest);
            namesPart |= length > 0;
            length = length > 0 ? length : BesidePartLength(rest);
            if (length == 0)
            {
                return false;
            }
        }

        return cause is not null && (namesPart || (cause.StandsAlone && cause.Reason.Length == inside.Length));
    }

    /// <summary>The mark of brackets that tell of a gap.</summary>
    public static GapMark Mark(in EditorsBracket bracket)
    {
        var cause = Cause(bracket.Words);
        return GapAmounts.In(new Cursor(bracket.Source, bracket.Inside), new GapMark
        {
            Text = bracket.Text,
            Agent = cause?.Agent,
            Reason = cause?.Reason,
            Span = bracket.Span,
        });
    }

    /// <summary>The first phrase that tells a cause without help; else the first that tells one at all.</summary>
    private static GapCause? Cause(ReadOnlySpan<char> inside)
    {
        GapCause? weak = null;
        for (int at = 0; at < inside.Length; at++)
        {
            bool beginsWord = at == 0 || !char.IsLetter(inside[at - 1]);
            if (beginsWord && GapWords.Causes.LengthAt(inside[at..], out var cause) > 0)
            {
                weak ??= cause;
                if (cause!.StandsAlone)
                {
                    return cause;
                }
            }
        }

        return weak;
    }

    private static int PartLength(ReadOnlySpan<char> words) =>
        Math.Max(GapWords.Units.LengthAt(words, out _), GapWords.Parts.LengthAt(words, out _));

    /// <summary>A number, a bound, or a word that stands between: not enough to tell of a text.</summary>
    private static int BesidePartLength(ReadOnlySpan<char> words)
    {
        int length = Math.Max(GapWords.Numbers.LengthAt(words, out _), GapWords.Bounds.LengthAt(words, out _));
        length = Math.Max(length, GapWords.Between.LengthAt(words, out _));
        return Math.Max(length, words.IndexOfAnyExcept(Figures) is var figure && figure < 0 ? words.Length : figure);
    }

    /// <summary>Dots, rules or nothing where words were; a single dot or hyphen completes a text.</summary>
    private static bool IsBlank(ReadOnlySpan<char> inside)
    {
        inside = inside.Trim();
        return !inside.ContainsAnyExcept(BlankSigns) && !(inside.Length == 1 && inside[0] is '.' or '-' or '–' or '—');
    }

    private static bool EndsMissing(ReadOnlySpan<char> inside)
    {
        inside = inside.TrimEnd(" .");
        foreach (string lost in LostPeople)
        {
            if (inside.EndsWith(lost, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return inside.EndsWith(" missing", StringComparison.OrdinalIgnoreCase);
    }
}
