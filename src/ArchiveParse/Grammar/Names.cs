using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Names of people: <c>P.F. Yudin</c>, <c>Zhou Enlai</c>, <c>[Anastas] Mikoyan</c>, <c>I[van] V. Kovalev</c>.</summary>
public static class Names
{
    private static readonly WordTable<bool> Particles = new("a particle", "de da di du von van der den al el ibn bin la le ul".Split(' ').Select(static each => KeyValuePair.Create(each, true)));

    private static readonly Parser<TextSpan> Letters = Scan.While(static c => char.IsLetter(c) || c is '\'' or '’' or '-' or '‑', 1, "letters");

    private static readonly Parser<TextSpan> Completion =
        from open in Scan.Literal("[")
        from letters in Letters
        from dot in Scan.Literal(".").OrDefault()
        from close in Scan.Literal("]")
        select letters;

    private static readonly Parser<TextSpan> NoDot = static input => new Success<TextSpan>(default, Cursor.From(input));

    private static readonly Parser<TextSpan> Dot = Scan.Literal(".").Or(NoDot);

    /// <summary>One word of a name, its capital first: a word, an initial, or one that the editor completed or added in brackets.</summary>
    private static readonly Parser<TextSpan> Part = (
        from letters in Completion.Or(Letters)
        from completed in Completion.OrDefault()
        from rest in Letters.OrDefault()
        from dot in letters.Length <= LongestInitial ? Dot : NoDot
        select letters).Capitalised().Spanned().Select(static part => part.Span);

    private static readonly Parser<TextSpan> Particle =
        from word in Particles.Entry.Spanned()
        from gap in Scan.Gap
        from part in Part
        select word.Span.Cover(part);

    private static readonly Parser<TextSpan> NextPart =
        from gap in Scan.Spaces
        from part in Part.Or(Particle)
        select part;

    /// <summary>A name, as the page writes it. Honorifics and offices before it are not part of it: see <see cref="Title"/>.</summary>
    public static readonly Parser<TextSpan> Name =
        from first in Part
        from others in NextPart.Many()
        select others.Count == 0 ? first : first.Cover(others[^1]);

    /// <summary>A form of address or an office before a name, the white space behind it included.</summary>
    public static readonly Parser<(TitleKind Value, TextSpan Span)> Title =
        from title in Titles.Names.Entry.Spanned()
        from gap in Scan.Gap
        select title;

    /// <summary>The name as a reader would write it: the editor's brackets off.</summary>
    public static string Plain(string source, TextSpan name) =>
        Prose.Clean(source, name).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static Parser<TextSpan> Capitalised(this Parser<TextSpan> part) => input =>
    {
        var cursor = Cursor.From(input);
        char first = cursor.Current == '[' ? cursor.Skip(1).Current : cursor.Current;
        return char.IsUpper(first) ? part(input) : new Failure<TextSpan>(cursor, Capital);
    };

    private static readonly Expectation Capital = new("a name");

    /// <summary>Letters that an initial or the abbreviation of a name has at most (<c>Ya.</c>, <c>Yu.</c>, <c>Jos.</c>); behind a longer word a full stop ends the sentence.</summary>
    private const int LongestInitial = 3;
}
