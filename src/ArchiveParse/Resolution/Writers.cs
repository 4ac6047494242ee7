using ArchiveParse.Grammar;

namespace ArchiveParse.Resolution;

/// <summary>Who wrote a document, so far as it says: the keeper of the diary, else the one who signed it.</summary>
internal static class Writers
{
    /// <summary>The writer's name; null where nobody or more than one signed.</summary>
    public static string? Of(ValueList<Block> body, IReadOnlyList<HeadingBlock> headings, string source)
    {
        foreach (var heading in headings)
        {
            foreach (var keeper in ProseAttendance.Diarists(source, heading.Span))
            {
                return keeper.Name;
            }
        }

        SignatureBlock? only = null;
        foreach (var block in body.AsSpan())
        {
            if (block is SignatureBlock signature)
            {
                if (only is not null)
                {
                    return null;
                }

                only = signature;
            }
        }

        return only?.Name;
    }
}
