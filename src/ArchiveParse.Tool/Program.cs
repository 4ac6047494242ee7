namespace ArchiveParse.Tool;

internal static class Program
{
    internal static int Main(string[] args) => CommandLine.Run(args, Shell.OfThisProcess());
}
