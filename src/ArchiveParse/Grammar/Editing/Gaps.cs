using System.Buffers;
using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Brackets that say that something of the original is missing, and what they say of it.</summary>
internal static class Gaps
{
    private static readonly SearchValues<char> BlankSigns = SearchValues.Create("…. -–—_■█");

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789½¼¾-/");

    private static readonly string[] LostPeople =
        ["went missing", "gone missing", "go missing", "reported missing", "was missing", "were missing"];

    /// <summary>Whether a bracket tells of a gap; a note that speaks of one is a note.</summary>
    public static bool Tells(ReadOnlySpan<char> inside, bool speaksOfText) =>
        (speaksOfText && (EditorialWords.Gap.AppearIn(inside) || EndsMissing(inside) || IsCauseAlone(inside))
            && !EditorialWords.NoteLead.AppearIn(inside) && !Remarks.OpenWithHand(inside))
        || IsBlank(inside);

    /// <summary>
    /// Whether words are a cause and an amount and nothing else, as they must be in round brackets: <c>(one line illegible)</c>.
    /// </summary>
    public static bool IsCauseAlone(ReadOnlySpan<char> inside)
    {
        inside = inside.Trim(" .");
        for (int at = 0, words = 0; words < MostWords && at < inside.Length; words++)
        {
            if (GapWords.Causes.LengthAt(inside[at..], out var cause) == inside.Length - at)
            {
                return words == 0 ? cause!.Reason != GapWords.Missing : IsAmount(inside[..at].TrimEnd());
            }

            int next = inside[at..].IndexOf(' ');
            at = next < 0 ? inside.Length : at + next + 1;
        }

        return false;
    }

    /// <summary>The mark of brackets that tell of a gap.</summary>
    public static GapMark Mark(Cursor text, TextSpan brackets)
    {
        TextSpan inside = new(brackets.Start + 1, brackets.Length - 2);
        var cause = Cause(inside.In(text.Source));
        return GapAmounts.In(text.Slice(inside), new GapMark
        {
            Text = Prose.Clean(text.Source, inside),
            Agent = cause?.Agent,
            Reason = cause?.Reason,
            Span = brackets,
        });
    }

    /// <summary>The first phrase that tells a cause.</summary>
    private static GapCause? Cause(ReadOnlySpan<char> inside)
    {
        for (int at = 0; at < inside.Length; at++)
        {
            bool beginsWord = at == 0 || !char.IsLetter(inside[at - 1]);
            if (beginsWord && GapWords.Causes.LengthAt(inside[at..], out var cause) > 0)
            {
                return cause;
            }
        }

        return null;
    }

    /// <summary>Every word is of an amount: a number, a bound, a unit.</summary>
    private static bool IsAmount(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            int length = Math.Max(GapWords.Units.LengthAt(words, out _), GapWords.Numbers.LengthAt(words, out _));
            length = Math.Max(length, GapWords.Bounds.LengthAt(words, out _));
            length = Math.Max(length, words.IndexOfAnyExcept(Figures) is var figure && figure < 0 ? words.Length : figure);
            if (length == 0)
            {
                return false;
            }

            words = words[length..].TrimStart();
        }

        return true;
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

    private const int MostWords = 8;
}
