using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The asides of one page. Where one ends a passage it is the next block, and is asked for twice at the same place: the last answer is kept.
/// </summary>
internal sealed class AsideFinder
{
    private Asides.Found last;

    private int lastAsked = -1;

    /// <summary>The asides of a page that is read with <see cref="Aside"/>.</summary>
    public AsideFinder() => Aside = Rule<Block>.Of((text, at) => Asides.Read(text, at, At(text, at)));

    /// <summary>The aside that begins there.</summary>
    public Parser<Block> Aside { get; }

    /// <summary>Whether an aside begins there.</summary>
    public bool BeginsAt(Cursor text, int start) => text.Source[start] is '(' or '[' or '/' or '*' or '_' && At(text, start).Kind != Asides.Kind.None;

    private Asides.Found At(Cursor text, int start)
    {
        if (start != lastAsked)
        {
            (last, lastAsked) = (Asides.At(text, start), start);
        }

        return last;
    }
}
