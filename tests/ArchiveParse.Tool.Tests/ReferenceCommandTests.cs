using System.Text;
using System.Text.Json;
using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

public sealed class ReferenceCommandTests
{
    private const string Read =
        """
        [{"system":"fond","text":"TsKhSD, f. 5, op. 30, d. 9, l. 3","archive":"TsKhSD","repository":"RGANI","country":"RU",
        "fond":"5","opis":"30","delo":"9","listy":"3","key":"RGANI:fond=5:opis=30:delo=9",
        "canonical":"RGANI, f. 5, op. 30, d. 9, l. 3","span":"0..32"}]
        """;

    private const string Unread =
        """
        {"text":"Annex 1","diagnostics":[{"code":"AP1303","severity":"warning",
        "message":"Line 1, column 1 (offset 0): no reference to an archive is recognised in this text.","span":"0..7"}]}
        """;

    /// <summary>The tool writes a line for each string; above they are broken where a reader wants it.</summary>
    private static readonly string Both = OnOneLine(Read) + OnOneLine(Unread);

    [Fact]
    public void Each_argument_is_a_line()
    {
        var run = ToolRun.Of("reference", "TsKhSD, f. 5, op. 30, d. 9, l. 3", "Annex 1");

        Assert.Equal((Both, "", 0), (run.Output, run.Error, run.Exit));
    }

    [Fact]
    public void So_is_each_line_of_standard_input()
    {
        var run = ToolRun.With(Encoding.UTF8.GetBytes("TsKhSD, f. 5, op. 30, d. 9, l. 3\nAnnex 1\n"), "reference");

        Assert.Equal((Both, "", 0), (run.Output, run.Error, run.Exit));
    }

    [Fact]
    public void The_reading_not_taken_is_told_with_the_reference()
    {
        var run = ToolRun.Of("reference", "AVPRF fond 0102, opis 16, delo 7, p.16-42");

        Assert.Contains("\"diagnostics\":[{\"code\":\"AP1301\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_reference_has_its_own()
    {
        var run = ToolRun.Of(
            "reference", "AVPRF fond 0102, opis 16, delo 7, p.16-42; RGANI, f. 5, op. 30, d. 9; AVPRF fond 0103, opis 16, delo 7, p.1-2");

        using var references = JsonDocument.Parse(run.Output);
        Assert.Equal(
            ["AP1301 34..41", "", "AP1301 104..109"],
            references.RootElement.EnumerateArray().Select(static each => string.Join(", ", Told(each))));

        static IEnumerable<string> Told(JsonElement reference) => reference.TryGetProperty("diagnostics", out var told)
            ? told.EnumerateArray().Select(static each => $"{each.GetProperty("code")} {each.GetProperty("span")}")
            : [];
    }

    private static string OnOneLine(string json) => json.ReplaceLineEndings("") + "\n";
}
