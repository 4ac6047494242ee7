using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Names of people: <c>P.F. Yudin</c>, <c>Zhou Enlai</c>, <c>[Anastas] Mikoyan</c>, <c>I[van] V. Kovalev</c>.</summary>
public static class Names
{
    private static readonly Expectation Capital = new("a name");

    private static readonly WordTable<bool> Particles = new("a particle", "de da di du von van der den al el ibn bin la le ul".Split(' ').Select(static each => KeyValuePair.Create(each, true)));

    private static readonly Parser<TextSpan> Letters = Scan.While(static c => char.IsLetter(c) || c is '\'' or '’' or '-' or '‑', 1, "letters");

    private static readonly Parser<TextSpan> Completion =
        from open in Scan.Literal("[")
        from letters in Letters
        from dot in Scan.Literal(".").OrDefault()
        from close in Scan.Literal("]")
        select letters;

    private static readonly Parser<object?> NameGoesOn = static input =>
    {
        var rest = Cursor.From(input).Rest.TrimStart(' ');
        bool goesOn = rest.Length > 0 && (char.IsLetter(rest[0]) || rest[0] is '[' or ',' or ')' or '-');
        return goesOn ? new Success<object?>(null, Cursor.From(input)) : new Failure<object?>(Cursor.From(input), Capital);
    };

    private static readonly Parser<TextSpan> NoDot = static input => new Success<TextSpan>(default, Cursor.From(input));

    /// <summary>The full stop of an initial: the name goes on behind it.</summary>
    private static readonly Parser<TextSpan> InitialDot = (
        from dot in Scan.Literal(".")
        from ahead in NameGoesOn
        select dot).Or(NoDot);

    /// <summary>One word of a name, its capital first: a word, an initial, or one that the editor completed or added in brackets.</summary>
    private static readonly Parser<TextSpan> Part = (
        from letters in Completion.Or(Letters)
        from completed in Completion.OrDefault()
        from rest in Letters.OrDefault()
        from dot in letters.Length <= LongestInitial ? InitialDot : NoDot
        select letters).Capitalised().Spanned().Select(static part => part.Span);

    private static readonly Parser<TextSpan> Particle =
        from word in Particles.Entry.Spanned()
        from gap in Scan.Gap
        from part in Part
        select word.Span.Cover(part);

    private static readonly Parser<TextSpan> FollowingPart =
        from gap in Scan.Spaces
        from part in Part.Or(Particle)
        select part;

    /// <summary>What stands in brackets by itself belongs to the name only where the name goes on behind it; at its end it is a gloss.</summary>
    private static readonly Parser<TextSpan> NextPart = input =>
    {
        var part = FollowingPart(input);
        bool isGloss = part.WasSuccessful && IsBracketed(part.Value.In(input.Source)) && !FollowingPart(part.Remainder).WasSuccessful;
        return isGloss ? new Failure<TextSpan>(Cursor.From(input), Capital) : part;
    };

    /// <summary>A name, as the page writes it. Honorifics and offices before it are not part of it: see <see cref="Title"/>.</summary>
    public static readonly Parser<TextSpan> Name =
        from first in Part
        from others in NextPart.Many()
        select others.Count == 0 ? first : first.Cover(others[^1]);

    /// <summary>A form of address or an office before a name, the white space behind it included; <c>General Office</c> begins with none.</summary>
    public static readonly Parser<(TitleKind Value, TextSpan Span)> Title =
        from title in Titles.Names.Entry.Spanned()
        from gap in Scan.Gap
        from body in Corporate.Names.Entry.Not()
        select title;

    private static readonly Parser<IReadOnlyList<(TitleKind, TextSpan)>> LeadingTitles = Title.Many();

    /// <summary>The name in a speaker's label, forms of address and offices before it left off; empty where the label is an office alone.</summary>
    public static string WithoutTitles(string label)
    {
        var behind = LeadingTitles(new Cursor(label)).Remainder;
        var name = Titles.Names.Contains(label.AsSpan(behind.Position)) ? null : Name(behind);
        return name is { WasSuccessful: true } ? Plain(label, name.Value) : "";
    }

    /// <summary>The name as a reader would write it: the editor's brackets off.</summary>
    public static string Plain(string source, TextSpan name) =>
        Prose.Clean(source, name).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static Parser<TextSpan> Capitalised(this Parser<TextSpan> part) => input =>
    {
        var cursor = Cursor.From(input);
        char first = cursor.Current == '[' ? cursor.Skip(1).Current : cursor.Current;
        return char.IsUpper(first) ? part(input) : new Failure<TextSpan>(cursor, Capital);
    };

    private static bool IsBracketed(ReadOnlySpan<char> part) => part[0] == '[' && part[^1] is ']';


    /// <summary>Letters that an initial has at most (<c>Ya.</c>, <c>Yu.</c>); behind a longer word a full stop ends the sentence.</summary>
    private const int LongestInitial = 2;
}
