using ArchiveParse.Tool.Output;

namespace ArchiveParse.Tool;

/// <summary>Tells on standard error what could not be done, one line each, and counts them.</summary>
internal sealed class Trouble(TextWriter error)
{
    /// <summary>How many lines were told.</summary>
    public int Count { get; private set; }

    /// <summary>The exit code so far.</summary>
    public int ExitCode => Count == 0 ? Tool.ExitCode.Success : Tool.ExitCode.Failure;

    /// <summary>One line, whatever the name holds: whose trouble it is, what it is and what to do about it.</summary>
    public void Report(string name, string what)
    {
        error.WriteLine(Unseen.Shown($"archiveparse: {name}: {what}"));
        Count++;
    }

    /// <summary>
    /// Acts on a file; where the system refuses, reports that <paramref name="name"/> cannot be <paramref name="deed"/>. Where nobody
    /// reads any more, there is nobody to tell.
    /// </summary>
    /// <returns>Whether it was done.</returns>
    public bool Try(string name, string deed, Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (ReaderGoneException)
        {
            return false;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            Report(name, $"cannot be {deed}: {Refusal.Reason(refusal, name)}");
            return false;
        }
    }
}
