using System.Buffers;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Citations as the archive gives them: title and date, the digital archive's name, then the source line, then the address.
/// </summary>
internal static class Citations
{
    /// <summary>A citation, up to the cursor's bound, and the source line inside it.</summary>
    public static (Citation Citation, DocumentSource? Source) Read(Cursor citation)
    {
        var whole = Lines.Trim(citation.Source, citation.Position, citation.End);
        var address = Address(citation.Slice(whole));
        var archive = DigitalArchives.NamedIn(citation);
        int end = address.IsEmpty ? whole.End : address.Start - (citation.Source[address.Start - 1] == '<' ? 1 : 0);
        bool namesSource = !archive.IsEmpty && archive.End < end && citation.Source[archive.End] == ',';
        var line = namesSource ? Lines.Trim(citation.Source, archive.End + 1, end) : default;
        var source = line.IsEmpty ? null : Sources.Read(citation.Slice(line));
        return (new Citation
        {
            Text = Prose.Clean(citation.Source, whole),
            Url = address.IsEmpty ? null : Prose.Clean(citation.Source, address),
            Repository = source is { References.Count: > 0 } ? source.References[0].Text : null,
            Translators = source is null
                ? []
                : [.. source.Contributors.Where(static each => each.Role == ContributorRole.Translator).Select(static each => each.Name)],
            Span = whole,
        }, source);
    }

    private static readonly Parser<TextSpan> AddressWord = Scan.Until("> \n\r\t\u00a0");

    /// <summary>The last address; <c>www.</c>, or a host and a path, is one as well. The full stop behind it is the sentence's.</summary>
    private static TextSpan Address(Cursor citation)
    {
        int start = Math.Max(citation.Rest.LastIndexOf("http://"), citation.Rest.LastIndexOf("https://"));
        start = start >= 0 ? start : HostAtEnd(citation.Rest);
        var address = start < 0 ? default : AddressWord(citation.Skip(start)).Value;
        return new TextSpan(address.Start, address.In(citation.Source).TrimEnd(".,)").Length);
    }

    /// <summary>Where the last word begins, if it is a host and a path without a scheme: <c>digital.example/document/1</c>.</summary>
    private static int HostAtEnd(ReadOnlySpan<char> citation)
    {
        int start = citation.LastIndexOfAny(' ', '\n', '<') + 1;
        var word = citation[start..];
        int path = word.IndexOf('/');
        var host = path < 0 ? default : word[..path];
        bool isHost = host.Contains('.') && !host.ContainsAnyExcept(HostCharacters)
            && char.IsAsciiLetter(host[^1]) && char.IsAsciiLetterLower(host[0]);
        return isHost ? start : -1;
    }

    private static readonly SearchValues<char> HostCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");
}
