using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>References to archives: an archive's abbreviation or name, and the place of the file in it.</summary>
internal static class References
{
    private static readonly Expectation ArchiveExpected = new("an archive");

    private static readonly Parser<TextSpan> JoiningWord = Scan.AnyOf("; and ", ", and ", "and ", "; ");

    private static readonly Parser<TextSpan> Joiner =
        from gap in Scan.Spaces
        from joiner in JoiningWord
        select joiner;

    /// <summary>An archive's name: words up to the first level of a scheme, or the first comma.</summary>
    private static readonly Parser<TextSpan> Archive = static input =>
    {
        var cursor = Cursor.From(input);
        var name = Lines.Trim(cursor.Source, cursor.Position, NameEnd(cursor));
        return name.Length > 1 && char.IsUpper(cursor.Source[name.Start])
            ? new Success<TextSpan>(name, cursor.At(name.End))
            : new Failure<TextSpan>(cursor, ArchiveExpected);
    };

    private static readonly Parser<Parts> WithArchive =
        from archive in Archive
        from levels in FondReferences.Levels
        select new Parts(archive, levels);

    private static readonly Parser<Parts> LevelsAlone = FondReferences.Levels.Select(static levels => new Parts(default, levels));

    private static readonly Parser<(Parts Value, TextSpan Span)> NextReference = LevelsAlone.Or(WithArchive).Spanned();

    private static readonly Parser<(Parts Value, TextSpan Span)> Next =
        from joiner in Joiner
        from reference in NextReference
        select reference;

    private static readonly Parser<(Parts Value, TextSpan Span)> FirstReference = LevelsAlone.Or(WithArchive).Spanned();

    /// <summary>The references of a line, up to the bound. A line that fits no scheme is one reference to its archive.</summary>
    public static ValueList<ArchivalReference> In(Cursor line)
    {
        var first = FirstReference(line);
        if (!first.WasSuccessful)
        {
            return Whole(line);
        }

        List<ArchivalReference> references = [];
        var found = first;
        while (found.WasSuccessful)
        {
            references.Add(Reference(line, found.Value.Value, found.Value.Span, references.LastOrDefault() as FondReference));
            found = Next(found.Remainder);
        }

        var behind = Lines.Trim(line.Source, references[^1].Span.End, line.End);
        return behind.Length > 1 ? Whole(line) : [.. references];
    }

    private static FondReference Reference(Cursor line, Parts parts, TextSpan span, FondReference? before)
    {
        bool inherits = parts.Archive.IsEmpty;
        var reference = FondReferences.Build(line, parts.Levels, inherits ? before : null, Lines.Trim(line.Source, span.Start, span.End));
        var (name, full) = inherits ? (before?.Archive, before?.ArchiveName) : Named(Prose.Clean(line.Source, parts.Archive));
        return reference with { Archive = name, ArchiveName = full };
    }

    private static ValueList<ArchivalReference> Whole(Cursor line)
    {
        var span = Lines.Trim(line.Source, line.Position, line.End);
        string text = Prose.Clean(line.Source, span);
        int comma = text.IndexOf(", ", StringComparison.Ordinal);
        var (name, full) = Named(comma < 0 ? text : text[..comma]);
        return
        [
            new OtherReference
            {
                Text = text,
                Archive = name,
                ArchiveName = full,
                Locator = comma < 0 ? null : text[(comma + 2)..],
                Span = span,
            },
        ];
    }

    /// <summary>A full name with its abbreviation in brackets gives both.</summary>
    private static (string Archive, string? FullName) Named(string archive)
    {
        archive = archive.TrimEnd(',', ':', '.', ' ');
        int open = archive.LastIndexOf('(');
        return open > 0 && archive.EndsWith(')') ? (archive[(open + 1)..^1], archive[..open].TrimEnd()) : (archive, null);
    }

    private static int NameEnd(Cursor line)
    {
        int limit = Math.Min(line.End, line.Position + LongestName);
        for (int at = line.Position; at < limit; at++)
        {
            bool atWord = at > line.Position && line.Source[at - 1] is ' ' or '.';
            if (line.Source[at] is ',' or ':' or ';' || (atWord && FondReferences.Levels(line.At(at)).WasSuccessful))
            {
                return at;
            }
        }

        return limit;
    }

    private const int LongestName = 120;

    private sealed record Parts(TextSpan Archive, IReadOnlyList<FondLevel> Levels);
}
