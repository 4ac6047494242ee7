namespace ArchiveParse.Grammar;

/// <summary>The head of a turn of one page.</summary>
/// <param name="Head">Its parts.</param>
/// <param name="Label">Its label's text; the turns of one label share it.</param>
/// <param name="WordsStart">Where the words begin: behind the colon and its white space.</param>
public readonly record struct TurnHead(SpeakerHead Head, string Label, int WordsStart);
