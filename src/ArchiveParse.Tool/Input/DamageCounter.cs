using System.Text;

namespace ArchiveParse.Tool.Input;

/// <summary>Reads each broken sequence as one U+FFFD, and counts its bytes: the framework's own fallback replaces silently.</summary>
internal sealed class DamageCounter : DecoderFallback
{
    /// <summary>How many bytes were broken.</summary>
    public int Bytes { get; private set; }

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(DamageCounter counter) : DecoderFallbackBuffer
    {
        private bool pending;

        public override int Remaining => pending ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            counter.Bytes += bytesUnknown.Length;
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
