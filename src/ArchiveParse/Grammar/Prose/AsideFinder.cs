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

    /// <summary>Whether an aside begins there.</summary>
    public bool BeginsAt(Cursor text, int start) => text.Source[start] is '(' or '[' && At(text, start).Kind != Asides.Kind.None;

    /// <summary>The aside that begins there.</summary>
    public IResult<Block> Aside(IInput input)
    {
        var cursor = Cursor.From(input);
        return Asides.Read(cursor, At(cursor, cursor.Position));
    }

    private Asides.Found At(Cursor text, int start)
    {
        if (start != lastAsked)
        {
            (last, lastAsked) = (Asides.At(text.At(start)), start);
        }

        return last;
    }
}
