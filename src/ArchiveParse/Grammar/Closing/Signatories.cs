using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Lines with the name of one who signs, in the forms in which names stand under a letter.</summary>
internal static class Signatories
{
    private static readonly Parser<char> MaybeSign = Scan.OneOf(":.,").OrDefault();

    private static readonly Parser<TextSpan> Mark = SignatureWords.Marks.Entry.Spanned().Select(static mark => mark.Span);

    private static readonly Parser<bool> MarkBehind = SignatureWords.MarksBehind.Entry;

    private static readonly Parser<TextSpan> BeforeMark =
        from name in SignatoryNames.BareName
        from gap in Scan.Gap
        from mark in MarkBehind
        select name;

    private static readonly Parser<TextSpan> AnyName =
        SignatoryNames.InParentheses.Or(SignatoryNames.InSlashes).Or(SignatoryNames.BareName).Or(SignatoryNames.SingleName);

    private static readonly Parser<TextSpan> BehindMark = (
        from mark in Mark
        from stop in MaybeSign
        from gap in Scan.Spaces
        from name in AnyName
        select name).OnlyAt(SignatoryForms.BeginsWithMark);

    private static readonly Parser<TextSpan> BareOrSingle = SignatoryNames.BareName.Or(SignatoryNames.SingleName);

    /// <summary>A name behind the date on which it was signed: <c>13.1.51 ROSHCHIN</c>.</summary>
    private static readonly Parser<TextSpan> BehindDate = (
        from date in Dates.Expression
        from stop in Signs.MaybeFullStop
        from gap in Scan.Gap
        from name in BareOrSingle
        select name).Where(SignatoryForms.BeginsWithFigure, "a date in figures");

    /// <summary>The date behind an initial and a surname: <c>A. DOBRYNIN 25.X.62</c>; before a date without initials stands a place.</summary>
    private static readonly Parser<TextSpan> BeforeDate = (
        from name in SignatoryNames.BareName
        from comma in Signs.MaybeComma
        from gap in Scan.Gap
        from date in Dates.Expression
        select name).OnlyAt(SignatoryForms.HasInitialAndFigure);

    /// <summary>An office and a surname: <c>Ambassador Jarck</c>.</summary>
    private static readonly Parser<TextSpan> BehindOffice =
        from title in Names.Title.Where(static title => title.Value == TitleKind.Office)
        from name in SignatoryNames.SingleName
        select name;

    private static readonly Parser<bool> Office = SignatureWords.Offices.Entry
        .Or(Vocabulary.Titles.Names.Entry.Where(static kind => kind == TitleKind.Office).Select(static _ => true));

    /// <summary>A name behind an office that the editor supplies: <c>[Ambassador] Pan Zili</c>.</summary>
    private static readonly Parser<TextSpan> BehindSuppliedOffice = (
        from open in Signs.OpeningSquare
        from office in Office
        from close in Signs.ClosingSquare
        from gap in Scan.Gap
        from name in SignatoryNames.BareName
        select name).OnlyAt(static text => text is ['[', ..]);

    /// <summary>The mark before the office, over the name: <c>/-/ Ambassador</c>.</summary>
    public static readonly Parser<TextSpan> MarkedOffice = Lines.Whole(
        from mark in Mark
        from gap in Scan.Gap
        from office in Offices.Line
        select office).OnlyAt(static text => SignatoryForms.BeginsWithMark(text.TrimStart()));

    /// <summary>A line that says no more than that somebody signed.</summary>
    public static readonly Parser<TextSpan> MarkLine = Lines.Whole(
        from mark in Mark
        from stop in MaybeSign
        select mark).OnlyAt(static text => SignatoryForms.BeginsWithMark(text.TrimStart()));

    /// <summary>Whose alias it is, as the editor knows: <c>FYN SI [Stalin]</c>.</summary>
    private static readonly Parser<TextSpan> Gloss = (
        from source in Scan.Source
        from gap in Scan.Gap
        from open in Signs.OpeningSquare
        from name in Names.Name
        from close in Signs.ClosingSquare
        where !SignatoryForms.IsNoName(name.In(source))
        select name).OnlyAt(static text => text[Scan.SpaceLength(text)..] is ['[', ..]);

    private static readonly Parser<TextSpan> MaybeGloss = Gloss.OrDefault();

    private static readonly Parser<TextSpan> GlossedSurname = (
        from name in SignatoryNames.SingleName
        from gloss in Gloss
        select name).OnlyAt(static text => text.Contains('['));

    private static readonly Parser<TextSpan> InitialedName =
        from source in Scan.Source
        from name in SignatoryNames.BareName
        where name.In(source).Contains('.')
        select name;

    private static readonly Parser<TextSpan> InitialedOrInParentheses = SignatoryNames.InParentheses.Or(InitialedName);

    /// <summary>Who speaks has a label as well: only an initial or brackets tell of one who signs: <c>Ambassador: (K. Bozhinov)</c>.</summary>
    private static readonly Parser<TextSpan> BehindOfficeLabel = (
        from office in Office
        from colon in Signs.Colon
        from gap in Scan.Gap
        from name in InitialedOrInParentheses
        select name).OnlyAt(SignatoryForms.IsOfficeLabel);

    private static readonly Parser<TextSpan> SignedName =
        from name in BehindMark.Or(BehindSuppliedOffice).Or(SignatoryNames.InParentheses).Or(SignatoryNames.InSlashes)
            .Or(BehindDate).Or(BeforeDate).Or(BehindOffice).Or(BehindOfficeLabel).Or(SignatoryNames.BareName).Or(GlossedSurname)
        from gloss in MaybeGloss
        from note in Notes.MaybeMark
        select name;

    private static readonly Parser<TextSpan> NameBeforeMark =
        from name in BeforeMark
        from note in Notes.MaybeMark
        select name;

    /// <summary>A line on which a name stands as names stand under a letter; the mark of a note may follow it.</summary>
    public static readonly Parser<TextSpan> NameLine = Lines.Whole(SignedName).Or(Lines.Whole(NameBeforeMark));

    /// <summary>In capitals a surname is one with a full stop too: <c>FILIPPOV.</c></summary>
    private static readonly Parser<TextSpan> StoppedSurname =
        from source in Scan.Source
        from name in SignatoryNames.SingleName
        from stop in Signs.FullStop
        where !name.In(source).ContainsAnyExceptInRange('A', 'Z')
        select name;

    private static readonly Parser<TextSpan> Surname =
        from name in SignatoryNames.SingleName
        from note in Notes.MaybeMark
        select name;

    private static readonly Parser<TextSpan> OfficeBehind =
        from comma in Signs.Comma
        from gap in Scan.Gap
        from office in Offices.Line
        select office;

    /// <summary>A name and, behind a comma, its office: <c>P. Yudin, Ambassador</c>; so people stand on lists too.</summary>
    public static readonly Parser<TextSpan> NameAndOffice = (
        from name in SignatoryNames.BareName
        from office in OfficeBehind
        select name).OnlyAt(static text => text.Contains(','));

    /// <summary>A line of one word that can be a surname; by itself it may be anything.</summary>
    public static readonly Parser<TextSpan> SurnameLine =
        Lines.Whole(Surname).Or(Lines.Whole(StoppedSurname)).Or(Lines.Whole(SignatoryNames.SpacedName)).Where(SignatoryForms.HasNoLabel, "a surname");

    private static readonly Parser<TextSpan> Loose =
        Scan.While(static c => char.IsLetter(c) || c is ' ' or '.' or '-' or '’' or '\'' or '[' or ']', 3, "a name")
            .Where(static name => name.Length <= SignatoryForms.LongestName);

    /// <summary>A line of letters and full stops; below a signature's mark it is a name, however it is spaced.</summary>
    public static readonly Parser<TextSpan> LooseLine = Lines.Whole(Loose).Where(SignatoryForms.BeginsWithCapital, "a name");

    /// <summary>The line of an embassy or another body.</summary>
    public static readonly Parser<TextSpan> BodyLine =
        from source in Scan.Source
        from line in Lines.Line
        where SignatoryForms.IsBody(line.In(source))
        select line;
}
