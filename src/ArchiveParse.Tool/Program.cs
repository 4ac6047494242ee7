namespace ArchiveParse.Tool;

internal static class Program
{
    internal static int Main(string[] args)
    {
        var shell = Shell.OfThisProcess();
        Interruption.Watch(shell);
        return CommandLine.Run(args, shell);
    }
}
