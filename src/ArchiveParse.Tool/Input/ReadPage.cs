namespace ArchiveParse.Tool.Input;

/// <summary>A page that was read.</summary>
/// <param name="Input">What it was read from.</param>
/// <param name="Text">The text that the page's spans count in.</param>
/// <param name="Page">What the parser made of it.</param>
internal sealed record ReadPage(InputFile Input, string Text, ArchivePage Page);
