using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Markers of list items: <c>1)</c>, <c>2.</c>, <c>(a)</c>, <c>iv)</c>, <c>•</c>, <c>-</c>.</summary>
public static class ListItems
{
    private static readonly Parser<TextSpan> Number = Scan.Digits(1, 3);

    private static readonly Parser<TextSpan> Letter = Scan.While(static c => char.IsAsciiLetterLower(c), 1, "a letter").Where(static letters => letters.Length <= 3);

    private static readonly Parser<TextSpan> Capital = Scan.While(static c => char.IsAsciiLetterUpper(c), 1, "a capital").Where(static letters => letters.Length <= 3);

    private static readonly Parser<TextSpan> Sign = Number.Or(Letter).Or(Capital);

    private static readonly Parser<TextSpan> InBrackets =
        from open in Scan.Literal("(")
        from sign in Sign
        from close in Signs.ClosingBracket
        select sign;

    private static readonly Parser<TextSpan> BeforeBracket =
        from sign in Number.Or(Letter)
        from close in Signs.ClosingBracket
        select sign;

    private static readonly Parser<TextSpan> BeforeFullStop =
        from sign in Number
        from stop in Signs.FullStop
        select sign;

    private static readonly Parser<TextSpan> Bullet = Scan.OneOf("•·●▪-–—*").Spanned().Select(static bullet => bullet.Span);

    /// <summary>A marker, and the white space behind it; yields the marker as printed. A capital with a full stop is an initial, no marker.</summary>
    public static readonly Parser<TextSpan> Marker =
        from marker in InBrackets.Or(BeforeFullStop).Or(BeforeBracket).Or(Bullet).Spanned()
        from gap in Scan.Gap
        select marker.Span;
}
