using ArchiveParse.Tool.Input;

namespace ArchiveParse.Tool.Output;

/// <summary>What <c>check</c> tells of a page: one line, and one for each diagnostic.</summary>
internal static class CheckReport
{
    public static IEnumerable<string> Of(ReadPage read) =>
    [
        $"{read.Input.Name}: {Percentage.Of(read.Page.Coverage.Share)} claimed, {Unparsed(read.Page)}"
            + $"{Counted.Of(read.Page.Diagnostics.Count, "diagnostic")}, {Counted.Of(read.Page.Repairs.Count, "repair")}",
        .. read.Page.Diagnostics.Select(static each => $"  {DiagnosticText.WithPlace(each)}"),
    ];

    private static string Unparsed(ArchivePage page) =>
        page.Coverage.Unparsed == 0 ? "" : $"{Counted.Of(page.Coverage.Unparsed, "character")} unparsed, ";
}
