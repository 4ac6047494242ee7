using Sprache;

namespace ArchiveParse.Grammar;

/// <summary>
/// A block that a grammar adds: asked at the start of each line of a document's text, before the library's own rules. What it takes is a
/// block by itself, whatever stands around it.
/// </summary>
/// <param name="Name">What the rule reads, in a word: <c>division</c>. An <see cref="ExtensionBlock"/> that it yields tells the name.</param>
/// <param name="Rule">
/// The rule. It takes at least the block's span, and nothing beside it but white space; lines and columns it need not count. One that
/// throws, or yields what is not on the page, is passed over at that place, and a diagnostic names it.
/// </param>
public sealed record BlockRule(string Name, Parser<Block> Rule);
