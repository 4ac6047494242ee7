namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>The source that an editor names in brackets below a text: <c>[Source: RGANI, F. 3, Op. 12, D. 106. Compiled by J. Nowak.]</c></summary>
internal static class BracketedSources
{
    /// <summary>The source that the last blocks of a body name; null where they name none.</summary>
    public static DocumentSource? Of(string source, IReadOnlyList<Block> body)
    {
        for (int at = body.Count - 1; at >= Math.Max(0, body.Count - MostBelow); at--)
        {
            if (body[at] is CommentBlock comment && Inside(source, comment.Span) is { IsEmpty: false } inside)
            {
                var named = Sources.Read(new Cursor(source, inside));
                return named.References.Count + named.Publications.Count + named.Contributors.Count > 0 ? named : null;
            }
        }

        return null;
    }

    /// <summary>The words behind the label, up to the closing bracket.</summary>
    private static TextSpan Inside(string source, TextSpan comment)
    {
        var text = comment.In(source).TrimEnd('.');
        return text.StartsWith(Label, StringComparison.OrdinalIgnoreCase) && text[^1] == ']'
            ? Lines.Trim(source, comment.Start + Label.Length, comment.Start + text.Length - 1)
            : default;
    }

    private const string Label = "[Source:";

    /// <summary>Blocks below a text that an editor adds.</summary>
    private const int MostBelow = 4;
}
