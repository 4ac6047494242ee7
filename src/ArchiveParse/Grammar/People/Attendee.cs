using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>One of those whom a line of participants names: nation and titles before the name.</summary>
/// <param name="Nation">The nation before an office; empty where there is none.</param>
/// <param name="Titles">Forms of address and offices before the name.</param>
/// <param name="Name">The name; an office that stands alone is the name.</param>
internal sealed record Attendee(TextSpan Nation, IReadOnlyList<(TitleKind Kind, TextSpan Span)> Titles, TextSpan Name)
{
    /// <summary>From nation or title to the end of the name.</summary>
    public TextSpan Span => Titles.Count == 0 ? Name : (Nation.IsEmpty ? Titles[0].Span : Nation).Cover(Name);

    /// <summary>The participant, whom the line tells as a whole; <paramref name="functions"/> say more of the person's role.</summary>
    public Participant ToParticipant(Cursor page, TextSpan line, IEnumerable<TextSpan> functions)
    {
        int bureau = GluedBureau(Name.In(page.Source));
        var name = new TextSpan(Name.Start, Name.Length - bureau);
        var glued = TextSpan.FromBounds(name.End, Name.End);
        string[] roles =
        [
            .. new[] { Office(page.Source) }.Concat(functions.Prepend(glued).Select(each => Prose.Clean(page.Source, each)))
                .Where(static role => role.Length > 0),
        ];
        return new Participant
        {
            Name = Names.Plain(page.Source, name),
            Honorific = Of(page.Source, TitleKind.Honorific).FirstOrDefault(),
            Role = roles.Length == 0 ? null : string.Join(", ", roles),
            Text = Prose.Clean(page.Source, line),
            Span = Lines.Trim(page.Source, line.Start, line.End),
        };
    }

    private string Office(string source)
    {
        var offices = Of(source, TitleKind.Office);
        return string.Join(' ', Nation.IsEmpty ? offices : offices.Prepend(Prose.Clean(source, Nation)));
    }

    private IEnumerable<string> Of(string source, TitleKind kind) =>
        Titles.Where(title => title.Kind == kind).Select(title => Prose.Clean(source, title.Span));

    /// <summary>Length of the bureau that lost its dash and is glued to the name, or 0: <c>TylerEUR</c>, <c>AkalovskyACDA/IR</c>.</summary>
    private static int GluedBureau(ReadOnlySpan<char> name)
    {
        int length = 0;
        while (length < name.Length && (char.IsAsciiLetterUpper(name[^(length + 1)]) || name[^(length + 1)] == '/'))
        {
            length++;
        }

        return length is >= 2 && length < name.Length && char.IsLower(name[^(length + 1)]) ? length : 0;
    }
}
