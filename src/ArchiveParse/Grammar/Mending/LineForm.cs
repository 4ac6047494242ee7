namespace ArchiveParse.Grammar;

/// <summary>What a printed line looks like by itself.</summary>
/// <param name="Label">The label that it begins with, if it begins as a turn does.</param>
/// <param name="IsHeading">Whether its type marks it as a heading.</param>
/// <param name="IsSetInColumns">Whether wide gaps part it into columns.</param>
/// <param name="EndsSentence">Whether a sentence ends with it.</param>
internal readonly record struct LineForm(LineLabel? Label, bool IsHeading, bool IsSetInColumns, bool EndsSentence);
