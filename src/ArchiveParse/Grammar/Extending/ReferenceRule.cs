using Sprache;

namespace ArchiveParse.Grammar;

/// <summary>
/// An archival scheme that a grammar adds: asked for each reference of a source line or a note before the library's own schemes, first from the
/// archive's name on, then behind it.
/// </summary>
/// <param name="Name">The scheme's name: <c>shelf mark</c>. An <see cref="ExtensionReference"/> that the rule yields tells it.</param>
/// <param name="Rule">
/// The rule. It takes a reference to its end, a final full stop aside; text and place are filled in. One that throws is passed over at that
/// place, and a diagnostic names it.
/// </param>
public sealed record ReferenceRule(string Name, Parser<ArchivalReference> Rule);
