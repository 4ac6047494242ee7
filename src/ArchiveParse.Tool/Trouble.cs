namespace ArchiveParse.Tool;

/// <summary>Tells on standard error what could not be done, one line each, and counts them.</summary>
internal sealed class Trouble(TextWriter error)
{
    /// <summary>How many lines were told.</summary>
    public int Count { get; private set; }

    /// <summary>The exit code so far.</summary>
    public int ExitCode => Count == 0 ? Tool.ExitCode.Success : Tool.ExitCode.Failure;

    /// <summary>One line: whose trouble it is, what it is and what to do about it.</summary>
    public void Report(string name, string what)
    {
        error.WriteLine($"archiveparse: {name}: {what}");
        Count++;
    }

    /// <summary>Acts on a file; where the system refuses, reports that <paramref name="name"/> cannot be <paramref name="deed"/>.</summary>
    /// <returns>Whether it was done.</returns>
    public bool Try(string name, string deed, Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            Report(name, $"cannot be {deed}: {Reason(refusal)}");
            return false;
        }
    }

    /// <summary>The system's own messages name the whole path again and say nothing of what to do.</summary>
    private static string Reason(Exception refusal) => refusal switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder; check the path",
        UnauthorizedAccessException => "access denied; check its permissions",
        _ => refusal.Message,
    };
}
