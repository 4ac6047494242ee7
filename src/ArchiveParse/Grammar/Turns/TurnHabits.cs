namespace ArchiveParse.Grammar;

/// <summary>How the turns of a page are written, as those show that are known to be turns.</summary>
/// <param name="InCapitals">Whether two or more speakers stand in capitals.</param>
/// <param name="BeginSmall">Whether what one of them says begins with a small letter, as working notes have it.</param>
internal readonly record struct TurnHabits(bool InCapitals, bool BeginSmall);
