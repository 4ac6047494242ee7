using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>A reference of a scheme that the library does not know, read by a rule that a grammar adds.</summary>
public sealed record ExtensionReference : ArchivalReference
{
    /// <summary>The name of the rule that read it; the parser fills it in.</summary>
    public string Scheme { get; init; } = "";

    /// <summary>The levels, from the top down.</summary>
    public ValueList<ExtensionValue> Levels { get; init; }

    /// <summary>A reference with these levels; the parser fills in its text, its place and, where the line names it, its archive.</summary>
    /// <param name="page">Any place of the page.</param>
    /// <param name="levels">Names and places of the levels, from the top down; what is empty is left out.</param>
    /// <exception cref="ArgumentNullException">There is no page, or there are no levels.</exception>
    public static ExtensionReference Of(Cursor page, params (string Name, TextSpan Span)[] levels)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(levels);
        return new ExtensionReference
        {
            Levels = [.. levels.Where(static each => !each.Span.IsEmpty).Select(each => ExtensionValue.Of(page, each.Name, each.Span))],
        };
    }

    private protected override IEnumerable<(string Name, string? Value)> Parts => Levels.Select(static each => (each.Name, (string?)each.Text));

    private protected override IEnumerable<string?> Written => Levels.Select(static each => $"{each.Name} {each.Text}");
}
