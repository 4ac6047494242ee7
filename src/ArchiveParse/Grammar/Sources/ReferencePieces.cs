using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Cuts a line where one reference ends and another begins: at a joining word with an archive or a level behind it.</summary>
internal static class ReferencePieces
{
    private static readonly Parser<TextSpan> WeakJoiner = Scan.AnyOf(", and ", " and ", " & ", ", ");

    private static readonly Parser<TextSpan> StrongJoiner = Scan.AnyOfIgnoringCase(
        ". Also available at the ", ". Also available at ", ". Also in the ", ". Also in ", "; also in the ", "; also in ",
        "; and ", "; see also ", "; ", ". See also ");

    private static readonly Parser<bool> Triple = FileReferences.Triple.Select(static _ => true);

    private static readonly Parser<bool> Lower = ReferenceLeads.Level.Where(static each => each.Level != ReferenceLevel.Folder)
        .Select(static _ => true)
        .Or(Triple)
        .Or(SeriesReferences.Lead.Select(static _ => true))
        .Or(BestandReferences.Lead.Or(BestandParts.SignatureLead).Select(static _ => true))
        .Or(Scan.Ahead(BestandReferences.BeginsWithMinistry).Select(static _ => true))
        .Or(RecordGroupReferences.FileNumber.Select(static _ => true));

    /// <summary>The pieces of a line, each trimmed; at least one.</summary>
    public static IReadOnlyList<TextSpan> Of(Cursor line)
    {
        List<TextSpan> pieces = [];
        int start = line.Position;
        Lazy<bool> named = new(() => Repositories.AtStart(line).WasSuccessful
            || (Repositories.CodeAtStart(line).WasSuccessful && !Lower(line).WasSuccessful));
        for (int at = start + 1; at < line.End; at++)
        {
            int joiner = MayJoin(line.Source, at) ? JoinerLength(line.At(at), line.At(start), named) : 0;
            if (joiner > 0)
            {
                pieces.Add(Lines.Trim(line.Source, start, at));
                start = at + joiner;
                at = start;
            }
        }

        pieces.Add(Lines.Trim(line.Source, start, line.End));
        return pieces;
    }

    /// <summary>
    /// A comma joins a further archive only where the line has named one, as a line may also end with its archive, or with another name of
    /// it; and a further reference of a scheme of the grammar's own where the piece before it begins with one.
    /// </summary>
    private static int JoinerLength(Cursor place, Cursor piece, Lazy<bool> named)
    {
        var strong = StrongJoiner(place);
        if (strong.WasSuccessful)
        {
            return BeginsReference(Cursor.From(strong.Remainder), ofForm: true) ? strong.Value.Length : 0;
        }

        var weak = WeakJoiner(place);
        return weak.WasSuccessful && Joins(Cursor.From(weak.Remainder)) ? weak.Value.Length : 0;

        bool Joins(Cursor next) => weak.Value.Length != 2 ? BeginsReference(next, ofForm: false)
            : (FollowsFigure(place) && Repositories.KnownAt(next) && named.Value && !Repositories.EndsWithSame(piece, next))
                || (OwnReferences.BeginAt(piece) && OwnReferences.BeginAt(next));
    }

    private static bool BeginsReference(Cursor place, bool ofForm) =>
        Lower(place).WasSuccessful || (ofForm ? Repositories.AtStart(place).WasSuccessful : Repositories.KnownAt(place))
        || OwnReferences.BeginAt(place);

    /// <summary>A sign of joining, and behind it what a joiner goes on with; a first look.</summary>
    private static bool MayJoin(string source, int at) => at + 1 < source.Length && source[at] switch
    {
        ' ' => source[at + 1] is 'a' or '&',
        ',' or ';' => source[at + 1] == ' ',
        '.' => source[at + 1] == ' ' && at + 2 < source.Length && source[at + 2] is 'A' or 'a' or 'S' or 's',
        _ => false,
    };

    private static bool FollowsFigure(Cursor place) => char.IsAsciiDigit(place.Source[place.Position - 1]);
}
