namespace ArchiveParse.Grammar;

/// <summary>The head of a turn of one page.</summary>
/// <param name="Start">Where the turn begins, signs of type before its label included.</param>
/// <param name="Head">Its parts.</param>
/// <param name="Label">Its label, which it shares with the other turns of that speaker.</param>
/// <param name="WordsStart">Where the words begin: behind the colon and its white space.</param>
/// <param name="IsBare">Whether the colon is missing.</param>
internal readonly record struct TurnHead(int Start, SpeakerHead Head, SpeakerLabel Label, int WordsStart, bool IsBare = false);
