using ArchiveParse;
using ArchiveParse.Json;

using var output = Console.OpenStandardOutput();
foreach (string file in args)
{
    PageJson.Write(ArchivePage.Parse(File.ReadAllText(file)), output, indented: false);
    output.Write("\n"u8);
}
