namespace ArchiveParse.Tool.Tests;

public sealed class TroubleTests : IDisposable
{
    private readonly StringWriter error = new() { NewLine = "\n" };

    public void Dispose() => error.Dispose();

    [Fact]
    public void A_refusal_of_the_system_is_one_line()
    {
        Trouble trouble = new(error);

        Assert.False(trouble.Try("a.txt", "read", static () => throw new UnauthorizedAccessException("Access to the path 'a.txt' is denied.")));
        Assert.False(trouble.Try("a.txt", "written", static () => throw new IOException("No space left on device")));

        Assert.Equal(
            """
            archiveparse: a.txt: cannot be read: access denied; check its permissions and those of its folder
            archiveparse: a.txt: cannot be written: No space left on device

            """,
            error.ToString());
        Assert.Equal((2, 1), (trouble.Count, trouble.ExitCode));
    }

    [Fact]
    public void A_bug_is_no_refusal() =>
        Assert.Throws<InvalidOperationException>(() => new Trouble(error).Try("a.txt", "read", static () => throw new InvalidOperationException()));

    [Fact]
    public void Without_trouble_the_exit_code_is_0()
    {
        Trouble trouble = new(error);

        Assert.True(trouble.Try("a.txt", "read", static () => { }));
        Assert.Equal((0, ""), (trouble.ExitCode, error.ToString()));
    }
}
