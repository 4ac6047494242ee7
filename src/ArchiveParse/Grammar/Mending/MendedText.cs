namespace ArchiveParse.Grammar;

/// <summary>
/// A page's text as the grammar reads it. It is as long as the original and each word stands where it stood, so that a span means the
/// same in both; only what printing put between the words is different.
/// </summary>
/// <param name="Original">The text as given.</param>
/// <param name="Text">The text for the grammar; the original itself where there was nothing to mend.</param>
/// <param name="Leaves">Furniture of the printed pages, and word breaks.</param>
/// <param name="Repairs">The word breaks again, and the joins of paragraphs over the edges of sheets.</param>
internal sealed record MendedText(string Original, string Text, IReadOnlyList<PageLeaf> Leaves, IReadOnlyList<Repair> Repairs)
{
    /// <summary>The page with the leaves that its text had before it was read.</summary>
    public ArchivePage Complete(ArchivePage page) =>
        Leaves.Count == 0 ? page : page with { Leaves = [.. page.Leaves.Concat(Leaves).OrderBy(static leaf => leaf.Span.Start)] };
}
