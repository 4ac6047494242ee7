using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Layouts;
using ArchiveParse.Json;
using ArchiveParse.Text;
using ArchiveParse.Tool.Input;

namespace ArchiveParse.Tool.Tests.Support;

/// <summary>Pages that tests expect or build by hand.</summary>
internal static class Pages
{
    /// <summary>What the tool must make of a UTF-8 file, whatever the grammar makes of its text.</summary>
    public static ArchivePage Expected(string name, string text) => Expected(name, text, Encoding.UTF8.GetBytes(text));

    public static ArchivePage Expected(string name, string text, byte[] bytes) => ArchivePage.Parse(text) with
    {
        Provenance = new($"ArchiveParse {Version}", name, Convert.ToHexStringLower(SHA256.HashData(bytes))),
    };

    /// <summary>The library's version, of a pre-release too, without the commit.</summary>
    public static string Version { get; } =
        typeof(ArchivePage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The pages of a JSON array.</summary>
    public static ArchivePage[] InArray(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(static each => PageJson.Read(each.GetRawText()))];
    }

    /// <summary>A hand-built page as if read from <c>page.txt</c>.</summary>
    public static ReadPage Read(ArchivePage page, string text = "") => new(new InputFile("page.txt", "page.txt"), text, page);

    /// <summary>The choice of a layout, as if by a sign that stands at <paramref name="sign"/>.</summary>
    public static LayoutChoice Chosen(string layout, string words, TextSpan sign, params LayoutChoice[] passedOver) =>
        new(Plain.Layout with { Name = layout, Sign = new LayoutSign(words, Plain.Layout.Sign.Place) }, sign, passedOver);

    /// <summary>Where a stretch of a hand-built page's text stands.</summary>
    public static TextSpan SpanOf(this string text, string part) => new(text.IndexOf(part, StringComparison.Ordinal), part.Length);

    public static Diagnostic Diagnostic(TextSpan span, string message = "Something is odd; look at it.") =>
        new() { Code = "AP1001", Severity = Severity.Warning, Message = message, Span = span };
}
