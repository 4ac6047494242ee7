namespace ArchiveParse.Tool;

/// <summary>
/// How far a run has come, and the file that it has in hand: what must be known to stop it from another thread and leave nothing half done.
/// </summary>
internal sealed class Progress
{
    /// <summary>How long a stop waits for a step: one may hang, where nobody reads the pipe that it writes to.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock steps = new();
    private string? inHand;

    /// <summary>Where pages go, as messages name it; none where the command writes no pages.</summary>
    public string? Place { get; set; }

    /// <summary>How many pages were written, whole and in their place.</summary>
    public int Pages { get; private set; }

    /// <summary>Does what may not be cut in two, and counts the pages that were written by it.</summary>
    public void Step(int pages, Action act)
    {
        lock (steps)
        {
            act();
            Pages += pages;
        }
    }

    /// <summary>Makes a file that is to be removed if the run stops before it is let go.</summary>
    public FileStream Take(string file, Func<FileStream> create)
    {
        lock (steps)
        {
            var stream = create();
            inHand = file;
            return stream;
        }
    }

    /// <summary>The file in hand has found its place, or is gone.</summary>
    public void LetGo() => inHand = null;

    /// <summary>Waits for the step under way, lets no further one begin, and removes the file in hand. Only for a process about to end.</summary>
    public void Stop()
    {
        steps.TryEnter(Patience);
        if (inHand is { } file)
        {
            Remove(file);
        }
    }

    /// <summary>Removes a file that is not wanted; one that cannot be removed is left, for its name tells what it is.</summary>
    public static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // The trouble that led here is told, and this would hide it.
        }
    }
}
