namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Where dates in figures begin with the month: in the United States. Elsewhere the day stands first.</summary>
internal static class MonthFirst
{
    /// <summary>Names of archives and libraries of that country.</summary>
    public static readonly Phrases Archives = new(
        "NARA", "National Archives and Records", "U.S. National Archives", "US National Archives",
        "National Security Archive", "Presidential Library",
        "Ford Library", "Johnson Library", "Kennedy Library", "Nixon Library",
        "Carter Library", "Reagan Library", "Eisenhower Library", "Truman Library",
        "Library of Congress", "Department of State", "Central Intelligence Agency", "Hoover Institution", "CREST");

    /// <summary>The layout of an edition of that country's papers.</summary>
    public const string Layout = "frus";
}
