using ArchiveParse.Text;
using Sprache;

namespace ArchiveParse.Tests.Grammar;

/// <summary>Runs a rule on a text that a case table holds, and tells in words what it made of it.</summary>
internal static class Reading
{
    /// <summary>What the rule takes of a text's start; null where it misses.</summary>
    public static string? Taken<T>(this Parser<T> rule, string text)
    {
        var result = rule(new Cursor(text));
        return result.WasSuccessful ? text[..result.Remainder.Position] : null;
    }

    /// <summary>What the rule yields where it reads all of a text; null where it does not.</summary>
    public static T? Whole<T>(this Parser<T> rule, string text)
        where T : class => rule.Reads(new Cursor(text), new TextSpan(0, text.Length), out var value) ? value : null;

    /// <summary>The words that a yielded span covers; null where the rule misses.</summary>
    public static string? Words(this Parser<TextSpan> rule, string text)
    {
        var result = rule(new Cursor(text));
        return result.WasSuccessful ? result.Value.In(text).ToString() : null;
    }

    /// <summary>Marks as the tables write them: <c>supplied: North</c>, <c>sic: sic, probably “can” = can</c>; parted by bars.</summary>
    public static string Told(this ValueList<Mark> marks) => string.Join(" | ", marks.Select(Told));

    private static string Told(Mark mark) => mark switch
    {
        ExpansionMark expansion => $"expansion: {mark.Text} = {expansion.Expanded}",
        SicMark { Correction: { } correction } => $"sic: {mark.Text} = {correction}",
        SuppliedMark { Certainty: { } certainty } => $"supplied ({certainty}): {mark.Text}",
        SuppliedMark => $"supplied: {mark.Text}",
        SicMark => $"sic: {mark.Text}",
        GapMark => $"gap: {mark.Text}",
        StageMark => $"stage: {mark.Text}",
        CommentMark => $"comment: {mark.Text}",
        NoteRefMark note => $"noteRef: {note.Marker}",
        _ => mark.ToString()!,
    };
}
