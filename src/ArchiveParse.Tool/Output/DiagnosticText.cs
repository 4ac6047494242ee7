namespace ArchiveParse.Tool.Output;

/// <summary>A diagnostic as both commands print it: beside its place, so that the message need not name that again.</summary>
internal static class DiagnosticText
{
    /// <summary>Severity and code, then the message in its own words.</summary>
    public static string Of(Diagnostic diagnostic) =>
        $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {OneLine.Of(WithoutPlace(diagnostic))}";

    /// <summary>The message with its place, for readers who do not see the line.</summary>
    public static string WithPlace(Diagnostic diagnostic) =>
        $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {OneLine.Of(diagnostic.Message)}";

    /// <summary>Messages that have a place begin with it: <c>Line 3, column 1 (offset 57): …</c>.</summary>
    private static string WithoutPlace(Diagnostic diagnostic)
    {
        string place = $"(offset {diagnostic.Span.Start}): ";
        int end = diagnostic.Message.IndexOf(place, StringComparison.Ordinal);
        bool hasPlace = end > 0 && diagnostic.Message.StartsWith("Line ", StringComparison.Ordinal);
        return hasPlace ? diagnostic.Message[(end + place.Length)..] : diagnostic.Message;
    }
}
