namespace ArchiveParse.Tool.Input;

/// <summary>The pages that paths stand for: a file for itself, a folder for the pages in it.</summary>
internal sealed class InputFiles(Trouble trouble)
{
    private static readonly EnumerationOptions All = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    /// <summary>The pages, in the order of the paths. A file that is not there is found out when it is read.</summary>
    public IReadOnlyList<InputFile> Of(IEnumerable<string> paths) =>
        [.. paths.SelectMany(path => Directory.Exists(path) ? InFolder(path) : [InputFile.Named(path)])];

    private IEnumerable<InputFile> InFolder(string folder)
    {
        int before = trouble.Count;
        string root = folder.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        List<InputFile> pages = [];
        Stack<string> open = new([""]);
        while (open.TryPop(out string? way))
        {
            foreach (var entry in Entries($"{root}/{way}"))
            {
                if (entry is DirectoryInfo)
                {
                    open.Push($"{way}{entry.Name}/");
                }
                else if (entry.Extension is ".txt" or ".md")
                {
                    pages.Add(new InputFile($"{root}/{way}{entry.Name}", way + entry.Name));
                }
            }
        }

        if (pages.Count == 0 && trouble.Count == before)
        {
            trouble.Report(folder, "no pages in this folder; pages are files named *.txt or *.md");
        }

        return pages.OrderBy(static page => page.Place, StringComparer.Ordinal);
    }

    /// <summary>
    /// What a folder holds, without what is hidden, on Windows too where a dot does not hide, and without linked folders, which may lead
    /// back up.
    /// </summary>
    private IEnumerable<FileSystemInfo> Entries(string folder)
    {
        FileSystemInfo[] entries = [];
        trouble.Try(folder, "read", () => entries = new DirectoryInfo(folder).GetFileSystemInfos("*", All));
        return entries.Where(static entry => !entry.Name.StartsWith('.') && (entry is FileInfo || entry.LinkTarget is null));
    }
}
