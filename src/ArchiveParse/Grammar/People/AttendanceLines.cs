using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// A line for each person under a heading of participants: <c>• Comrade Pak – DPRK Ambassador to the GDR;</c>, <c>EUR—Mr. Kohler</c>,
/// <c>Chairman: Mr. D.U. Stikker</c>; a bureau may have sent several.
/// </summary>
internal static class AttendanceLines
{
    private static readonly Parser<TextSpan> MaybeMarker = ListItems.Marker.OrDefault();

    private static readonly Parser<TextSpan> Dash = Scan.AnyOf("—", "–", "--");

    private static readonly Parser<TextSpan> BureauAhead =
        from bureau in Scan.While(static c => char.IsAsciiLetterUpper(c) || c == '/', 1, "a bureau")
        from dash in Dash
        select bureau;

    private static readonly Parser<object?> SomeBureau = BureauAhead.Not().Not();

    /// <summary>As columns name people, the bureau before its men: <c>EUR—Mr. Kohler</c>, <c>S/S—Mr. Orlov and Mr. Tyler</c>.</summary>
    private static readonly Parser<IReadOnlyList<Participant>> OfBureau =
        from bureau in SomeBureau
        from people in ColumnEntries.Entry
        select people;

    /// <summary>Several on one line, each known by a title or initials; else what stands behind a comma may be an office.</summary>
    private static readonly Parser<IReadOnlyList<Participant>> Several =
        from page in Scan.Here
        from line in Scan.Rest
        let people = People.List(page.Slice(line))
        where people.Count > 1 && people[0].Span.Start == page.Position && people.All(IsKnown)
        select (IReadOnlyList<Participant>)people;

    private static readonly Parser<IReadOnlyList<Participant>> SeveralParted = Several.OnlyAt(MayBeSeveral);

    private static readonly Parser<IReadOnlyList<Participant>> AnyPeople =
        OfBureau.Or(SeveralParted).Or(People.Person.Select(static person => (IReadOnlyList<Participant>)[person]));

    private static readonly Expectation PersonExpected = new("a person");

    /// <summary>
    /// Who stands on a line, up to the comma or semicolon that parts the lines of the list; its last line may end with a full stop.
    /// </summary>
    private static readonly Parser<IReadOnlyList<Participant>> Listed = static input =>
    {
        var cursor = Cursor.From(input);
        var text = cursor.Rest.TrimEnd();
        bool isParted = text.Length > 1 && (text[^1] is ';' or ',' || (text[^1] == '.' && IsParted(Above(cursor))));
        var people = new TextSpan(cursor.Position, isParted ? text.Length - 1 : text.Length);
        return AnyPeople.Reads(cursor, people, out var read) && !FieldLabels.Shared.Contains(read[0].Name)
            ? new Success<IReadOnlyList<Participant>>(read, cursor.At(cursor.End))
            : new Failure<IReadOnlyList<Participant>>(cursor, PersonExpected);
    };

    private static readonly Parser<IReadOnlyList<Participant>> MarkedOrNot =
        from marker in MaybeMarker
        from people in Listed
        select people;

    private static readonly Parser<TextSpan> Function = Sides.Functions.Entry.Spanned().Select(static function => function.Span)
        .Or(Titles.Names.Entry.Spanned().Where(static title => title.Value == TitleKind.Office).Select(static title => title.Span));

    /// <summary>What someone does, then who it is: <c>Interpreters: Mr. Akalovsky, Mr. Sukhodrev</c>. A speaker says more than a name.</summary>
    private static readonly Parser<IReadOnlyList<Participant>> FunctionAndPeople =
        from page in Scan.Here
        from function in Function
        from colon in Attendance.Colon
        from names in Scan.Rest
        let people = People.List(page.Slice(names))
        where people.Count > 0 && page.Source[names.End - 1] is not ('.' or '!' or '?') && people.All(IsSure)
        let role = Prose.Clean(page.Source, function)
        select (IReadOnlyList<Participant>)[.. people.Select(each => each with { Role = each.Role ?? role })];

    private static readonly Parser<TextSpan> Nation =
        from nation in Sides.OfParticipants.Entry.Spanned()
        from gap in Scan.Gap
        select nation.Span;

    private static readonly Parser<TextSpan> FunctionOfNation =
        from nation in Nation
        from function in Function
        select nation.Cover(function);

    private static readonly Parser<TextSpan> And = Scan.Literal(" and ");

    private static readonly Parser<TextSpan> TwoFunctions =
        from one in Function
        from and in And
        from other in Function
        select one.Cover(other);

    private static readonly Parser<TextSpan> LastFunction =
        from and in Scan.Literal("and ")
        from function in Function
        select function;

    private static readonly Parser<TextSpan> UnnamedWords = FunctionOfNation.Or(TwoFunctions).Or(LastFunction);

    /// <summary>
    /// Those of whom a list says no more than what they do: <c>Chinese Notetaker</c>, <c>Interpreters and Notetakers</c>, <c>and Interpreters</c>.
    /// </summary>
    public static readonly Parser<Participant> Unnamed = (
        from page in Scan.Here
        from words in UnnamedWords
        let text = Prose.Clean(page.Source, words)
        select new Participant { Name = text, Text = text, Span = words }).End();

    private static readonly Parser<IReadOnlyList<Participant>> UnnamedAlone = Unnamed.Select(static each => (IReadOnlyList<Participant>)[each]);

    private static readonly Parser<IReadOnlyList<Participant>> WholeLine = FunctionAndPeople.Or(UnnamedAlone).Or(MarkedOrNot);

    private static readonly Parser<IReadOnlyList<Participant>> OneLine = Lines.Whole(WholeLine);

    /// <summary>A line; the raised ending of a figure may have come to stand on the next one: <c>Head of 4</c> over <c>th Department</c>.</summary>
    private static readonly Parser<IReadOnlyList<Participant>> Line = static input =>
    {
        var cursor = Cursor.From(input);
        var line = Lines.LineAt(cursor, out int next);
        if (line.IsEmpty || !char.IsAsciiDigit(cursor.Source[line.End - 1]))
        {
            return OneLine(cursor);
        }

        var below = Lines.LineAt(cursor.At(next), out int behind);
        return BeginsWithEnding(below.In(cursor.Source)) && WholeLine.Reads(cursor, line.Cover(below), out var people)
            ? new Success<IReadOnlyList<Participant>>(people, cursor.At(behind))
            : OneLine(cursor);
    };

    private static readonly Parser<object?> NoSide = AttendanceSides.Alone.Not();

    private static readonly Parser<IReadOnlyList<Participant>> NextLine =
        from gap in Lines.BlankLines
        from none in NoSide
        from people in Line
        select people;

    /// <summary>Such lines, one at least.</summary>
    public static readonly Parser<ParticipantGroup> Group =
        NextLine.AtLeastOnce().Select(static lines => new ParticipantGroup { People = [.. lines.SelectMany(static line => line)] });

    /// <summary>Whether the words are a person's beyond doubt: they have a form of address, an office, or more than one word.</summary>
    public static bool IsSure(Participant person) =>
        person.Honorific is not null || person.Role is not null || person.Name.AsSpan().IndexOfAny(" .-") > 0;

    /// <summary>Whether an entry is a person whatever stands before it: it has a form of address, initials, or an office before its name.</summary>
    private static bool IsKnown(Participant person) =>
        (person.Honorific is not null || person.Name.Contains('.', StringComparison.Ordinal) || Titles.Names.LengthAt(person.Text, out _) > 0)
        && !Corporate.AppearIn(person.Name) && !Titles.Names.Contains(person.Name);

    private static bool MayBeSeveral(ReadOnlySpan<char> line) => line.ContainsAny(',', ';') || line.Contains(" and ", StringComparison.Ordinal);

    private static bool BeginsWithEnding(ReadOnlySpan<char> line) => line is ['s', 't', ' ', ..] or ['n' or 'r', 'd', ' ', ..] or ['t', 'h', ' ', ..];

    private static bool IsParted(ReadOnlySpan<char> above) => !above.IsEmpty && above[^1] is ';' or ',';

    private static ReadOnlySpan<char> Above(Cursor line) => line.Source.AsSpan(0, line.Position).TrimEnd();
}
