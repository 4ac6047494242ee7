namespace ArchiveParse.Text;

/// <summary>A stretch of a page's text: offsets in UTF-16 code units, the end exclusive.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no text.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The smallest span that holds both this one and <paramref name="other"/>.</summary>
    public TextSpan Cover(TextSpan other) => FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The characters of <paramref name="source"/> that the span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <paramref name="source"/>.</exception>
    public ReadOnlySpan<char> In(string source) => source.AsSpan(Start, Length);

    /// <summary>The span as the JSON writes it: <c>start..end</c>.</summary>
    public override string ToString() => $"{Start}..{End}";
}
