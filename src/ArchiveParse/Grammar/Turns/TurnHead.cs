using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>The head of a turn of one page.</summary>
/// <param name="Place">Where it stands on the page.</param>
/// <param name="Head">Its parts.</param>
/// <param name="Label">Its label's text.</param>
public sealed record TurnHead(Cursor Place, SpeakerHead Head, string Label);
