namespace ArchiveParse.GrammarBook;

/// <summary>Files that are made: a new text is written beside the old one, and accepted by giving it the old one's name.</summary>
internal static class Written
{
    /// <summary>Fails where the file is another text, and writes what it should be.</summary>
    public static void IsUpToDate(string path, string text)
    {
        string full = Path.Combine(Sources.Root, path), received = Path.ChangeExtension(full, $"received{Path.GetExtension(full)}");
        string written = File.Exists(full) ? File.ReadAllText(full).ReplaceLineEndings("\n") : "";
        if (written == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        int line = written.Split('\n').Zip(text.Split('\n')).TakeWhile(static pair => pair.First == pair.Second).Count() + 1;
        Assert.Fail(
            $"{path} is out of date from line {line} on. What it should be stands in {Path.GetRelativePath(Sources.Root, received)}; "
            + "to accept it, give it the name of the old one.");
    }
}
