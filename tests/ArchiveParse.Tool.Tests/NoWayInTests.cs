using System.Text;
using ArchiveParse.Json;
using ArchiveParse.Text;
using ArchiveParse.Tool.Output;
using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

/// <summary>What comes from a page, a file's name or the command line is data in all that the tool writes.</summary>
public sealed class NoWayInTests : IDisposable
{
    /// <summary>A page of each kind of line, with a mark where a hostile character is to stand.</summary>
    private const string Page =
        """
        Skip to content

        November 22, 1956¤

        Diary of ¤ Ambassador P.F. Yudin

        This document was made available ¤ with support of the ¤ Leon Levy Foundation
        Participants: Mao ¤Zedong (Chairman¤), Liu¤ Shaoqi
        Moscow, 31 ¤November 1956
        Mao Zedong¤: I agree.¤ [1]
        ¤Mao: [laughter¤] And [un¤clear] so.
        ¤1) An item¤
        [1] See ¤above.
        ~~~¤~~~
        Source
        AVPRF f. 0100, op. 49, 1956, p. 410¤, d. 9, l. 202-03. Obtained¤ by Austin Jersild¤.
        """;

    /// <summary>NUL ends an argument: the system passes none that holds it.</summary>
    private static readonly string[] NoArgumentHolds = ["\0"];

    private readonly TempFolder folder = new();

    public static TheoryData<string> Commands =>
        ["parse - --format json", "parse - - --format json", "parse - --format jsonl", "parse - --format text", "explain -", "check -", "date", "reference"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void Nothing_of_a_page_comes_out_raw(string command)
    {
        foreach (string character in Hostile.Characters.Append(Hostile.Sentence))
        {
            byte[] page = Encoding.UTF8.GetBytes(Page.Replace("¤", character, StringComparison.Ordinal));
            var run = ToolRun.With(page, command.Split(' '));

            Hostile.AssertNoneIn(run.Output);
            Hostile.AssertNoneIn(run.Error);
        }
    }

    [Fact]
    public void Nor_anything_of_a_page_whose_every_field_is_hostile()
    {
        foreach (string hostile in Hostile.Characters.Append(Hostile.Sentence).Select(static each => $"a{each}b"))
        {
            var page = HostilePage.Of(hostile);
            var choice = Pages.Chosen("plain", hostile, new TextSpan(0, 0));

            Hostile.AssertNoneIn(Outline.Of(Pages.Read(page, "abc")));
            Assert.All(Explanation.Of(Pages.Read(page, "abc"), choice, 80), static line => Hostile.AssertNoneIn(Unseen.Shown(line)));
        }
    }

    [Fact]
    public void Strings_on_the_command_line_come_out_as_data()
    {
        foreach (string hostile in Hostile.Characters.Append(Hostile.Sentence).Select(static each => $"31{each} November 1956"))
        {
            foreach (string command in (string[])["date", "reference"])
            {
                Hostile.AssertNoneIn(ToolRun.Of(command, hostile).Output);
            }
        }
    }

    [Theory]
    [InlineData("parse", "¤")]
    [InlineData("explain", "¤")]
    [InlineData("parse", "-", "--output", "§/¤")]
    [InlineData("parse", "--¤", "x")]
    [InlineData("parse", "x", "--format", "¤")]
    [InlineData("parse", "x", "--encoding", "¤")]
    [InlineData("explain", "x", "¤")]
    [InlineData("date", "-¤")]
    [InlineData("reference", "-¤")]
    [InlineData("¤")]
    [InlineData("--¤")]
    public void Messages_are_lines_whatever_they_quote(params string[] args)
    {
        string file = folder.Write("file", "");
        foreach (string character in Hostile.Characters.Append(Hostile.Sentence).Except(NoArgumentHolds))
        {
            var run = ToolRun.Of([.. args.Select(each => Filled(each).Replace("¤", $"a{character}b", StringComparison.Ordinal))]);

            Assert.NotEqual(0, run.Exit);
            Hostile.AssertNoneIn(run.Output);
            Hostile.AssertNoneIn(run.Error);
            Assert.All(run.Error.TrimEnd('\n').Split('\n'), static line => Assert.Matches("^(archiveparse: |Try ')", line));
        }

        string Filled(string argument) => argument.Replace("§", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_shows_nothing_that_a_terminal_obeys()
    {
        foreach (string command in (string[])["parse", "explain", "date", "reference", "\u001B[31m"])
        {
            var run = ToolRun.Of(command, "--help");

            Hostile.AssertNoneIn(run.Output);
            Hostile.AssertNoneIn(run.Error);
        }
    }

    [Fact]
    public void A_files_name_is_data_too()
    {
        if (OperatingSystem.IsWindows())
        {
            // It allows no such names.
            return;
        }

        string name = Hostile.Sentence + "\n\tarchiveparse: all is well.txt";
        string file = folder.Write(name, "text");
        File.Delete(folder.Write("gone/" + name, ""));
        File.CreateSymbolicLink(folder["gone/" + name], "nowhere");

        ToolRun[] runs =
        [
            ToolRun.Of("parse", file), ToolRun.Of("parse", folder.Path), ToolRun.Of("parse", file, "-f", "text"), ToolRun.Of("explain", file),
            ToolRun.Of("parse", folder["gone"]), ToolRun.Of("parse", file, file, "-o", folder["out/"]), ToolRun.Of("parse", file, "-o", file),
        ];

        Assert.All(runs, static run => Hostile.AssertNoneIn(run.Output + run.Error));
        Assert.All(runs, static run => Assert.InRange(run.Error.Count(static each => each == '\n'), 0, 1));
        Assert.Equal(file, PageJson.Read(runs[0].Output).Provenance!.Input);
        Assert.Contains(
            @"\u{1B}]0;owned\u{7}\u{1B}[31m\u{9B}2J\u{202E}red\u{2066}\u{200B}\u{2028}\u{7F}\u{A}\u{9}archiveparse: all is well.txt",
            runs[3].Output,
            StringComparison.Ordinal);
    }

    /// <summary>Only the name of the input decides where a page goes.</summary>
    [Fact]
    public void No_path_comes_from_a_page()
    {
        const string Elsewhere = "../../../../elsewhere/owned.json";
        folder.Write("in/a.txt", $"{Elsewhere}\n\nTitle\n\n{Elsewhere}\n\n/etc/passwd: {Elsewhere}\n\nSource\n{Elsewhere}\n");

        Assert.Equal(0, ToolRun.Of("parse", folder["in"], "--output", folder["out/"]).Exit);

        Assert.Equal(["in/a.txt", "out/a.json"], folder.Files());
    }
}
