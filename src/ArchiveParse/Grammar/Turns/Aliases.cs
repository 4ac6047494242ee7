using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Short names that a label introduces in brackets: <c>(hereafter, Peng)</c>, <c>(hereafter referred to as “Chairman”)</c>,
/// <c>(abbreviated as "Zhou" below)</c>.
/// </summary>
internal static class Aliases
{
    private static readonly LeadingTexts Leads = LeadingTexts.IgnoringCase("hereafter", "hereinafter", "henceforth", "from here on");

    private static readonly LeadingTexts Verbs = LeadingTexts.IgnoringCase(
        "referred to as ", "abbreviated as ", "abbreviated to ", "shortened to ", "called ", "known as ");

    private static readonly string[] Ends = [" hereafter", " hereinafter", " henceforth", " from here on", " below"];

    /// <summary>The alias that a qualifier introduces, if it introduces one: what its first words, a verb and its last word leave.</summary>
    public static string? In(string qualifier)
    {
        int lead = Leads.LengthAt(qualifier);
        var words = qualifier.AsSpan(lead).Trim(" ,:");
        int verb = Verbs.LengthAt(words);
        if (lead == 0 && (verb == 0 || !EndsSo(words)))
        {
            return null;
        }

        string alias = WithoutEnd(words[verb..]).Trim(" ,\"“”'‘’").ToString();
        return alias.Length > 0 ? alias : null;
    }

    private static bool EndsSo(ReadOnlySpan<char> words) => WithoutEnd(words).Length < words.Length;

    private static ReadOnlySpan<char> WithoutEnd(ReadOnlySpan<char> words)
    {
        foreach (string end in Ends)
        {
            if (words.EndsWith(end))
            {
                return words[..^end.Length];
            }
        }

        return words;
    }
}
