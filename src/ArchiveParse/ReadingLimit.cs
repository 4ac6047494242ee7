using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Where a text passes a limit that was set for its reading.</summary>
/// <param name="End">Offset behind the last line that is read, in UTF-16 code units.</param>
/// <param name="Diagnose">Words the diagnostic of what stands behind.</param>
internal sealed record ReadingLimit(int End, Func<LineMap, TextSpan, Diagnostic> Diagnose)
{
    /// <summary>The first limit that a text passes; null where it keeps to all.</summary>
    public static ReadingLimit? Of(string text, ParseOptions options)
    {
        int end = options.MaximumLength is { } most && most < text.Length ? LineEndWithin(text, most) : text.Length;
        int tooDeep = options.MaximumNesting is { } deepest ? LineTooDeep(text.AsSpan(0, end), deepest) : -1;
        return tooDeep >= 0 ? new(tooDeep, (lines, rest) => ArchiveParse.Diagnose.TooDeep(lines, rest, options.MaximumNesting!.Value))
            : end < text.Length ? new(end, (lines, rest) => ArchiveParse.Diagnose.TooLong(lines, rest, text.Length, options.MaximumLength!.Value))
            : null;
    }

    /// <summary>The page of what was read, with the rest of the text as one block.</summary>
    public ArchivePage Complete(ArchivePage page, string text)
    {
        TextSpan whole = new(0, text.Length);
        var rest = Lines.Trim(text, End, text.Length);
        var ofPage = page.Diagnostics.Mapped(each => each.Span == page.Span ? each with { Span = whole } : each);
        return rest.IsEmpty
            ? page with { Span = whole, Diagnostics = ofPage }
            : page with
            {
                Span = whole,
                Body = [.. page.Body, new UnparsedBlock(new DeferredText(text, rest), rest, Expected)],
                Diagnostics = [.. ofPage, Diagnose(new LineMap(text), rest)],
            };
    }

    /// <summary>Behind the last line end within so many characters; where there is none, behind so many, no surrogate pair cut apart.</summary>
    private static int LineEndWithin(string text, int most)
    {
        int line = text.AsSpan(0, most).LastIndexOf('\n') + 1;
        return line > 0 || most == 0 ? line : char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
    }

    /// <summary>Where the first line begins in which a bracket stands deeper; -1 where none does. A blank line ends all brackets.</summary>
    private static int LineTooDeep(ReadOnlySpan<char> text, int deepest)
    {
        for (int at = 0, line = 0, depth = 0; text[at..].IndexOfAny("()[]\n") is >= 0 and int next; at++)
        {
            at += next;
            switch (text[at])
            {
                case '\n':
                    depth = text[line..at].IsWhiteSpace() ? 0 : depth;
                    line = at + 1;
                    break;
                case '(' or '[' when ++depth > deepest:
                    return line;
                case ')' or ']':
                    depth = Math.Max(depth - 1, 0);
                    break;
            }
        }

        return -1;
    }

    private const string Expected = "a page within the limits that were set";
}
