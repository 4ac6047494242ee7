using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The address of a letter, from a line of its own down to the salutation: <c>To the / General Secretary of the CC / Comrade Ivan Orlov /
/// Moscow</c>, and <c>Dear Comrade Orlov!</c> below. The salutation tells that such lines are no title; where it greets several, so are named above.
/// </summary>
internal static class SalutedAddresses
{
    private static readonly Parser<TextSpan> To = Lines.Whole(Scan.AnyOfIgnoringCase("To the", "To"));

    private static readonly Parser<TextSpan> OtherLine =
        from page in Scan.Here
        from line in Lines.Line
        where IsOfAddress(line.In(page.Source)) && !FormalLines.Line(page.Slice(line)).WasSuccessful
        select line;

    private static readonly Parser<TextSpan> NextLine =
        from gap in Lines.BlankLines
        from line in OtherLine
        select line;

    private static readonly Parser<IReadOnlyList<TextSpan>> NextLines = NextLine.Many();

    private static readonly Parser<TextSpan> Salutation =
        from gap in Lines.BlankLines
        from source in Scan.Source
        from line in Lines.Line
        where IsSalutation(line.In(source))
        select line;

    /// <summary>It is looked for first, over the few lines that an address has: elsewhere lines without end may look like one.</summary>
    private static readonly Parser<Cursor> AboveSalutation = Scan.Here.Where(StandsAboveSalutation);

    private static readonly Parser<object?> SalutationAhead = Salutation.Not().Not();

    private static readonly Parser<(TextSpan Honorific, TextSpan Name)> PersonNext =
        from gap in Lines.BlankLines
        from person in AddressBlocks.HonouredPerson
        select person;

    private static readonly Parser<object?> NoPerson = AddressBlocks.HonouredPerson.Not();

    private static readonly Parser<TextSpan> OfficeNext =
        from gap in Lines.BlankLines
        from none in NoPerson
        from line in OtherLine
        select line;

    private static readonly Parser<IReadOnlyList<TextSpan>> Offices = OfficeNext.Many();

    private static readonly Parser<(TextSpan Honorific, TextSpan Name)> BelowTo =
        from to in To
        from offices in Offices
        from person in PersonNext
        select person;

    private static readonly Parser<(TextSpan Honorific, TextSpan Name)> FirstPerson = BelowTo.Or(AddressBlocks.HonouredPerson);

    /// <summary>Whom the lines name, the place below the name included.</summary>
    public static readonly Parser<DistributionBlock> Address =
        from page in AboveSalutation
        from person in FirstPerson
        from others in NextLines
        from ahead in SalutationAhead
        let span = TextSpan.FromBounds(page.Position, others.Count == 0 ? person.Name.End : others[^1].End)
        select new DistributionBlock
        {
            Text = Prose.Clean(page.Source, span),
            Recipients = Recipients(page, person, others, span),
            Span = span,
        };

    /// <summary>A look: the word of direction alone, or a title; a name with a comma is a salutation itself.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= LongestLine && !IsSalutation(line)
        && (line is ['T', 'o' or 'O'] || line.Equals("to the", StringComparison.OrdinalIgnoreCase) || Titles.Names.LengthAt(line, out _) > 0);

    /// <summary>One, whose address all lines are; several, each with a line that is a name, where the salutation greets so many.</summary>
    private static ValueList<Recipient> Recipients(Cursor page, (TextSpan Honorific, TextSpan Name) first, IReadOnlyList<TextSpan> others, TextSpan whole)
    {
        TextSpan[] names = Several.AppearIn(Lines.LineAt(page.At(Lines.GapEnd(page, whole.End)), out _).In(page.Source))
            ? [.. others.Where(line => SignatoryNames.BareName.Reads(page, line, out _) && !IsPlace(page.Slice(line)))]
            : [];
        var own = names.Length == 0 ? whole : TextSpan.FromBounds(page.Position, first.Name.End);
        return [AddressBlocks.Recipient(page.Source, first.Honorific, first.Name, own), .. names.Select(Named)];

        Recipient Named(TextSpan name) => AddressBlocks.Recipient(page.Source, default, name, name);
    }

    private static bool IsPlace(Cursor line) => TwoWordPlaces.Names.Contains(line.Rest) || DirectedAddresses.PlaceLine(line).WasSuccessful;

    private static readonly Phrases Several = new("Comrades", "Friends", "friends", "Gentlemen", "Colleagues", "colleagues", "Excellencies");

    private static bool StandsAboveSalutation(Cursor page)
    {
        for (int count = 0, at = page.Position; count < MostLines && at < page.End; count++)
        {
            var line = Lines.LineAt(page.Source, at, page.End, out at);
            at = Lines.GapEnd(page, at);
            if (!line.IsEmpty && IsSalutation(line.In(page.Source)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfAddress(ReadOnlySpan<char> line) =>
        line.Length <= LongestLine && (char.IsUpper(line[0]) || char.IsAsciiDigit(line[0]) || line.StartsWith("and "))
        && line[^1] is not ('.' or ':' or '!' or '?' or ';') && !IsSalutation(line);

    private static bool IsSalutation(ReadOnlySpan<char> line) =>
        line.Length <= LongestLine && line[^1] is ',' or '!' or ':' && Salutations.Words.LengthAt(line, out _) > 0;

    private const int LongestLine = 70;
    private const int MostLines = 12;
}
