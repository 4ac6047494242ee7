using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Printed sources: behind a lead (<c>Reprinted in …, p. 62-66</c>), or in the place of an archive, known by their imprint
/// (<c>Wartime … (New York: Harcourt Brace Jovanovich, 1977), 385-387</c>) or by the name of an edition.
/// </summary>
internal static class Publications
{
    /// <summary>The words that lead to a printed source.</summary>
    public static readonly Parser<TextSpan> Lead = Scan.AnyOfIgnoringCase(PublicationWords.Leads);

    private static readonly Parser<TextSpan> Title = Scan.AnyOf("“", "\"").Select(static _ => default(TextSpan)).OrDefault();

    private static readonly Parser<object?> YearAhead = Scan.Ahead(static text => text is [>= '1' and <= '2', >= '0' and <= '9', ..]);

    private static readonly Parser<bool> ShortTitle =
        from name in Scan.Literal("Foreign Relations, ")
        from year in YearAhead
        select true;

    private static readonly Parser<bool> FullTitle =
        from name in PublicationWords.ForeignRelations.Entry
        select name;

    /// <summary>
    /// Volumes of <em>Foreign Relations</em>, which stand behind a reference without a word that leads to them; shortened, the year tells the
    /// title from the name of an office.
    /// </summary>
    public static readonly Parser<bool> ForeignRelations = FullTitle.Or(ShortTitle).OnlyAt(static text => text is ['F' or 'f', ..]);

    /// <summary>These, and other series that stand for themselves.</summary>
    public static readonly Parser<bool> AnySeries = PublicationWords.Series.Entry.Or(ForeignRelations);

    private static readonly Parser<bool> Edition =
        from quote in Title
        from name in AnySeries
        select name;

    private static readonly Parser<TextSpan> Editor = Scan.AnyOf(PublicationWords.Editors);

    private static readonly Parser<TextSpan> EditorOrEdition = Editor.Or(Edition.Select(static _ => default(TextSpan)));

    /// <summary>Behind a body that keeps papers: that it edited, or published, what follows.</summary>
    private static readonly Parser<TextSpan> EditedWork =
        from separator in LevelRules.Separator
        from work in EditorOrEdition
        select work;

    /// <summary>
    /// Whether a line is a printed source by itself. What begins with an archive is one where the archive edited it:
    /// <c>Party Archive, ed., Wenjian xuanji (Beijing: Renmin, 1992)</c>.
    /// </summary>
    public static bool IsBook(Cursor line) =>
        (Edition(line).WasSuccessful || ImprintEnd(line) > line.Position)
        && (Repositories.AtStart(line) is not { WasSuccessful: true, Value: var keeper } || EditedWork(line.Slice(keeper.Body)).WasSuccessful);

    private static readonly Parser<TextSpan> VolumeWord = Scan.AnyOfIgnoringCase(", vol. ", ", volume ");

    private static readonly Parser<TextSpan> VolumeNumber = Scan.Digits(1, 2);

    /// <summary>The volume of a book and pages in it, to the end of the clause.</summary>
    private static readonly Parser<TextSpan> VolumeAndPages =
        (from word in VolumeWord
         from volume in VolumeNumber
         from pages in Periodicals.Pages
         from stop in Signs.MaybeFullStop
         select pages).End();

    /// <summary>
    /// Whether a clause is a title, a volume and pages: <c>Kim nyonbo, 1949-1976, vol. 1, p. 363</c>. The title is no archive's, nor that of papers
    /// which archives keep.
    /// </summary>
    public static bool IsVolume(Cursor clause)
    {
        int volume = clause.Rest.IndexOf(", vol", StringComparison.OrdinalIgnoreCase);
        return volume > 0 && !PublicationWords.Papers.AppearIn(clause.Rest[..volume])
            && VolumeAndPages(clause.Skip(volume)).WasSuccessful && !Repositories.AtStart(clause).WasSuccessful
            && References.In(clause) is [] or [OtherReference];
    }

    /// <summary>Where the first clause of a book ends: behind its imprint and pages.</summary>
    public static int End(Cursor line)
    {
        int from = Math.Max(ImprintEnd(line), line.Position);
        int stop = line.Source.AsSpan(from, line.End - from).IndexOf(". ");
        while (stop >= 0 && char.IsLetter(line.Source[from + stop - 1]) && line.Source[from + stop + 2] is var next && !char.IsUpper(next))
        {
            int further = line.Source.AsSpan(from + stop + 1, line.End - from - stop - 1).IndexOf(". ");
            stop = further < 0 ? -1 : stop + 1 + further;
        }

        return stop < 0 ? line.End : from + stop;
    }

    /// <summary>End of the first brackets that hold a place, a publisher and a year; or the line's start.</summary>
    private static int ImprintEnd(Cursor line)
    {
        for (int at = line.Rest.IndexOf('('); at >= 0;)
        {
            int length = Scan.BracketLength(line.Rest[at..], '(', ')');
            if (length > 0 && IsImprint(line.Rest.Slice(at, length)))
            {
                return line.Position + at + length;
            }

            int next = line.Rest[(at + 1)..].IndexOf('(');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return line.Position;
    }

    private static bool IsImprint(ReadOnlySpan<char> bracket) =>
        bracket.Length > 8 && bracket.ContainsAny(':', ',') && char.IsUpper(bracket[1])
        && bracket[^5..^1].IndexOfAnyExceptInRange('0', '9') < 0 && !char.IsAsciiDigit(bracket[^6]);
}
