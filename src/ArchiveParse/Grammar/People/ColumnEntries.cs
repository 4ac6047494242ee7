using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// One line of a column of participants: <c>EUR—Mr. Kohler</c>, <c>Ambassador Menshikov, Soviet Embassy</c>,
/// <c>Secretary Rusk and Mr. Whitman (State)</c>, <c>The Under Secretary of State</c>.
/// </summary>
internal static class ColumnEntries
{
    private static readonly Parser<TextSpan> BureauName = Scan.While(
        static c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is '/' or '&', 1, "a bureau");

    private static readonly Parser<object?> TitleAhead = Names.Title.Not().Not();

    private static readonly Parser<TextSpan> HyphenBeforeTitle =
        from hyphen in Scan.Literal("-")
        from title in TitleAhead
        select hyphen;

    private static readonly Parser<TextSpan> Dash = Scan.AnyOf(" — ", " – ", " - ", "—", "–", "--").Or(HyphenBeforeTitle);

    /// <summary>The bureau that a column sets before its man: <c>S/B—</c>, <c>State—</c>.</summary>
    private static readonly Parser<TextSpan> Bureau =
        from name in Sides.Headings.Entry.Spanned().Select(static name => name.Span).Or(BureauName)
        from dash in Dash
        select name;

    private static readonly Parser<TextSpan> MaybeBureau = Bureau.OrDefault();

    private static readonly Parser<TextSpan> Nation =
        from name in Sides.Nationalities.Entry.Spanned()
        from gap in Scan.Gap
        from title in TitleAhead
        select name.Span;

    private static readonly Parser<TextSpan> MaybeNation = Nation.OrDefault();

    private static readonly Parser<TextSpan> Particle = Scan.AnyOf(
        "de la ", "de ", "von der ", "von ", "van der ", "van ", "di ", "da ").OrDefault();

    private static readonly Parser<TextSpan> MaybeYounger = Scan.AnyOf(", Jr.", ", Sr.").OrDefault();

    private static readonly Parser<TextSpan> OfGluedBureau = Scan.While(static c => c == '/' || char.IsAsciiLetterUpper(c), 0, "a bureau");

    private static readonly Parser<TextSpan> Name = (
        from particle in Particle
        from name in Names.Name
        from bureau in OfGluedBureau
        from younger in MaybeYounger
        select name).Spanned().Select(static name => name.Span);

    private static readonly Parser<IReadOnlyList<(TitleKind, TextSpan)>> SomeTitles = Names.Title.AtLeastOnce();

    private static readonly Parser<Attendee> Titled =
        from nation in MaybeNation
        from titles in SomeTitles
        from name in Name
        select new Attendee(nation, titles, name);

    private static readonly Parser<object?> OfficeAhead =
        Scan.Literal("The ", ignoreCase: true).Select(static _ => true).Or(Titles.Names.Entry.Select(static _ => true)).Not().Not();

    private static readonly Parser<TextSpan> OfficeWords = Scan.Until(",;(—–");

    /// <summary>An office by itself is as good as a name, as printed.</summary>
    private static readonly Parser<Attendee> Office =
        from nation in MaybeNation
        from office in OfficeAhead
        from words in OfficeWords
        select new Attendee(default, [], nation.IsEmpty ? words : nation.Cover(words));

    private static readonly Parser<Attendee> NameAlone = Name.Select(static name => new Attendee(default, [], name));

    private static readonly Parser<TextSpan> And = Scan.AnyOf(", and ", " and ", " & ", ", ", "; ");

    private static readonly Parser<object?> NoAnd = And.Not();

    private static readonly Parser<TextSpan> FurtherWord =
        from none in NoAnd
        from gap in Scan.Spaces
        from word in Scan.Letters
        select word;

    private static readonly Parser<object?> NoFurtherWord = FurtherWord.Not();

    /// <summary>Another person behind a comma; what has a word more is the office of the one before: <c>, Deputy Chief of Mission</c>.</summary>
    private static readonly Parser<Attendee> NextTitled =
        from source in Scan.Source
        from and in And
        from next in Titled
        from none in NoFurtherWord
        where !IsOffice(source, next)
        select next;

    private static readonly Parser<IReadOnlyList<Attendee>> OthersTitled = NextTitled.Many();

    private static readonly Parser<(TitleKind Kind, TextSpan Span)> TitleOfSeveral =
        from title in Titles.OfSeveral.Entry.Spanned()
        from gap in Scan.Gap
        select title;

    private static readonly Parser<Attendee> NextName =
        from and in And
        from next in NameAlone
        select next;

    private static readonly Parser<IReadOnlyList<Attendee>> OthersNamed = NextName.Many();

    /// <summary>One title for several names: <c>Messrs. Bundy and Sorensen</c>.</summary>
    private static readonly Parser<IReadOnlyList<Attendee>> UnderOneTitle =
        from title in TitleOfSeveral
        from first in NameAlone
        from others in OthersNamed
        select (IReadOnlyList<Attendee>)[.. others.Prepend(first).Select(each => each with { Titles = [title] })];

    private static readonly Parser<Attendee> AnyOne = Titled.Or(Office).Or(NameAlone);

    private static readonly Parser<IReadOnlyList<Attendee>> EachTitled =
        from first in AnyOne
        from others in OthersTitled
        select (IReadOnlyList<Attendee>)[first, .. others];

    private static readonly Parser<IReadOnlyList<Attendee>> Attendees = UnderOneTitle.Or(EachTitled);

    private static readonly Parser<TextSpan> InBrackets = Scan.Bracketed('(', ')').Or(Scan.Bracketed('[', ']'));

    private static readonly Parser<TextSpan> Bracket =
        from gap in Scan.Spaces
        from bracket in InBrackets
        select new TextSpan(bracket.Start + 1, bracket.Length - 2);

    private static readonly Parser<TextSpan> MaybeBracket = Bracket.OrDefault();

    private static readonly Parser<TextSpan> Separator = Scan.AnyOf(",", "; ", " — ", " – ", " - ", "—", "–", "--", "-");

    private static readonly Parser<TextSpan> Function =
        from separator in Separator
        from function in Scan.Rest
        select function;

    private static readonly Parser<TextSpan> MaybeFunction = Function.OrDefault();

    /// <summary>
    /// The people of a line, up to the bound: bureau, people, what stands in brackets behind them all, the function of the last.
    /// </summary>
    public static readonly Parser<IReadOnlyList<Participant>> Entry = (
        from page in Scan.Here
        from bureau in MaybeBureau
        from attendees in Attendees
        from bracket in MaybeBracket
        from function in MaybeFunction
        select People(page, attendees, bureau, bracket, function)).End();

    private static readonly Parser<Attendee> FullName =
        from source in Scan.Source
        from one in NameAlone
        where one.Name.In(source).Contains(' ') && !Corporate.AppearIn(one.Name.In(source).ToString())
        select one;

    private static readonly Parser<Attendee> TitledOrFull = Titled.Or(FullName);

    /// <summary>A person of whom more is said without a sign before it: <c>John Doe of the Treasury</c>.</summary>
    public static readonly Parser<IReadOnlyList<Participant>> Described =
        from page in Scan.Here
        from one in TitledOrFull
        from bracket in MaybeBracket
        from gap in Scan.Gap
        from words in Scan.Rest
        select People(page, [one], default, bracket, words);

    /// <summary>Whether what stands behind an office is a body or a part of the office: <c>Justice Department</c>, <c>Deputy Chief</c>.</summary>
    private static bool IsOffice(string source, Attendee next)
    {
        string name = next.Name.In(source).ToString();
        return next.Titles.All(static title => title.Kind == TitleKind.Office)
            && (Corporate.AppearIn(name) || Titles.Names.Contains(name) || RoleWords.Leads.Contains($"{next.Span.In(source)} of"));
    }

    private static IReadOnlyList<Participant> People(
        Cursor page, IReadOnlyList<Attendee> attendees, TextSpan bureau, TextSpan bracket, TextSpan function)
    {
        TextSpan ofAll = IsOfOne(bracket.In(page.Source)) ? default : bracket;
        return
        [
            .. attendees.Select((each, at) => each.ToParticipant(
                page, attendees.Count == 1 ? new TextSpan(page.Position, page.End - page.Position) : each.Span,
                at == attendees.Count - 1 ? [bureau, bracket, function] : [bureau, ofAll, default])),
        ];
    }

    /// <summary>Whether brackets say what one of several does: <c>The Secretary, Mr. Akalovsky (interpreter)</c>.</summary>
    private static bool IsOfOne(ReadOnlySpan<char> bracket) => Sides.Functions.Contains(bracket) && !Sides.FunctionsOfSeveral.Contains(bracket);
}
