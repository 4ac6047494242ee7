using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Offices in the plural, which those have in common whom a list of people names together: <c>candidate members</c>.</summary>
internal static class RanksOfSeveral
{
    private static readonly string[] Grades =
        ["", "full ", "candidate ", "alternate ", "deputy ", "first ", "first deputy ", "vice ", "vice-", "department ", "section "];

    private static readonly string[] Offices =
    [
        "members", "secretaries", "ministers", "premiers", "chairmen", "heads", "chiefs", "directors", "ambassadors", "representatives",
        "delegates", "officials", "assistants", "workers", "employees", "generals", "marshals", "correspondents",
    ];

    private static readonly WordTable<bool> Names = new("a rank of several",
    [
        .. from grade in Grades
           from office in Offices
           select grade + office,
        "alternates", "candidates", "deputies",
    ], true);

    /// <summary>What may stand behind such an office: of what it is.</summary>
    private static readonly LeadingTexts Bodies = LeadingTexts.IgnoringCase(" of ", " from ", " in ", " to ");

    /// <summary>
    /// Whether words end with such an office, or with what it is of: <c>Politburo members</c>, <c>secretaries of the CC</c>.
    /// </summary>
    public static bool AreIn(ReadOnlySpan<char> words)
    {
        // Without the letter of the plural none stands there: most names of a list have no other look.
        for (int at = words.ContainsAny('s', 'S') ? 0 : words.Length; at < words.Length;)
        {
            int rank = Names.LengthAt(words[at..], out _);
            if (rank > 0 && (at + rank == words.Length || Bodies.Begin(words[(at + rank)..])))
            {
                return true;
            }

            int space = words[at..].IndexOf(' ');
            at = space < 0 ? words.Length : at + space + 1;
        }

        return false;
    }
}
