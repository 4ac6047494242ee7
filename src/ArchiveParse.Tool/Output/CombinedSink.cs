using ArchiveParse.Tool.Input;

namespace ArchiveParse.Tool.Output;

/// <summary>All pages in one stream.</summary>
/// <param name="open">Opens the stream; not called before there is something to write, lest a mistyped path empty a good file.</param>
/// <param name="format">How they are written.</param>
internal sealed class CombinedSink(Func<StreamWriter> open, PageFormat format) : IPageSink
{
    private StreamWriter? writer;

    public void Write(ReadPage read)
    {
        Begin(format.Separator);
        writer!.Write(format.Render(read));
    }

    public void Dispose()
    {
        if (format.Closing.Length > 0)
        {
            Begin("");
            writer!.Write(format.Closing);
        }

        writer?.Dispose();
    }

    private void Begin(string separator)
    {
        bool first = writer is null;
        writer ??= open();
        writer.Write(first ? format.Opening : separator);
    }
}
