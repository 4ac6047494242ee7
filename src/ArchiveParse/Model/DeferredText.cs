using System.Buffers;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>
/// A text that is made when it is first read. Running text is most of a page, and whoever asks a page for its people or its dates never
/// reads it; until then the page's own text holds it. Threads may share it; at worst each makes it for itself.
/// </summary>
internal class DeferredText(string source, TextSpan span)
{
    private string? value;

    /// <summary>The text.</summary>
    public string Value => value ??= Make();

    /// <summary>How much room <see cref="In"/> wants.</summary>
    public int Room => value is null ? RoomFor(span) : 0;

    /// <summary>
    /// The text for callers that only copy it: no string is made, nothing is kept. Where it does not stand so on the page, it is put
    /// together in <paramref name="room"/>.
    /// </summary>
    public ReadOnlySpan<char> In(Span<char> room) => value ?? Clean(source, span, room);

    /// <summary>The most that the clean text of a stretch can take.</summary>
    protected virtual int RoomFor(TextSpan span) => span.Length;

    /// <summary>The clean text of a stretch of the page.</summary>
    protected virtual ReadOnlySpan<char> Clean(string source, TextSpan span, Span<char> room) => Prose.Clean(source, span, room);

    private string Make()
    {
        char[] room = ArrayPool<char>.Shared.Rent(RoomFor(span));
        string made = Clean(source, span, room).ToString();
        ArrayPool<char>.Shared.Return(room);
        return made;
    }
}
