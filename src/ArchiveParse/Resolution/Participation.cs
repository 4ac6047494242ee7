using ArchiveParse.Grammar;
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
            return page.Participants;
        }

        List<TextSpan> headings = [.. page.Body.OfKind<HeadingBlock>().Select(static block => block.Span)];
        var title = page.Leaves.FirstOrDefault(static leaf => leaf.Leaf == LeafNames.Title)?.Span ?? default;
        List<TextSpan> titles = headings.Exists(each => ProseAttendance.IsRecordOfMeeting(each.In(source))) ? headings : [title, .. headings];
        if (!titles.Exists(each => ProseAttendance.IsRecordOfMeeting(each.In(source))))
        {
            return [];
        }

        List<TextSpan> paragraphs = [.. page.Body.OfKind<ParagraphBlock>().Select(static block => block.Span)];
        var found = titles.SelectMany(each => ProseAttendance.Diarists(source, each))
            .Concat(titles.SelectMany(each => ProseAttendance.InTitle(source, each)))
            .Concat(HeadAndFoot(paragraphs).SelectMany(each => ProseAttendance.InSentences(source, each)));
        return [.. Distinct(found)];
    }

    /// <summary>Attendance is told where a record begins or ends.</summary>
    private static IEnumerable<TextSpan> HeadAndFoot(List<TextSpan> paragraphs) =>
        paragraphs.Take(2).Concat(paragraphs.Skip(2).TakeLast(3));

    private static List<Participant> Distinct(IEnumerable<Participant> people)
    {
        List<Participant> distinct = [];
        NameIndex<Participant> known = new();
        foreach (var person in people)
        {
            if (known.Find(person.Name) is null)
            {
                known.Add(person.Name, person);
                distinct.Add(person);
            }
        }

        return distinct;
    }
}
