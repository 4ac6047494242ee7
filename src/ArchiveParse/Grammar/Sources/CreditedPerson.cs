using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>A name, and what stands in brackets behind it.</summary>
internal readonly record struct CreditedPerson(TextSpan Name, TextSpan Affiliation);
