using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>The head of a turn of one page.</summary>
/// <param name="Start">Where the turn begins, signs of type before its label included.</param>
/// <param name="Head">Its parts.</param>
/// <param name="Label">Its label, which it shares with the other turns of that speaker.</param>
/// <param name="FirstWords">Span of the words on its line, behind the colon and its white space; empty where they begin below.</param>
/// <param name="IsBare">Whether the colon is missing.</param>
internal readonly record struct TurnHead(int Start, SpeakerHead Head, SpeakerLabel Label, TextSpan FirstWords, bool IsBare = false);
