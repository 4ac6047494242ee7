using System.Text;

namespace ArchiveParse.Tests.Snapshots;

/// <summary>The stand-in for Verify.Xunit keeps that package's conventions; with the real package this file goes.</summary>
public sealed class VerifierTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("snapshots-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public async Task A_text_equal_to_the_verified_file_passes()
    {
        Write("Sample.Plain.verified.txt", "one\ntwo");
        await Verify("one\ntwo");
        Assert.Equal(["Sample.Plain.verified.txt"], Files());
    }

    [Fact]
    public async Task A_byte_order_mark_on_the_verified_file_makes_no_difference()
    {
        Write("Sample.Plain.verified.txt", "\uFEFFone");
        await Verify("one");
    }

    [Theory]
    [InlineData("one\n", "one")]
    [InlineData("one\r\ntwo", "one\ntwo")]
    [InlineData("one ", "one")]
    public async Task Nothing_else_is_forgiven(string verified, string text)
    {
        Write("Sample.Plain.verified.txt", verified);
        await Assert.ThrowsAsync<VerifyException>(async () => await Verify(text));
    }

    [Fact]
    public async Task A_new_snapshot_is_received_with_a_byte_order_mark_and_no_added_line_end()
    {
        var failure = await Assert.ThrowsAsync<VerifyException>(async () => await Verify("naïve"));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "naïve"u8], await File.ReadAllBytesAsync(Path.Combine(directory, "Sample.Plain.received.txt")));
        Assert.Equal(
            $"""
            Directory: {directory}
            New:
              - Received: Sample.Plain.received.txt
                Verified: Sample.Plain.verified.txt

            FileContent:

            New:

            Received: Sample.Plain.received.txt
            naïve

            """,
            failure.Message);
    }

    [Fact]
    public async Task A_difference_is_received_and_told_by_line()
    {
        Write("Sample.Plain.verified.txt", "one\ntwo\nthree");
        var failure = await Assert.ThrowsAsync<VerifyException>(async () => await Verify("one\n2"));
        Assert.Equal(["Sample.Plain.received.txt", "Sample.Plain.verified.txt"], Files());
        Assert.Equal(
            $"""
            Directory: {directory}
            NotEqual:
              - Received: Sample.Plain.received.txt
                Verified: Sample.Plain.verified.txt

            First difference: line 2
              expected: two
              actual:   2

            FileContent:

            NotEqual:

            Received: Sample.Plain.received.txt
            one
            2

            Verified: Sample.Plain.verified.txt
            one
            two
            three

            """,
            failure.Message);
    }

    [Fact]
    public async Task A_text_that_ends_early_differs_at_the_line_it_lacks()
    {
        Write("Sample.Plain.verified.txt", "one\ntwo");
        var failure = await Assert.ThrowsAsync<VerifyException>(async () => await Verify("one"));
        Assert.Contains("line 2\n  expected: two\n  actual:   (end of text)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pass_deletes_what_an_earlier_failure_received()
    {
        Write("Sample.Plain.verified.txt", "one");
        Write("Sample.Plain.received.txt", "two");
        await Verify("one");
        Assert.Equal(["Sample.Plain.verified.txt"], Files());
    }

    [Theory]
    [InlineData("000_2fc", "Sample.Cased_page=000_2fc.received.txt")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j\tk", "Sample.Cased_page=a-b-c-d-e-f-g-h-i-j-k.received.txt")]
    [InlineData(1.5, "Sample.Cased_page=1.5.received.txt")]
    [InlineData(null, "Sample.Cased_page=null.received.txt")]
    public async Task A_parameter_stands_in_the_file_name(object? value, string file)
    {
        await Assert.ThrowsAsync<VerifyException>(async () => await Verify("one", nameof(Sample.Cased)).UseParameters(value));
        Assert.Equal([file], Files());
    }

    [Fact]
    public async Task Several_parameters_stand_in_the_file_name_in_their_order()
    {
        await Assert.ThrowsAsync<VerifyException>(async () => await Verify("one", nameof(Sample.Twice)).UseParameters("a", 2));
        Assert.Equal(["Sample.Twice_first=a_second=2.received.txt"], Files());
    }

    [Fact]
    public async Task A_nested_class_is_named_with_its_outer_one()
    {
        var test = typeof(Sample.Inner).GetMethod(nameof(Sample.Inner.Plain))!;
        await Assert.ThrowsAsync<VerifyException>(async () => await new SettingsTask("one", "json", directory, test));
        Assert.Equal(["Sample.Inner.Plain.received.json"], Files());
    }

    private SettingsTask Verify(string text, string method = nameof(Sample.Plain)) =>
        new(text, "txt", directory, typeof(Sample).GetMethod(method)!);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(directory, name), text, new UTF8Encoding(false));

    private IEnumerable<string?> Files() => Directory.EnumerateFiles(directory).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}

/// <summary>A class as snapshots are named after; its methods are never run.</summary>
internal static class Sample
{
    public static void Plain()
    {
    }

    public static void Cased(object? page) => _ = page;

    public static void Twice(object? first, object? second) => _ = (first, second);

    internal static class Inner
    {
        public static void Plain()
        {
        }
    }
}
