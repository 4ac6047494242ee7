using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace ArchiveParse.Samples.WebApi;

/// <summary>The lines of a body as they arrive. One that is longer than allowed is passed over without being kept, and given as null.</summary>
internal static class Lines
{
    /// <summary>Each line is valid until the next is asked for.</summary>
    public static async IAsyncEnumerable<ReadOnlySequence<byte>?> ReadAsync(
        PipeReader body, int maximumBytes, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        bool tooLong = false;
        while (true)
        {
            var read = await body.ReadAsync(cancellation);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                var line = rest.Slice(0, end);
                yield return tooLong || line.Length > maximumBytes ? null : line;
                tooLong = false;
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (read.IsCompleted)
            {
                if (tooLong || !rest.IsEmpty)
                {
                    yield return tooLong || rest.Length > maximumBytes ? null : rest;
                }

                yield break;
            }

            tooLong |= rest.Length > maximumBytes;
            body.AdvanceTo(tooLong ? rest.End : rest.Start, rest.End);
        }
    }
}
