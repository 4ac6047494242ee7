using Sprache;

namespace ArchiveParse.Grammar;

/// <summary>How pages of one kind are laid out: a name, the sign that a page of the kind bears, and the grammar that reads it.</summary>
/// <param name="Name">The name that the page's <see cref="ArchivePage.Layout"/> tells.</param>
/// <param name="Sign">What such a page is known by, looked for from the start of the text.</param>
/// <param name="Page">The grammar; where it misses, the next layout whose sign stands on the page is asked.</param>
public sealed record PageLayout(string Name, LayoutSign Sign, Parser<ArchivePage> Page);
