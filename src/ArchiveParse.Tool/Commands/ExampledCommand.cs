using System.CommandLine;

namespace ArchiveParse.Tool.Commands;

/// <summary>A command with examples, which its own help shows and its parent's list of commands does not.</summary>
internal sealed class ExampledCommand(string name, string description, string examples) : Command(name, description)
{
    public string Examples => examples;
}
