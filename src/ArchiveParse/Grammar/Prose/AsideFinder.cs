using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The asides of one page. Where one ends a passage it is the next block, and is asked for twice at the same place: the last answer is kept.
/// </summary>
internal sealed class AsideFinder
{
    private readonly Roster roster;

    private Asides.Found last;

    private int lastAsked = -1;

    /// <summary>The asides of a page that is read with <see cref="Aside"/>.</summary>
    /// <param name="roster">Knows where turns begin.</param>
    public AsideFinder(Roster roster)
    {
        this.roster = roster;
        Aside = Rule<Block>.Of((text, at) => Asides.Read(text, at, At(text, at)));
    }

    /// <summary>The aside that begins there.</summary>
    public Parser<Block> Aside { get; }

    /// <summary>Whether an aside begins there.</summary>
    public bool BeginsAt(Cursor text, int start) => text.Source[start] is '(' or '[' or '/' or '*' or '_' && At(text, start).Kind != Asides.Kind.None;

    private Asides.Found At(Cursor text, int start)
    {
        if (start != lastAsked)
        {
            int page = PageBeforeTurn(text, start);
            (last, lastAsked) = (page > 0 ? new Asides.Found(Asides.Kind.Remark, new TextSpan(start, page), start + page) : Asides.At(text, start), start);
        }

        return last;
    }

    /// <summary>Length of the brackets that number the page which begins with a turn: <c>[Page 202]Kim: Yes.</c></summary>
    private int PageBeforeTurn(Cursor text, int start) =>
        PageNumbers.LengthAt(text.RestAt(start)) is > 0 and int length && roster.HasHeadAt(Lines.GapEnd(text, start + length)) ? length : 0;
}
