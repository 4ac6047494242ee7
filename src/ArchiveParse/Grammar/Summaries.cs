using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// The archivist's abstract below a document's text. Nothing marks where it begins: it is the last paragraph, or the last two where the
/// document has visibly ended before them (with a signature, a stamp, a note), or where the second is a notice on the first.
/// </summary>
internal static class Summaries
{
    private static readonly string[] Notices = ["This summary ", "This description ", "This abstract "];

    /// <summary>Where the summary begins that ends <paramref name="text"/>.</summary>
    public static int Start(Cursor text)
    {
        List<TextSpan> last = [.. Closings.LinesFromEnd(text).Take(3)];
        if (last.Count == 0)
        {
            return text.End;
        }

        bool isPair = last.Count > 1 && !EndsDocument(text, last[1])
            && (IsNotice(last[0].In(text.Source)) || (last.Count > 2 && EndsDocument(text, last[2])));
        return last[isPair ? 1 : 0].Start;
    }

    private static bool IsNotice(ReadOnlySpan<char> line)
    {
        foreach (string notice in Notices)
        {
            if (line.StartsWith(notice))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsDocument(Cursor text, TextSpan line) => Closings.IsClosingLine(text.Slice(line)) || Notes.Head(text.Slice(line)).WasSuccessful;
}
