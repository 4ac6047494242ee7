namespace ArchiveParse.Tool;

/// <summary>
/// Why the system refused, and what to do: its own messages name the whole path again and say nothing of that. On Unix an
/// <see cref="IOException"/> bears the system's error number as its result; those below are the same on all of them.
/// </summary>
internal static class Refusal
{
    private const int InputOutput = 5;
    private const int NoSpace = 28;
    private const int ReadOnly = 30;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>The error number of a path that leads through a file.</summary>
    public const int NotAFolder = 20;

    /// <summary>The error number of a file that would grow beyond what is allowed.</summary>
    public const int TooLarge = 27;

    /// <summary>The error number of a pipe that nobody reads any more.</summary>
    public const int NoReader = 32;

    /// <summary>Of a link that leads in a circle: the one number that differs, on macOS.</summary>
    private static readonly int Circle = OperatingSystem.IsMacOS() ? 62 : 40;

    /// <summary>One clause or two, for a line that has named what it is about.</summary>
    public static string Reason(Exception refusal, string name) => refusal switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder; check the path",
        PathTooLongException => "the path is too long for this system; shorten it",
        UnauthorizedAccessException when !Path.EndsInDirectorySeparator(name) && Directory.Exists(name) =>
            "a folder stands there, not a file; check the path",
        UnauthorizedAccessException => "access denied; check its permissions and those of its folder",
        { HResult: InputOutput } => "the system cannot read or write there; if it is a file on a disk, check the disk",
        { HResult: NotAFolder } => "a file stands where the path needs a folder; check the path",
        { HResult: NoSpace or NoSpaceOnWindows } => "no space is left on the disk; make room and run the command again",
        { HResult: ReadOnly } => "the disk can only be read; write elsewhere",
        { HResult: NoReader } => "who read it has gone",
        { HResult: TooLarge } => "the file would grow larger than is allowed; raise the limit (ulimit -f)",
        _ when refusal.HResult == Circle => "its link leads in a circle; mend the link",
        _ => WithoutPath(refusal.Message),
    };

    /// <summary>The framework puts the path behind the system's words: <c>Invalid argument : '/a/b'</c>.</summary>
    private static string WithoutPath(string message) =>
        message.IndexOf(" : '", StringComparison.Ordinal) is var end and > 0 ? message[..end] : message;
}
