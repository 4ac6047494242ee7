using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit.Sdk;

[assembly: VerifyXunit.UseVerify]

namespace VerifyXunit;

/// <summary>
/// Approved snapshots in the file names, bytes and call shapes of Verify.Xunit, which this file stands in for:
/// CONTRIBUTING.md says why, and how the real package takes its place.
/// </summary>
public static class Verifier
{
    private static readonly AsyncLocal<MethodInfo?> Test = new();

    public static SettingsTask Verify(string target, string extension = "txt", [CallerFilePath] string sourceFile = "") =>
        new(target, extension, Path.GetDirectoryName(sourceFile)!, Test.Value ?? throw new VerifyException("There is no test to name it after."));

    internal static void Enter(MethodInfo? test) => Test.Value = test;
}

/// <summary>Tells the verifier which test is running; the whole assembly carries it.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    public override void Before(MethodInfo methodUnderTest) => Verifier.Enter(methodUnderTest);

    public override void After(MethodInfo methodUnderTest) => Verifier.Enter(null);
}

/// <summary>A comparison that runs when it is awaited, so that parameters can still be named.</summary>
public sealed class SettingsTask(string target, string extension, string directory, MethodInfo test)
{
    // Verify's own list of what may not stand in a file name, on whatever system.
    private const string Forbidden = "\"\\<>|:*?/";

    private ImmutableArray<object?> parameters = [];

    public SettingsTask UseParameters(params object?[] values)
    {
        parameters = [.. values];
        return this;
    }

    public TaskAwaiter GetAwaiter() => Compare().GetAwaiter();

    public static implicit operator Task(SettingsTask settings) => settings.Compare();

    private string Name => string.Concat([TypeName(test.ReflectedType!), ".", test.Name, .. parameters.Select(Parameter)]);

    private static string TypeName(Type type) => type.DeclaringType is { } outer ? $"{TypeName(outer)}.{type.Name}" : type.Name;

    private string Parameter(object? value, int index) => $"_{test.GetParameters()[index].Name}={FileName(value)}";

    private static string FileName(object? value) =>
        string.Concat(Convert.ToString(value ?? "null", CultureInfo.InvariantCulture)!.Select(static each => IsForbidden(each) ? '-' : each));

    private static bool IsForbidden(char character) => character < ' ' || Forbidden.Contains(character, StringComparison.Ordinal);

    private async Task Compare()
    {
        string received = $"{Name}.received.{extension}", verified = $"{Name}.verified.{extension}";
        string receivedPath = Path.Combine(directory, received), verifiedPath = Path.Combine(directory, verified);

        // ReadAllText takes the byte order mark off, and nothing else.
        string? expected = File.Exists(verifiedPath) ? await File.ReadAllTextAsync(verifiedPath, Encoding.UTF8) : null;
        if (expected == target)
        {
            File.Delete(receivedPath);
            return;
        }

        // Moved into place: another target framework's run may be writing the same file.
        string written = Path.Combine(directory, $"{Path.GetRandomFileName()}.received.{extension}");
        await File.WriteAllTextAsync(written, target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        File.Move(written, receivedPath, overwrite: true);
        throw new VerifyException(Report(received, verified, expected));
    }

    private string Report(string received, string verified, string? expected)
    {
        string kind = expected is null ? "New:" : "NotEqual:";
        string files = $"Directory: {directory}\n{kind}\n  - Received: {received}\n    Verified: {verified}\n";
        string content = $"\nFileContent:\n\n{kind}\n\nReceived: {received}\n{target}\n";
        return expected is null ? files + content : $"{files}\n{Difference(expected)}\n{content}\nVerified: {verified}\n{expected}\n";
    }

    private string Difference(string expected)
    {
        string[] before = expected.Split('\n'), now = target.Split('\n');
        int line = before.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"First difference: line {line + 1}\n  expected: {Line(before, line)}\n  actual:   {Line(now, line)}";
    }

    private static string Line(string[] lines, int index) =>
        index < lines.Length ? lines[index].Replace("\r", "\\r", StringComparison.Ordinal) : "(end of text)";
}

/// <summary>A snapshot that does not fit, or is new.</summary>
public sealed class VerifyException(string message) : Exception(message);
