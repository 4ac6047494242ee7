using System.Globalization;
using System.Text.RegularExpressions;

namespace ArchiveParse.Tool.Output;

/// <summary>
/// Characters that a terminal obeys or hides: controls, bidirectional marks, line separators, what has no width, halves of surrogate pairs.
/// Whatever comes from a page, a file's name or the command line goes through here on its way out, and so stays data.
/// Soft hyphen and the joiners stay: letters and emoji are shaped by them, and no order of words.
/// </summary>
internal static partial class Unseen
{
    private const string Formats =
        @"\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB";

    private const string Tags = @"\uDB40[\uDC00-\uDC7F]";

    private const string Halves = @"[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]";

    /// <summary>The text with each of them as <c>\u{202E}</c>. A text without any is given back itself; so is what this has made.</summary>
    public static string Shown(string text) => InText().Replace(text, static found => $@"\u{{{CodePoint(found.Value):X}}}");

    /// <summary>JSON of the same value with each of them as <c>\u202E</c>. The serializer has done so with controls and surrogates.</summary>
    public static string Escaped(string json) =>
        InJson().Replace(json, static found => $@"\u{((int)found.ValueSpan[0]).ToString("X4", CultureInfo.InvariantCulture)}");

    private static int CodePoint(string found) => found.Length == 2 ? char.ConvertToUtf32(found, 0) : found[0];

    [GeneratedRegex($@"[\p{{Cc}}{Formats}]|{Tags}|{Halves}")]
    private static partial Regex InText();

    [GeneratedRegex($"[{Formats}]")]
    private static partial Regex InJson();
}
