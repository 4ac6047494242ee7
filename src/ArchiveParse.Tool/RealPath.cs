namespace ArchiveParse.Tool;

/// <summary>The way to a file without links, so that one file has one name.</summary>
internal static class RealPath
{
    /// <summary>As many links as systems follow.</summary>
    private const int Most = 40;

    /// <summary>The path as it is where links lead in a circle or cannot be read: whoever opens it will hear of that.</summary>
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        try
        {
            return Followed(full, Most) ?? full;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return full;
        }
    }

    private static string? Followed(string full, int links)
    {
        string real = Path.GetPathRoot(full)!;
        foreach (string name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            string next = Path.Combine(real, name);
            if (new FileInfo(next).LinkTarget is { } target)
            {
                if (links == 0 || Followed(Path.GetFullPath(target, real), links - 1) is not { } led)
                {
                    return null;
                }

                next = led;
            }

            real = next;
        }

        return real;
    }
}
