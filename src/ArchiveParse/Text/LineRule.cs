using Sprache;

namespace ArchiveParse.Text;

/// <summary>A rule for lines, and the look that tells which lines may be its own.</summary>
/// <typeparam name="T">What the rule yields.</typeparam>
/// <param name="Rule">The rule; it begins where the line does.</param>
/// <param name="MayBe">The look, at the line without the white space around it. It never refuses a line that the rule takes.</param>
public sealed record LineRule<T>(Parser<T> Rule, LineTest MayBe);
