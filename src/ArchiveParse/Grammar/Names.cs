using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Names of people: <c>P.F. Yudin</c>, <c>Zhou Enlai</c>, <c>[Anastas] Mikoyan</c>, <c>I[van] V. Kovalev</c>.</summary>
public static class Names
{
    private static readonly Expectation Capital = new("a name");

    private static readonly WordTable<bool> Particles = new("a particle", "de da di du von van der den al el ibn bin la le ul".Split(' ').Select(static each => KeyValuePair.Create(each, true)));

    private static readonly Parser<TextSpan> ParticleAndGap =
        from word in Particles.Entry.Spanned()
        from gap in Scan.Gap
        select word.Span;

    private static readonly Parser<TextSpan> Particle =
        from words in ParticleAndGap.AtLeastOnce()
        from part in NameWords.Word
        select words[0].Cover(part);

    private static readonly Parser<TextSpan> WordOrParticle = NameWords.Word.Or(Particle);

    private static readonly Parser<TextSpan> FollowingPart =
        from gap in Scan.Spaces
        from part in WordOrParticle
        select part;

    /// <summary>What stands in brackets by itself belongs to the name only where the name goes on behind it; at its end it is a gloss.</summary>
    private static readonly Parser<TextSpan> NextPart = input =>
    {
        var part = FollowingPart(input);
        bool isGloss = part.WasSuccessful && IsBracketed(part.Value.In(input.Source)) && !FollowingPart(part.Remainder).WasSuccessful;
        return isGloss ? new Failure<TextSpan>(Cursor.From(input), Capital) : part;
    };

    private static readonly Parser<IReadOnlyList<TextSpan>> NextParts = NextPart.Many();

    /// <summary>A name, as the page writes it. Honorifics and offices before it are not part of it: see <see cref="Title"/>.</summary>
    public static readonly Parser<TextSpan> Name =
        from first in NameWords.Word
        from others in NextParts
        select others.Count == 0 ? first : first.Cover(others[^1]);

    private static readonly Parser<object?> NoBody = Corporate.Names.Entry.Not();

    /// <summary>A form of address or an office before a name, the white space behind it included; <c>General Office</c> begins with none.</summary>
    public static readonly Parser<(TitleKind Value, TextSpan Span)> Title =
        from title in Titles.Names.Entry.Spanned()
        from gap in Scan.Gap
        from body in NoBody
        select title;

    private static readonly Parser<IReadOnlyList<(TitleKind, TextSpan)>> LeadingTitles = Title.Many();

    /// <summary>The name in a speaker's label, forms of address and offices before it left off; empty where the label is an office alone.</summary>
    public static string WithoutTitles(string label)
    {
        int start = label.StartsWith(Article, StringComparison.Ordinal) && Titles.Names.LengthAt(label.AsSpan(Article.Length), out _) > 0 ? Article.Length : 0;
        var behind = LeadingTitles(new Cursor(label).Skip(start)).Remainder;
        var name = Titles.Names.Contains(label.AsSpan(behind.Position)) ? null : Name(behind);
        return name is { WasSuccessful: true } ? Plain(label, name.Value) : "";
    }

    /// <summary>The name as a reader would write it: the editor's brackets off.</summary>
    public static string Plain(string source, TextSpan name) =>
        Prose.Clean(source, name).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private const string Article = "The ";

    private static bool IsBracketed(ReadOnlySpan<char> part) => part[0] == '[' && part[^1] is ']';
}
