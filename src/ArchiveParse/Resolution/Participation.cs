using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>
/// Who took part in what a document records: whom its participants lines name, else whom its titles and its first and last paragraphs do.
/// </summary>
internal static class Participation
{
    /// <summary>The participants of a document whose text is <paramref name="source"/>.</summary>
    public static ValueList<Participant> Of(DocumentPage page, string source)
    {
        if (page.Participants.Count > 0)
        {
            var unlisted = Unlisted(page, source);
            return unlisted.Count == 0 ? page.Participants : [.. Distinct(unlisted, page.Participants)];
        }

        var (titles, told) = Titles(page, source);
        if (!titles.Exists(each => ProseAttendance.TellsOfMeeting(each.In(source))))
        {
            return [.. Distinct(InChair(page, source, static field => FieldRoles.Chair.Begin(field.Label)), [])];
        }

        List<TextSpan> paragraphs = [.. page.Body.OfKind<ParagraphBlock>().Select(static block => block.Span)];
        var found = told.Concat(InChair(page, source, static _ => true))
            .Concat(Headings(page, source).Concat(HeadAndFoot(paragraphs)).SelectMany(each => ProseAttendance.InSentences(source, each)));
        return [.. Distinct(found, [])];
    }

    /// <summary>
    /// Where the page says what is recorded, and whom it names there: its headings; its title where they do not say so, or where it names more
    /// people.
    /// </summary>
    private static (List<TextSpan> Titles, List<Participant> Told) Titles(DocumentPage page, string source)
    {
        List<TextSpan> headings = Headings(page, source), title = [TitleOf(page, source)];
        bool tell = headings.Exists(each => ProseAttendance.TellsOfMeeting(each.In(source)));
        List<TextSpan> titles = tell ? headings : [.. title, .. headings];
        var told = Told(titles, source);
        var inTitle = tell ? Told(title, source) : [];
        bool namesMore = inTitle.Count > Math.Min(told.Count, 1) && Distinct(inTitle, []).Count > Distinct(told, []).Count;
        return namesMore ? (title, inTitle) : (titles, told);
    }

    /// <summary>Its headings, and a first line that says who met whom.</summary>
    private static List<TextSpan> Headings(DocumentPage page, string source)
    {
        var headings = page.Body.OfKind<HeadingBlock>().ConvertAll(static block => block.Span);
        bool hasLine = page.Body is [ParagraphBlock line, ..] && ProseAttendance.NamesParties(line.Span.In(source));
        return hasLine ? [page.Body[0].Span, .. headings] : headings;
    }

    /// <summary>The title as printed; in the citation, where it stands there alone or there alone with small letters.</summary>
    private static TextSpan TitleOf(DocumentPage page, string source)
    {
        var printed = page.Leaves.FirstOrDefault(static leaf => leaf.Leaf == LeafNames.Title)?.Span ?? default;
        bool isCited = printed.IsEmpty || (page.Citation is not null && Prose.Clean(source, printed) != page.Title);
        var citation = isCited ? page.Leaves.FirstOrDefault(static leaf => leaf.Leaf == LeafNames.Citation)?.Span ?? default : default;
        return !citation.IsEmpty && QuotedTitles.Title(new Cursor(source).Slice(citation)) is { WasSuccessful: true } cited ? cited.Value : printed;
    }

    /// <summary>Whom titles name, the keeper of the diary first.</summary>
    private static List<Participant> Told(List<TextSpan> titles, string source) =>
    [
        .. titles.SelectMany(each => ProseAttendance.Diarists(source, each)),
        .. titles.SelectMany(each => ProseAttendance.InTitle(source, each)),
    ];

    /// <summary>
    /// Who was in the chair, as the head of the record tells; and where the list is of those who were present besides, those whom the titles
    /// name. It is so too where it says that they were present and has none of those.
    /// </summary>
    private static List<Participant> Unlisted(DocumentPage page, string source)
    {
        List<Participant> people = [];
        var lists = page.Body.OfKind<ParticipantsBlock>();
        if (lists.Count > 0 && lists.TrueForAll(static list => AttendanceHeadings.MayBeBesides(list.Text)))
        {
            List<Participant> parties = [.. Titles(page, source).Titles.SelectMany(each => ProseAttendance.InTitle(source, each))];
            bool areBesides = lists.TrueForAll(static list => AttendanceHeadings.AreBesides(list.Text))
                || Distinct(parties, page.Participants).Count == Distinct(parties, []).Count + page.Participants.Count;
            people.AddRange(areBesides ? parties : []);
        }

        people.AddRange(InChair(page, source, static _ => true));
        return people;
    }

    /// <summary>Who was in the chair, as lines before the first turn tell.</summary>
    private static List<Participant> InChair(DocumentPage page, string source, Predicate<FieldBlock> isAsked)
    {
        List<Participant> people = [];
        foreach (var block in page.Body.AsSpan())
        {
            if (block is SpeechBlock)
            {
                break;
            }

            people.AddRange(block switch
            {
                FieldBlock field when isAsked(field) => Correspondents.TakingPart(field, source),
                ParagraphBlock line => AttendanceSentences.InChair(source, line.Span),
                _ => [],
            });
        }

        return people;
    }

    /// <summary>Attendance is told where a record begins or ends.</summary>
    private static IEnumerable<TextSpan> HeadAndFoot(List<TextSpan> paragraphs) =>
        paragraphs.Take(2).Concat(paragraphs.Skip(2).TakeLast(3));

    /// <summary>Each once, before those who are listed.</summary>
    private static List<Participant> Distinct(IEnumerable<Participant> people, ValueList<Participant> listed)
    {
        List<Participant> distinct = [];
        NameIndex<Participant> known = new();
        foreach (var person in listed)
        {
            known.Add(person.Name, person);
        }

        foreach (var person in people)
        {
            if (known.Find(person.Name) is null)
            {
                known.Add(person.Name, person);
                distinct.Add(person);
            }
        }

        return [.. distinct, .. listed];
    }
}
