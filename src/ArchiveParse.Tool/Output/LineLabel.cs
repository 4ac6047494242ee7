namespace ArchiveParse.Tool.Output;

/// <summary>What an explanation says in the column left of a line.</summary>
internal static class LineLabel
{
    private const string Blank = "·";
    private const string Lost = "lost?";

    /// <summary>
    /// The names of the parts that took the line, joined by <c>+</c>, with a bar before a part that began further up;
    /// <c>lost?</c> where something other than white space was taken by none.
    /// </summary>
    public static string Of(PageLine line, string text)
    {
        if (line.Span.In(text).IsWhiteSpace())
        {
            return Blank;
        }

        var names = line.Parts.Select(part => part.Span.Start < line.Span.Start ? "│" + part.Name : part.Name).Distinct();
        return string.Join('+', HasLost(line, text) ? names.Append(Lost) : names);
    }

    private static bool HasLost(PageLine line, string text)
    {
        int taken = line.Span.Start;
        foreach (var part in line.Parts)
        {
            if (part.Span.Start > taken && !text.AsSpan(taken, part.Span.Start - taken).IsWhiteSpace())
            {
                return true;
            }

            taken = Math.Max(taken, part.Span.End);
        }

        return taken < line.Span.End && !text.AsSpan(taken, line.Span.End - taken).IsWhiteSpace();
    }
}
