using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Layouts;
using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>
/// What pages are read by: an ordered set of layouts, the first that fits a page reading it, and the rules and words that are added to
/// the library's own. A grammar never changes: whatever adds to it gives another.
/// </summary>
public sealed class ArchiveGrammar
{
    private readonly HashSet<Sprache.Parser<ArchivePage>> ownLayouts = [];

    private ArchiveGrammar(IReadOnlyList<PageLayout> layouts) => Layouts = layouts;

    // The stricter sign goes first. FRUS, a listing's range, the two masthead-and-label exports stand on the first lines and are no other
    // layout's, so they are asked before signs that stand anywhere. Of the former site, its document goes before the bare one, which is
    // the same page with less on it, and both before its lists, whose entries begin with a date as they do. 'Document Information' may
    // stand on any line of a text, 'Popular Documents' too, hence they follow. A short page has no words of its own but a date and a
    // title at the head: it takes what all others leave.
    /// <summary>The layouts that the library knows. A text that none of them fits is read as plain paragraphs.</summary>
    public static ArchiveGrammar Default { get; } = new([
        FrusDocument.Layout,
        WebListing.Layout,
        LegacyPrint.Layout,
        PrintDocument.Layout,
        LegacyDocument.Layout,
        LegacyBareDocument.Layout,
        LegacyListing.Layout,
        WebDocument.Layout,
        WebSubject.Layout,
        WebShortDocument.Layout,
    ]);

    /// <summary>The layouts, in the order in which they are asked.</summary>
    public IReadOnlyList<PageLayout> Layouts { get; }

    /// <summary>The blocks that are added, in the order in which their rules are asked; the library's own follow.</summary>
    public IReadOnlyList<BlockRule> BlockRules { get; private init; } = [];

    /// <summary>The archival schemes that are added, in the order in which their rules are asked; the library's own follow.</summary>
    public IReadOnlyList<ReferenceRule> ReferenceRules { get; private init; } = [];

    /// <summary>The words that are added.</summary>
    public GrammarWords Words { get; private init; } = new();

    /// <summary>This grammar with <paramref name="layout"/> asked before all others.</summary>
    /// <exception cref="ArgumentNullException">There is no layout.</exception>
    /// <exception cref="ArgumentException">It has no name, or one that another has: <see cref="WithLayouts"/> puts a layout in another's place.</exception>
    public ArchiveGrammar With(PageLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        return WithLayouts([layout, .. Layouts]);
    }

    /// <summary>This grammar with <paramref name="layouts"/> in place of its own, asked in their order.</summary>
    /// <exception cref="ArgumentNullException">There are no layouts, or one of them is none.</exception>
    /// <exception cref="ArgumentException">One has no name, or two have the same; <c>plain</c> is the name of what no layout fits.</exception>
    public ArchiveGrammar WithLayouts(IEnumerable<PageLayout> layouts)
    {
        ArgumentNullException.ThrowIfNull(layouts);
        PageLayout[] all = [.. layouts];
        HashSet<string> names = [Plain.Layout.Name];
        foreach (var layout in all)
        {
            ArgumentNullException.ThrowIfNull(layout, nameof(layouts));
            ArgumentException.ThrowIfNullOrWhiteSpace(layout.Name, nameof(layouts));
            if (!names.Add(layout.Name))
            {
                throw new ArgumentException($"Two layouts are named “{layout.Name}”: a page tells by the name which of them read it.", nameof(layouts));
            }
        }

        return Made(all, BlockRules, ReferenceRules, Words);
    }

    /// <summary>This grammar with <paramref name="rule"/> asked before all others.</summary>
    /// <exception cref="ArgumentNullException">There is no rule.</exception>
    /// <exception cref="ArgumentException">It has no name.</exception>
    public ArchiveGrammar With(BlockRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentException.ThrowIfNullOrWhiteSpace(rule.Name, nameof(rule));
        return Made(Layouts, [rule, .. BlockRules], ReferenceRules, Words);
    }

    /// <summary>This grammar with <paramref name="rule"/> asked before all others.</summary>
    /// <exception cref="ArgumentNullException">There is no rule.</exception>
    /// <exception cref="ArgumentException">It has no name.</exception>
    public ArchiveGrammar With(ReferenceRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentException.ThrowIfNullOrWhiteSpace(rule.Name, nameof(rule));
        return Made(Layouts, BlockRules, [rule, .. ReferenceRules], Words);
    }

    /// <summary>This grammar with more words.</summary>
    /// <exception cref="ArgumentNullException">There are no words.</exception>
    /// <exception cref="ArgumentException">A word is empty or longer than 63 characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A month is none of 1 to 12.</exception>
    public ArchiveGrammar With(GrammarWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Made(Layouts, BlockRules, ReferenceRules, Words.And(words));
    }

    /// <summary>The words that are added, as tables; null where none are.</summary>
    internal OwnWords? OwnWords { get; private init; }

    /// <summary>The reading of one page.</summary>
    internal Reading Begin(CancellationToken cancellation) =>
        IsExtended ? new ExtendedReading(BlockRules, ReferenceRules, cancellation) : new Reading(cancellation);

    /// <summary>The layouts that a page is asked for, the plain one last.</summary>
    /// <exception cref="ArgumentException">None has the name that the caller gives.</exception>
    internal IEnumerable<PageLayout> LayoutsFor(LayoutHint? hint)
    {
        IEnumerable<PageLayout> all = Layouts.Append(Plain.Layout);
        if (hint is null)
        {
            return all;
        }

        var named = all.FirstOrDefault(layout => layout.Name == hint.Name)
            ?? throw new ArgumentException(
                $"There is no layout “{hint.Name}”; the grammar has {string.Join(", ", all.Select(static layout => layout.Name))}.", nameof(hint));
        return hint.IsForced ? [named with { Sign = LayoutHint.Sign }, Plain.Layout] : all.Except([named]).Prepend(named);
    }

    /// <summary>A layout as it is asked: one that is not the library's, contained.</summary>
    internal PageLayout Asked(PageLayout layout, Cursor page) =>
        page.Reading is ExtendedReading reading && ownLayouts.Contains(layout.Page) ? OwnLayouts.Contained(layout, reading) : layout;

    private bool IsExtended => ownLayouts.Count + BlockRules.Count + ReferenceRules.Count > 0;

    private static ArchiveGrammar Made(
        IReadOnlyList<PageLayout> layouts, IReadOnlyList<BlockRule> blocks, IReadOnlyList<ReferenceRule> references, GrammarWords words)
    {
        ArchiveGrammar made = new(layouts)
        {
            BlockRules = blocks,
            ReferenceRules = references,
            Words = words,
            OwnWords = words.IsEmpty ? null : new OwnWords(words),
        };
        made.ownLayouts.UnionWith(layouts.Except(Default.Layouts).Select(static layout => layout.Page));
        return made;
    }
}
