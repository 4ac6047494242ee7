using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Source lines: references to archives, then clauses on where the document was printed and to whom its text is owed.
/// <c>APRF: F. 39, Op. 1, D. 39, Ll. 47-53. Reprinted in …, p. 62-66. Translated by Sergey Radchenko.</c>
/// </summary>
public static class Sources
{
    private static readonly Parser<TextSpan> PublicationLead =
        Scan.AnyOfIgnoringCase("Reprinted in ", "Published in ", "Printed in ");

    private static readonly Parser<TextSpan> BehindVerb =
        Scan.AnyOf(" by ", " for ", " from ", " and ", ", ", " to ");

    private static readonly Parser<TextSpan> CreditLead =
        from verb in CreditVerbs.Names.Entry
        from rest in BehindVerb
        select rest;

    private static readonly Parser<TextSpan> ClauseLead = PublicationLead.Or(CreditLead);

    private static readonly Parser<TextSpan> Boundary =
        from stop in Scan.AnyOf(". ", "; ", ", ")
        from gap in Scan.Spaces
        from lead in ClauseLead
        select lead;

    private static readonly Parser<IReadOnlyList<Contributor>?> MaybeCredits = Credits.Clauses.OrDefault();

    /// <summary>Reads a source line, up to the cursor's bound.</summary>
    public static DocumentSource Read(Cursor line)
    {
        var whole = Lines.Trim(line.Source, line.Position, line.End);
        List<TextSpan> clauses = [.. Clauses(line.Slice(whole))];
        bool creditAlone = ClauseLead(line.Slice(clauses[0])).WasSuccessful;
        List<string> publications = [];
        List<Contributor> contributors = [];
        foreach (var clause in clauses.Skip(creditAlone ? 0 : 1))
        {
            var lead = PublicationLead(line.Slice(clause));
            if (lead.WasSuccessful)
            {
                var publication = TextSpan.FromBounds(lead.Remainder.Position, clause.End);
                publications.Add(Prose.Clean(line.Source, WithoutFullStop(line.Source, publication)));
            }
            else
            {
                contributors.AddRange(MaybeCredits(line.Slice(clause)).Value ?? []);
            }
        }

        return new DocumentSource
        {
            Text = Prose.Clean(line.Source, whole),
            References = creditAlone ? [] : References.In(line.Slice(WithoutFullStop(line.Source, clauses[0]))),
            Publications = [.. publications],
            Contributors = [.. contributors],
            Span = whole,
        };
    }

    /// <summary>
    /// The line cut where a clause begins: a full stop or semicolon, before the first credit also a comma, and behind it a clause's
    /// first words.
    /// </summary>
    private static IEnumerable<TextSpan> Clauses(Cursor line)
    {
        int start = line.Position;
        bool inCredit = CreditLead(line).WasSuccessful;
        for (int at = start; at < line.End; at++)
        {
            if ((line.Source[at] is '.' or ';' || (line.Source[at] is ',' && !inCredit)) && Boundary(line.At(at)).WasSuccessful)
            {
                inCredit = true;
                yield return Lines.Trim(line.Source, start, at);
                start = at + 1;
            }
        }

        yield return Lines.Trim(line.Source, start, line.End);
    }

    private static TextSpan WithoutFullStop(string source, TextSpan span) =>
        span.Length > 1 && source[span.End - 1] == '.' ? new TextSpan(span.Start, span.Length - 1) : span;
}
