using ArchiveParse.Text;
using Sprache;

namespace ArchiveParse.Grammar;

/// <summary>How pages of one kind are laid out: a name, a quick test whether a page looks like it, and the grammar that reads it.</summary>
/// <param name="Name">The name that the page's <see cref="ArchivePage.Layout"/> tells.</param>
/// <param name="Fits">Whether a page looks like it, asked at the start of the text; must be quick and linear.</param>
/// <param name="Page">The grammar; where it misses, the next layout that fits is asked.</param>
public sealed record PageLayout(string Name, Func<Cursor, bool> Fits, Parser<ArchivePage> Page);
