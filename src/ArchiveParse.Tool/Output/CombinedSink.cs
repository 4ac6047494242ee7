using ArchiveParse.Tool.Input;

namespace ArchiveParse.Tool.Output;

/// <summary>All pages in one place.</summary>
/// <param name="open">Opens it; not called before there is something to write, lest a mistyped path empty a good file.</param>
/// <param name="format">How they are written.</param>
internal sealed class CombinedSink(Func<ITarget> open, PageFormat format) : IPageSink
{
    private ITarget? target;

    public void Write(ReadPage read) => Write(format.Separator, format.Render(read), pages: 1);

    public void Complete()
    {
        if (format.Closing.Length > 0)
        {
            Write("", format.Closing, pages: 0);
        }

        target?.Complete();
    }

    public void Dispose() => target?.Dispose();

    private void Write(string separator, string text, int pages)
    {
        string before = target is null ? format.Opening : separator;
        target ??= open();
        target.Write(before + text, pages);
    }
}
