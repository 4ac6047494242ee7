using ArchiveParse.Tool.Input;

namespace ArchiveParse.Tool.Output;

/// <summary>
/// One file for each page, in a folder that is made where it is missing. No file is written twice, and no input is written over:
/// <c>x.txt</c> and <c>x.md</c> would both become <c>x.json</c>.
/// </summary>
internal sealed class FolderSink(string folder, PageFormat format, IEnumerable<InputFile> inputs, Progress progress, Trouble trouble)
    : IPageSink
{
    private readonly Dictionary<string, string> taken = inputs
        .Where(static each => !each.IsStandardInput)
        .DistinctBy(static each => RealPath.Of(each.Name))
        .ToDictionary(static each => RealPath.Of(each.Name), static each => each.Name);

    public void Write(ReadPage read)
    {
        string file = Path.Combine(folder, Path.ChangeExtension(read.Input.Place, null) + format.Extension);
        string real = RealPath.Of(file);
        if (!taken.TryAdd(real, read.Input.Name))
        {
            trouble.Report(read.Input.Name, $"not written: {file} is already that of {taken[real]}; write it to another folder");
            return;
        }

        trouble.Try(file, "written", () =>
        {
            using var target = Targets.Open(file, progress);
            target.Write(format.Opening + format.Render(read) + format.Closing, pages: 1);
            target.Complete();
        });
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }
}
