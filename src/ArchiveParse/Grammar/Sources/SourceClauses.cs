using System.Buffers;
using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The clauses of a source line: first what it refers to, then where that was printed, to whom the text is owed, and remarks. A clause
/// begins behind a full stop or semicolon, before the first credit also behind a comma or an opening bracket.
/// </summary>
internal static class SourceClauses
{
    private static readonly Parser<TextSpan> BehindVerb = Scan.AnyOf(" by ", " by: ", ": ", " for ", " from ", " and ", ", ", " to ", " in ");

    private static readonly string[] Subjects =
    [
        "the document was ", "this document was ", "document was ", "document ", "documents ", "text ", "original ", "english ", "copy ",
        "copies ", "source ", "excerpt ", "excerpts ",
    ];

    public static readonly Parser<TextSpan> Subject = Scan.AnyOfIgnoringCase(Subjects).OrDefault();

    /// <summary>The beginning of a credit clause.</summary>
    public static readonly Parser<TextSpan> Credit =
        from subject in Subject
        from verb in CreditVerbs.Names.Entry
        from rest in BehindVerb
        select rest;

    /// <summary>Where a copy lies.</summary>
    public static readonly Parser<TextSpan> Custody = Scan.AnyOfIgnoringCase("copy on file ", "on file at ", "copy in ", "copy courtesy ");

    private static readonly Parser<TextSpan> Volume = Publications.ForeignRelations.Spanned().Select(static volume => volume.Span);

    private static readonly Parser<TextSpan> Lead = Publications.Lead.Or(Credit).Or(Custody);

    private static readonly Parser<TextSpan> LeadOrVolume = Lead.Or(Volume);

    /// <summary>First letters of all leads but the credits.</summary>
    private static readonly SearchValues<char> FirstLetters = SearchValues.Create(
        [.. PublicationWords.Leads.Concat(Subjects).Append("on file")
            .SelectMany(static lead => new[] { char.ToLowerInvariant(lead[0]), char.ToUpperInvariant(lead[0]) })]);

    private static readonly Parser<TextSpan> BehindStop =
        from stop in Scan.AnyOf(". ", "; ", ", ", " and ", ".” ", ",” ", ".\" ", ",\" ", ".’” ", ".'\" ", " (", " [")
        from gap in Scan.Spaces
        from lead in LeadOrVolume
        select lead;

    /// <summary>The start of a web address.</summary>
    internal static readonly Parser<TextSpan> AddressStart = Scan.AnyOf("http://", "https://", "www.", "<http");

    private static readonly Parser<TextSpan> MaybeNoteMark = Scan.Bracketed('[', ']').Where(static mark => mark.Length <= 5).OrDefault();

    private static readonly Parser<TextSpan> Prefix =
        from label in Scan.AnyOf("Source: ", "Sources: ", "Source:").OrDefault()
        from mark in MaybeNoteMark
        from gap in Scan.Spaces
        select label.Cover(gap);

    /// <summary>The line without the word <c>Source:</c> or a note's mark before it, and without an address at its end.</summary>
    public static TextSpan Core(Cursor line)
    {
        var whole = Lines.Trim(line.Source, line.Position, line.End);
        int start = Prefix(line.Slice(whole)).Remainder.Position;
        for (int at = start; at < whole.End; at++)
        {
            if (line.Source[at] is 'h' or 'w' or '<' && (at == start || line.Source[at - 1] is ' ' or '[' or '(')
                && AddressStart(line.At(at)).WasSuccessful)
            {
                return Lines.Trim(line.Source, start, at > start && line.Source[at - 1] is '[' or '(' ? at - 1 : at);
            }
        }

        return Lines.Trim(line.Source, start, whole.End);
    }

    /// <summary>The first clause, where it is neither a credit nor has the lead of a printed source: it must name where the document lies.</summary>
    public static TextSpan Origin(Cursor line)
    {
        var core = line.Slice(Core(line));
        return core.AtEnd || Lead(core).WasSuccessful ? default : Of(core).First();
    }

    /// <summary>The clauses, trimmed.</summary>
    public static IEnumerable<TextSpan> Of(Cursor line)
    {
        int start = line.Position;
        bool isFirst = !Lead(line).WasSuccessful;
        bool isBook = isFirst && Publications.IsBook(line);
        for (int at = isBook ? Publications.End(line) : start; at < line.End; at++)
        {
            bool ends = line.Source[at] is '.' or ';' || (line.Source[at] is ',' or ' ' && isFirst && !isBook);
            if (ends && (BeginsClause(line, at) || (isFirst && (isBook ? Sentences.StatesMarkingBehind(line, at) : Sentences.EndsAt(line, at)))))
            {
                int quotes = line.Source.AsSpan(at + 1, line.End - at - 1).IndexOfAnyExcept("”\"’'");
                int end = quotes > 0 ? at + 1 + quotes
                    : Sentences.EndsLetters(line.Source.AsSpan(start, at + 1 - start)) ? at + 1
                    : at;
                yield return Lines.Trim(line.Source, start, end);
                isFirst = false;
                start = line.Source[at] == ' ' ? at + SignLength(line.Rest[(at - line.Position)..]) : Math.Max(end, at + 1);
            }
        }

        yield return Lines.Trim(line.Source, start, line.End);
    }

    private static bool BeginsClause(Cursor line, int at) =>
        MayLead(line.Source.AsSpan(at, line.End - at)) && BehindStop(line.At(at)).WasSuccessful;

    /// <summary>
    /// Whether a sign, and a word of a credit, or one of three letters that has the first letter of another lead, stand here: most places have
    /// none, and a gap is looked over from its sign alone, however wide it is.
    /// </summary>
    private static bool MayLead(ReadOnlySpan<char> text)
    {
        int sign = SignLength(text);
        var word = sign > 0 ? text[sign..].TrimStart("\u00a0 ") : default;
        return word.Length > 3 && char.IsLetter(word[1])
            && ((FirstLetters.Contains(word[0]) && (char.IsLetter(word[2]) || word[2] == ' ')) || CreditVerbs.Names.LengthAt(word, out _) > 0);
    }

    private static int SignLength(ReadOnlySpan<char> text) => text switch
    {
        ['.' or ';' or ',', ' ', ..] => 2,
        ['.' or ',', '”' or '"', ' ', ..] => 3,
        ['.', '’' or '\'', '”' or '"', ' ', ..] => 4,
        [' ', 'a', 'n', 'd', ' ', ..] => 5,
        [' ', '(' or '[', ..] => 2,
        _ => 0,
    };
}
