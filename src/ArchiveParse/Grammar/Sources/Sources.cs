namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Source lines: references to archives, then clauses on where the document was printed and to whom its text is owed.
/// <c>APRF: F. 39, Op. 1, D. 39, Ll. 47-53. Reprinted in …, p. 62-66. Translated by Sergey Radchenko.</c>
/// </summary>
public static class Sources
{
    /// <summary>Reads a source line, up to the cursor's bound. What no rule claims stays in the text alone.</summary>
    public static DocumentSource Read(Cursor line)
    {
        var whole = Lines.Trim(line.Source, line.Position, line.End);
        List<ArchivalReference> references = [];
        List<string> publications = [];
        List<Contributor> contributors = [];
        bool isFirst = true;
        foreach (var clause in SourceClauses.Of(line.Slice(SourceClauses.Core(line))))
        {
            var place = line.Slice(clause);
            var lead = Publications.Lead(place);
            if (lead.WasSuccessful)
            {
                publications.Add(Text(line.Source, TextSpan.FromBounds(lead.Remainder.Position, clause.End)));
            }
            else if (!isFirst && Publications.AnySeries(place).WasSuccessful)
            {
                publications.Add(Text(line.Source, clause));
            }
            else if (SourceClauses.Credit(place).WasSuccessful)
            {
                contributors.AddRange(Credits.In(place));
            }
            else if (isFirst)
            {
                bool isPrinted = Publications.IsBook(place) || Publications.IsVolume(place) || Periodicals.Stand(place);
                references.AddRange(isPrinted ? [] : References.In(place));
                publications.AddRange(isPrinted ? [Text(line.Source, clause)] : []);
            }
            else if (SourceClauses.Custody(place) is { WasSuccessful: true, Remainder: var behind })
            {
                references.AddRange(References.In(Cursor.From(behind)).Where(static copy => copy is not OtherReference));
            }

            isFirst = false;
        }

        return new DocumentSource
        {
            Text = Prose.Clean(line.Source, whole),
            References = [.. references],
            Publications = [.. publications],
            Contributors = [.. contributors],
            Span = whole,
        };
    }

    private static string Text(string source, TextSpan span) =>
        Prose.Clean(source, span.Length > 1 && source[span.End - 1] is '.' or ',' ? new TextSpan(span.Start, span.Length - 1) : span);
}
