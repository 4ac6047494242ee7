using System.CommandLine;
using ArchiveParse.Json;

namespace ArchiveParse.Tool.Commands;

/// <summary><c>archiveparse date</c>: what the grammar makes of a date.</summary>
internal static class DateCommand
{
    private const string Description = "Reads dates and writes each as a line of JSON, in EDTF.";

    private const string Examples =
        """
        Examples:
          archiveparse date '28 th September, 1955'            {"text":"28 th September, 1955","edtf":"1955-09-28",...}
          archiveparse date 'ca. 1956' '30.X 62. at 09.00'     a line each
          archiveparse date < dates.txt                        a line for each line
        """;

    public static Command Create(Shell shell) => TextCommand.Create(
        shell, "date", Description, Examples, static text => ReadingJson.Write(ArchiveParser.Default.ReadDate(text)));
}
