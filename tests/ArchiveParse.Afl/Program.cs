using System.Text;
using ArchiveParse;
using ArchiveParse.Afl;
using ArchiveParse.Tests.Parsing;

// instrument DLL…: rewrites assemblies. Else tries the files named, and then whatever a fuzzer gives.
if (args is ["instrument", .. var assemblies])
{
    foreach (string assembly in assemblies)
    {
        Console.WriteLine($"{Path.GetFileName(assembly)}: {Instrumenter.Rewrite(assembly)} places");
    }

    return 0;
}

// What runs once, such as the making of grammars, has then run before the first input, and is none of its path.
bool allHold = true;
foreach (string file in args)
{
    bool holds = Holds(File.ReadAllBytes(file));
    Console.Error.WriteLine(holds ? "" : $"{file} breaks a law.");
    allHold &= holds;
}

return ForkServer.Run(Holds) || allHold ? 0 : 1;

// The laws that cost no more than the parse.
static bool Holds(byte[] bytes)
{
    string text = Encoding.UTF8.GetString(bytes);
    try
    {
        var page = ArchivePage.Parse(text);
        return page.Span.Length == text.Length && Coverage.Spans(page).All(page.Span.Contains) && Coverage.FirstLost(text, page) is null;
    }
#pragma warning disable CA1031 // Whatever is thrown is a finding.
    catch (Exception)
#pragma warning restore CA1031
    {
        return false;
    }
}
