namespace ArchiveParse.Text;

/// <summary>Values by words of a page, asked for by a stretch of it; only an older runtime makes a string of what it is asked for.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
internal sealed class SpanTable<T>
    where T : class
{
    private readonly Dictionary<string, T> values = new(StringComparer.Ordinal);
#if NET9_0_OR_GREATER
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> byStretch;

    /// <summary>A table without words.</summary>
    public SpanTable() => byStretch = values.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What some words stand for, or null.</summary>
    public T? Find(ReadOnlySpan<char> words) => byStretch.TryGetValue(words, out var value) ? value : null;
#else
    /// <summary>What some words stand for, or null.</summary>
    public T? Find(ReadOnlySpan<char> words) => values.GetValueOrDefault(words.ToString());
#endif

    /// <summary>The values, in the order in which they came.</summary>
    public IReadOnlyCollection<T> Values => values.Values;

    /// <summary>Adds words that are not known, or gives those that are another value.</summary>
    public void Set(string words, T value) => values[words] = value;
}
