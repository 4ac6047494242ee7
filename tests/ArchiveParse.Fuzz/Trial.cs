using System.Diagnostics;
using System.Text.RegularExpressions;
using ArchiveParse.Tests.Parsing;
using Xunit.Sdk;

namespace ArchiveParse.Fuzz;

/// <summary>What became of a text: which law it broke, or none.</summary>
/// <param name="Broken">A name for the law that broke, or for the exception that was thrown; null where all held.</param>
/// <param name="Message">What the exception says.</param>
/// <param name="ParseTicks">How long the parse alone took.</param>
internal sealed partial record Trial(string? Broken, string Message, long ParseTicks)
{
    public static Trial Of(string text)
    {
        long start = Stopwatch.GetTimestamp(), parsed = start;
        try
        {
            var page = ArchivePage.Parse(text);
            parsed = Stopwatch.GetTimestamp();
            Laws.Hold(text, page);
            return new(null, "", parsed - start);
        }
#pragma warning disable CA1031 // Whatever is thrown is a finding.
        catch (Exception broken)
#pragma warning restore CA1031
        {
            return new(Name(broken), broken.Message, parsed - start);
        }
    }

    /// <summary>A broken law says so in its first words; of any other exception the type says more.</summary>
    private static string Name(Exception broken)
    {
        string words = NoLetters().Replace(FirstWords().Match(broken.Message).Value.Trim(), "-");
        return broken is XunitException ? words : $"{broken.GetType().Name}-{words}";
    }

    [GeneratedRegex("[A-Za-z][A-Za-z' ]{0,40}")]
    private static partial Regex FirstWords();

    [GeneratedRegex("[^A-Za-z]+")]
    private static partial Regex NoLetters();
}
