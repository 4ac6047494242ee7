using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>Where the claims of a page about its date disagree. Dates of which one contains the other agree.</summary>
internal static class Contradictions
{
    /// <summary>What to tell of a page's claims.</summary>
    public static IEnumerable<Diagnostic> In(DocumentPage page, string source, LineMap lines)
    {
        var claims = DateClaims.Of(page, source);
        return Among(claims).Select(claim => Diagnose.Contradiction(lines, claim, claims[0]));
    }

    /// <summary>Each claim that disagrees with the first one, which is the page's own date where it has one.</summary>
    public static IReadOnlyList<DateClaim> Among(List<DateClaim> claims) => claims.FindAll(claim => !claim.AgreesWith(claims[0]));
}
