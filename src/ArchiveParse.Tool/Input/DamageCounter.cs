using System.Text;

namespace ArchiveParse.Tool.Input;

/// <summary>Reads each broken sequence as one U+FFFD, and counts: the framework's own fallback replaces silently.</summary>
internal sealed class DamageCounter : DecoderFallback
{
    /// <summary>How many bytes were broken.</summary>
    public int Bytes { get; private set; }

    /// <summary>Offset of the first of them.</summary>
    public int First { get; private set; }

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private void Count(int index, int length)
    {
        First = Bytes == 0 ? index : First;
        Bytes += length;
    }

    private sealed class Buffer(DamageCounter counter) : DecoderFallbackBuffer
    {
        private bool pending;

        public override int Remaining => pending ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            counter.Count(index, bytesUnknown.Length);
            return pending = true;
        }

        public override char GetNextChar()
        {
            bool due = pending;
            pending = false;
            return due ? '\uFFFD' : '\0';
        }

        public override bool MovePrevious() => false;
    }
}
