using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>References that the rules of a grammar's own read.</summary>
internal static class OwnReferences
{
    /// <summary>Whether the reading has such rules.</summary>
    public static bool AreAsked(Cursor place) => place.Reading is ExtendedReading { References.Count: > 0 };

    /// <summary>Whether a reference that one of them reads begins at a place, whatever follows it.</summary>
    public static bool BeginAt(Cursor place) =>
        place.Reading is ExtendedReading { References.Count: > 0 } reading
        && reading.References.Any(rule => reading.Ask(rule.Name, rule.Rule, place) is { } result
            && result.Remainder.Position > place.Position && Wrong(result.Value, Whole(place)) is null);

    /// <summary>The reference that is all of <paramref name="piece"/>, without text, place and archive; null where no rule reads one.</summary>
    public static ArchivalReference? Of(Cursor piece)
    {
        if (piece.Reading is not ExtendedReading { References.Count: > 0 } reading)
        {
            return null;
        }

        foreach (var rule in reading.References)
        {
            if (reading.Ask(rule.Name, rule.Rule, piece) is { } result && Checked(reading, rule.Name, piece, result) is { } reference)
            {
                return reference;
            }
        }

        return null;
    }

    private static ArchivalReference? Checked(ExtendedReading reading, string name, Cursor piece, Sprache.IResult<ArchivalReference> result)
    {
        var whole = Whole(piece);
        if (result.Remainder.Position <= whole.Start)
        {
            reading.Note(name, RuleFault.TookNothing, piece, "applied and took nothing");
            return null;
        }

        if (!Lines.Trim(piece.Source, Math.Clamp(result.Remainder.Position, whole.Start, whole.End), whole.End).IsEmpty)
        {
            return null;
        }

        string? wrong = Wrong(result.Value, whole);
        if (wrong is not null)
        {
            reading.Note(name, RuleFault.Untrue, piece, wrong);
            return null;
        }

        return result.Value is ExtensionReference own ? own with { Scheme = name } : result.Value;
    }

    private static string? Wrong(ArchivalReference? reference, TextSpan whole) => reference switch
    {
        null => "yielded no reference",
        ExtensionReference own when own.Levels.Any(each => !whole.Contains(each.Span)) => "yielded a level outside of its reference",
        _ => null,
    };

    private static TextSpan Whole(Cursor piece) => new(piece.Position, piece.End - piece.Position);
}
