using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Notes whose mark nothing shows but their number: <c>USSR2</c>, <c>in 1961.3</c>, <c>request²</c>. The marks of a text count up, so that the mark of
/// a note stands between those of the notes before and after it; where just one glued number there is the note's, that is the mark.
/// </summary>
internal static class MissingNoteMarks
{
    /// <summary>The blocks with the marks found of notes that had none.</summary>
    public static IEnumerable<Block> Complete(IEnumerable<Block> blocks, IEnumerable<Note> notes, string source)
    {
        var known = blocks.OfType<MarkedBlock>().SelectMany(static block => block.Marks).OfType<NoteRefMark>()
            .Select(static mark => (Number: Number(mark.Marker), mark.Span.Start)).Where(static mark => mark.Number > 0).ToList();
        var numbers = notes.Select(static note => Number(note.Marker)).Where(static number => number > 0);
        var wanted = numbers.Except(known.Select(static mark => mark.Number)).ToDictionary(static number => number, number => Window(known, number));
        if (wanted.Count == 0)
        {
            return blocks;
        }

        var found = blocks.OfType<MarkedBlock>()
            .SelectMany(block => Glued(source, block.Span).Concat(NoteMarks.In(source, block.Span, NoteForm.Superscript)))
            .Where(mark => wanted.TryGetValue(Number(mark.Marker), out var window) && window.Contains(mark.Span))
            .GroupBy(static mark => mark.Marker).Where(static each => each.Count() == 1).Select(static each => each.Single())
            .OrderBy(static mark => mark.Span.Start).ToList();
        return NoteMarks.AddTo(blocks, found);
    }

    /// <summary>From the last mark of a lower number to the first of a higher one.</summary>
    private static TextSpan Window(List<(int Number, int Start)> known, int number)
    {
        int start = known.Where(mark => mark.Number < number).Select(static mark => mark.Start).DefaultIfEmpty(0).Max();
        int end = known.Where(mark => mark.Number > number).Select(static mark => mark.Start).DefaultIfEmpty(int.MaxValue).Min();
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>Numbers behind a letter or the sign that ends a phrase, with white space or such a sign behind them.</summary>
    private static IEnumerable<NoteRefMark> Glued(string source, TextSpan block)
    {
        for (int at = block.Start + 1; at < block.End; at++)
        {
            int start = at;
            while (at < block.End && char.IsAsciiDigit(source[at]))
            {
                at++;
            }

            bool isGlued = at - start is 1 or 2
                && (char.IsLetter(source[start - 1]) || source[start - 1] is '.' or ',' or ';' or ')' or '”' or '"' || EndsBracketOfWords(source, start))
                && (at == block.End || char.IsWhiteSpace(source[at]) || source[at] is ',' or ';' or ')');
            if (isGlued)
            {
                yield return NoteRefs.To(source[start..at], TextSpan.FromBounds(start, at));
            }
        }
    }

    /// <summary>Figures in brackets are completed by the number behind them: <c>[19]56</c>.</summary>
    private static bool EndsBracketOfWords(string source, int end) => end > 1 && source[end - 1] == ']' && !char.IsAsciiDigit(source[end - 2]);

    private static int Number(string marker) => marker.Length <= 2 ? Notes.NumberOf(marker) : 0;
}
