using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// To whom a credit is given: <c>A, B, and C (D University)</c>. A body may stand for a person: <c>the National Security Archive</c>.
/// </summary>
internal static class CreditedPeople
{
    private static readonly Parser<TextSpan> AndWord = Scan.AnyOf(", and ", "; and ", "and ", "& ", ", ", "; ", "with ");

    private static readonly Parser<TextSpan> Parentheses = Scan.Bracketed('(', ')');

    private static readonly Parser<object?> NoVerb = CreditVerbs.Names.Entry.Not();

    /// <summary>What joins people, and clauses.</summary>
    public static readonly Parser<TextSpan> And =
        from gap in Scan.Spaces
        from word in AndWord
        select word;

    /// <summary>What stands in brackets behind a name says where the person works, unless it is a year.</summary>
    private static readonly Parser<TextSpan> Affiliation =
        from gap in Scan.Gap
        from source in Scan.Source
        from affiliation in Parentheses
        select HasLetter(affiliation.In(source)) ? new TextSpan(affiliation.Start + 1, affiliation.Length - 2) : default;

    private static readonly Parser<TextSpan> OfWord = Scan.AnyOf(" of the ", " of ");

    private static readonly Parser<TextSpan> FurtherName =
        from of in OfWord
        from name in Names.Name
        select name;

    private static readonly Parser<TextSpan> MaybeFurtherName = FurtherName.OrDefault();

    /// <summary>Where a person works, behind a comma: <c>R. Henry, Harvard University</c>, <c>J. Baev, Sofia</c>.</summary>
    private static readonly Parser<TextSpan> Employer =
        from comma in Signs.Comma
        from gap in Scan.Gap
        from source in Scan.Source
        from name in Names.Name
        from further in MaybeFurtherName
        where IsEmployer(name.In(source))
        select further.IsEmpty ? name : name.Cover(further);

    private static readonly Parser<TextSpan> MaybeAffiliation = Affiliation.Or(Employer).MaybeAt(MayBeAffiliation);

    private static readonly Parser<TextSpan> SuffixWord = CreditWords.Suffixes.Entry.Spanned().Select(static word => word.Span);

    private static readonly Parser<TextSpan> Suffix =
        from comma in Signs.Comma
        from gap in Scan.Gap
        from word in SuffixWord
        select word;

    private static readonly Parser<TextSpan> MaybeSuffix = Suffix.MaybeAt(BeginsWithComma);

    private static readonly Parser<TextSpan> DegreeWord = CreditWords.Degrees.Entry.Spanned().Select(static word => word.Span);

    private static readonly Parser<TextSpan> Degree =
        from comma in Signs.Comma
        from gap in Scan.Gap
        from word in DegreeWord
        select word;

    private static readonly Parser<TextSpan> MaybeDegree = Degree.MaybeAt(static text => text is [',', _, 'P' or 'p' or 'M' or 'm' or 'E' or 'e', ..]);

    private static readonly Parser<TextSpan> MaybeArticle = Scan.Literal("the ").OrDefault();

    private static readonly Parser<IReadOnlyList<(TitleKind, TextSpan)>> Titles = Names.Title.Many();

    private static readonly Parser<TextSpan> LettersOrDigits = Scan.While(char.IsLetterOrDigit, 3, "a firm");

    /// <summary>A firm that begins with a figure: <c>7Brands</c>.</summary>
    private static readonly Parser<TextSpan> Firm =
        from page in Scan.Here
        from word in LettersOrDigits
        where char.IsAsciiDigit(page.Current) && char.IsUpper(page.Source[page.Position + 1])
        select word;

    private static readonly Parser<TextSpan> AnyName = Names.Name.Or(Firm);

    /// <summary>What kind of body it is, in small letters: <c>ABC television</c>.</summary>
    private static readonly Parser<TextSpan> Kind = Scan.AnyOf(" television", " radio", " newspaper");

    private static readonly Parser<TextSpan> MaybeKind = Kind.MaybeAt(static text => text is [' ', 't' or 'r' or 'n', _, _, _, ..]);

    private static readonly Parser<CreditedPerson> Person =
        from article in MaybeArticle
        from titles in Titles
        from name in AnyName
        from kind in MaybeKind
        from suffix in MaybeSuffix
        from degree in MaybeDegree
        from affiliation in MaybeAffiliation
        select new CreditedPerson(TextSpan.FromBounds(name.Start, Math.Max(name.End, Math.Max(kind.End, suffix.End))), affiliation);

    private static readonly Parser<CreditedPerson> NextPerson =
        from and in And
        from verb in NoVerb
        from person in Person
        select person;

    private static readonly Parser<IReadOnlyList<CreditedPerson>> NextPeople = NextPerson.Many();

    /// <summary>One or more.</summary>
    public static readonly Parser<IReadOnlyList<CreditedPerson>> List =
        from first in Person
        from others in NextPeople
        select (IReadOnlyList<CreditedPerson>)[first, .. others];

    private static bool MayBeAffiliation(ReadOnlySpan<char> text) => text is [' ', '(', ..] or [',', ' ', ..];

    private static bool BeginsWithComma(ReadOnlySpan<char> text) => text is [',', ..];

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char each in text)
        {
            if (char.IsLetter(each))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A body by one of its words, or the city that a body is in.</summary>
    private static bool IsEmployer(ReadOnlySpan<char> name)
    {
        string words = name.ToString();
        return RepositoryWords.Places.Contains(name) || Corporate.AppearIn(words)
            || Array.Exists(words.Split(' '), static word => CreditWords.Employers.Contains(word));
    }
}
