using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Labels of a head that no table knows: services have their own. Such a line is a field where one stands below that is known by itself,
/// with nothing but more of them between: <c>Duplicates: 4</c> over <c>Subject: The harvest</c>.
/// </summary>
internal static class UnknownFields
{
    private static readonly Parser<TextSpan> Label = Scan.While(static c => char.IsLetter(c) || c is ' ' or '-' or '/' or '\'' or '’' or '.', 2, "a label");

    private static readonly Parser<TextSpan> ColonAndGap =
        from colon in Signs.Colon
        from gap in Scan.Gap
        select colon;

    private static readonly Parser<(TextSpan Label, TextSpan Value)> LabelAndValue = Lines.Whole(
        from label in Label
        from colon in ColonAndGap
        from value in Scan.Rest
        select (label, value));

    private static readonly Parser<(TextSpan Label, TextSpan Value)> Plain = LabelAndValue.Where(MayBegin, "a label and its value");

    private static readonly Parser<Block> KnownLine = Lines.FirstOf<Block>(
        "a line that is known by itself",
        (FormalLines.HasColon, Fields.Field),
        (RegistryNumbers.MayBegin, RegistryNumbers.Line),
        (Attendance.MayBegin, Attendance.Lists),
        (FormalLines.HasFigure, Datelines.Line));

    private static readonly Parser<object?> Known =
        from gap in Lines.BlankLines
        from line in KnownLine
        select default(object);

    private static readonly Parser<object?> Ahead = OrBehindAnother(OrBehindAnother(OrBehindAnother(Known))).Not().Not();

    private static readonly Parser<(TextSpan Label, TextSpan Value)> AboveKnown =
        from field in Plain
        from ahead in Ahead
        select field;

    /// <summary>How many copies there are, whatever the label: <c>Typed: in 4 copies</c>.</summary>
    private static readonly Parser<(TextSpan Label, TextSpan Value)> Copies = Plain.Where(
        static line => line.Length <= LongestCount && (line.EndsWith(" copy") || line.EndsWith(" copies")), "a count of copies");

    /// <summary>Label and value.</summary>
    public static readonly Parser<FieldBlock> Field = Fields.Block(AboveKnown.Or(Copies));

    /// <summary>A look: a short line with a label of a word or a few, and behind it no sentence.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> line) =>
        StrayLines.IsShort(line) && line.IndexOf(": ") is > 0 and <= LongestLabel && char.IsUpper(line[0]) && line[^1] is not ('.' or '?' or '!' or '…' or ':');

    private static Parser<object?> OrBehindAnother(Parser<object?> ahead) => ahead.Or(
        from gap in Lines.BlankLines
        from another in Plain
        from known in ahead
        select known);

    private const int LongestLabel = 30;
    private const int LongestCount = 40;
}
