namespace ArchiveParse.Tool.Output;

/// <summary>A diagnostic as both commands print it.</summary>
internal static class DiagnosticText
{
    /// <summary>Severity and code, then the message in its own words.</summary>
    public static string Of(Diagnostic diagnostic) =>
        $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {OneLine.Of(diagnostic.Message)}";
}
