namespace ArchiveParse;

/// <summary>Who made a reading, and of what.</summary>
/// <param name="Parser">Name and version of the program, such as <c>ArchiveParse 0.1.0</c>.</param>
/// <param name="Input">The file as it was named to the tool.</param>
/// <param name="Sha256">SHA-256 of the input's bytes, in lower-case hexadecimal.</param>
public sealed record Provenance(string Parser, string? Input = null, string? Sha256 = null);
