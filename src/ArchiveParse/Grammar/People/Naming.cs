using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>The parts of an entry in a list of people; an office alone has no name.</summary>
internal sealed record Naming(IReadOnlyList<(TitleKind Kind, TextSpan Span)> Titles, TextSpan Name, TextSpan Gloss, TextSpan Role)
{
    public Participant ToParticipant(Cursor entry)
    {
        var whole = Lines.Trim(entry.Source, entry.Position, entry.End);
        string text = Prose.Clean(entry.Source, whole);
        return new Participant
        {
            Name = Name.IsEmpty || (Name == whole && !text.Contains('[', StringComparison.Ordinal)) ? text : Names.Plain(entry.Source, Name),
            Honorific = Texts(entry.Source, TitleKind.Honorific) is [var honorific, ..] ? honorific : null,
            Role = !Role.IsEmpty ? Prose.Clean(entry.Source, Role)
                : Texts(entry.Source, TitleKind.Office) is { Count: > 0 } offices ? string.Join(' ', offices)
                : null,
            Text = text,
            Span = whole,
        };
    }

    private IReadOnlyList<string> Texts(string source, TitleKind kind) =>
        Titles.Count == 0 ? [] : [.. Titles.Where(title => title.Kind == kind).Select(title => Prose.Clean(source, title.Span))];
}
