using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The title that a citation begins with: <c>"Talks in Moscow," May 18, 1956, … Digital Archive, …</c>. A title may hold quotation
/// marks of its own, so it ends at the last one before the archive's name.
/// </summary>
internal static class QuotedTitles
{
    private const string Marks = "\"“”„";

    private static readonly Expectation CitationExpected = new("a title in quotation marks, and the name of a digital archive");

    private static readonly Parser<TextSpan> UpToArchive = static input =>
    {
        var title = Cursor.From(input);
        var archive = DigitalArchives.NamedIn(title);
        int length = archive.IsEmpty ? 0 : title.Rest[..(archive.Start - title.Position)].LastIndexOfAny(Marks);
        return length > 0
            ? new Success<TextSpan>(WithoutComma(title.Source, new(title.Position, length)), title.At(archive.End))
            : new Failure<TextSpan>(title, CitationExpected);
    };

    /// <summary>
    /// A citation up to the name of the digital archive; yields the title without its quotation marks and the comma before the last.
    /// </summary>
    public static readonly Parser<TextSpan> Title =
        from mark in Scan.OneOf(Marks)
        from title in UpToArchive
        select title;

    private static readonly Parser<TextSpan> MaybeMore = Scan.MaybeRest;

    /// <summary>A line that is a citation; yields all of it.</summary>
    public static readonly Parser<TextSpan> Line = Lines.Whole((
        from title in Title
        from rest in MaybeMore
        select rest).Spanned().Select(static line => line.Span));

    /// <summary>
    /// A record's title: as printed; in capitals, as the former site prints them, or not printed at all, it is as the citation has it,
    /// which alone tells how it is written.
    /// </summary>
    public static string? Best(Cursor page, string? printed, TextSpan citation)
    {
        bool isPlain = printed is not null && !IsInCapitals(printed);
        var cited = isPlain || citation.IsEmpty ? null : Title(page.Slice(citation));
        return cited is { WasSuccessful: true } ? Prose.Clean(page.Source, cited.Value) : printed;
    }

    /// <summary>A letter with an accent may have stayed small where a site made capitals of the others: <c>(JELEń)</c>.</summary>
    private static bool IsInCapitals(string title) =>
        !title.Any(char.IsAsciiLetterLower) && title.Count(char.IsLower) <= title.Count(char.IsAsciiLetterUpper) / 10;

    private static TextSpan WithoutComma(string source, TextSpan title) =>
        source[title.End - 1] == ',' ? new TextSpan(title.Start, title.Length - 1) : title;
}
