using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>Tells what rules that a grammar adds did wrong.</summary>
internal static class RuleFaults
{
    /// <summary>The page with a diagnostic for each fault of each rule.</summary>
    public static ArchivePage Told(ArchivePage page, Reading reading, string text)
    {
        if (reading is not ExtendedReading extended || !extended.Faults.Any())
        {
            return page;
        }

        LineMap lines = new(text);
        return page with
        {
            Diagnostics =
            [
                .. page.Diagnostics,
                .. extended.Faults.Select(fault => Diagnose.RuleFault(lines, fault.Code, fault.Span, fault.Rule, fault.What, fault.Times)),
            ],
        };
    }
}
