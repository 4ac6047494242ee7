namespace ArchiveParse.Benchmarks.Labelling;

/// <summary>
/// A line of any page, as the second task wants it: a line that is not blank, its label parted off where it begins with one. A label is as
/// in <see cref="Splitting.Conversation"/>.
/// </summary>
/// <param name="Label">What stands before the colon; null where there is none.</param>
/// <param name="Rest">The rest, or the whole.</param>
public sealed record LabelledLine(string? Label, string Rest);
