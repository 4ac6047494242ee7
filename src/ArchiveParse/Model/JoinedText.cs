using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Several stretches of the page that are one text, each joined to the one before it by a space or a blank line.</summary>
internal sealed class JoinedText(string source, TextSpan first, IReadOnlyList<JoinedText.Part> others) : DeferredText(source, first)
{
    /// <summary>What joins the halves of a sentence.</summary>
    public const string Sentence = " ";

    /// <summary>What joins two paragraphs.</summary>
    public const string Paragraph = "\n\n";

    /// <summary>A stretch, and what joins it to the text before it.</summary>
    internal readonly record struct Part(string Joint, TextSpan Span);

    private readonly int firstEnd = first.End;

    /// <summary>Whether a space joins any of the stretches.</summary>
    public bool HasJoins
    {
        get
        {
            for (int at = 0; at < others.Count; at++)
            {
                if (others[at].Joint == Sentence)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The gaps on the page where a space joins two stretches: the sentence goes on.</summary>
    public IEnumerable<TextSpan> Joins
    {
        get
        {
            int end = firstEnd;
            foreach (var part in others)
            {
                if (part.Joint == Sentence)
                {
                    yield return TextSpan.FromBounds(end, part.Span.Start);
                }

                end = part.Span.End;
            }
        }
    }

    /// <inheritdoc/>
    protected override int RoomFor(TextSpan span)
    {
        int room = span.Length;
        for (int at = 0; at < others.Count; at++)
        {
            room += others[at].Joint.Length + others[at].Span.Length;
        }

        return room;
    }

    /// <inheritdoc/>
    protected override ReadOnlySpan<char> Clean(string source, TextSpan span, Span<char> room)
    {
        int length = Put(Prose.Clean(source, span, room), room);
        for (int at = 0; at < others.Count; at++)
        {
            string joint = length == 0 ? "" : others[at].Joint;
            var behind = room[(length + joint.Length)..];
            var words = Prose.Clean(source, others[at].Span, behind);

            // A paragraph of nothing but asterisks is empty when cleaned, and joins nothing.
            length += words.IsEmpty ? 0 : Put(joint, room[length..]) + Put(words, behind);
        }

        return room[..length];
    }

    /// <summary>Where the words were made in the room itself they may stand a little behind its start; copying heeds that.</summary>
    private static int Put(ReadOnlySpan<char> words, Span<char> room)
    {
        words.CopyTo(room);
        return words.Length;
    }
}
