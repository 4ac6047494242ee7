using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// What stands between a credit's verb and its people: the language (<c>from Serbo-Croatian</c>) and the project (<c>for CWIHP</c>).
/// </summary>
internal static class CreditTerms
{
    private static readonly Parser<TextSpan> FromWord = Scan.AnyOf("from the original ", "from original ", "from the ", "from ");

    private static readonly Parser<TextSpan> IntoWord = Scan.AnyOf(" into ", " to ");

    private static readonly Parser<TextSpan> ForWord = Scan.AnyOf("for the ", "for ", "to the ", "to ");

    private static readonly Parser<TextSpan> LettersAndHyphens = Scan.While(static c => char.IsLetterOrDigit(c) || c is '-', 2, "a name");

    /// <summary>A word with a capital, perhaps hyphenated.</summary>
    private static readonly Parser<TextSpan> Word =
        from page in Scan.Here
        from word in LettersAndHyphens
        where char.IsUpper(page.Current)
        select word;

    private static readonly Parser<TextSpan> NextWord =
        from gap in Scan.Gap
        from word in Word
        select word;

    private static readonly Parser<IReadOnlyList<TextSpan>> NextWords = NextWord.Many();

    private static readonly Parser<TextSpan> Words =
        from first in Word
        from others in NextWords
        select others.Count == 0 ? first : first.Cover(others[^1]);

    private static readonly Parser<TextSpan> Into =
        from word in IntoWord
        from language in Words
        select language;

    private static readonly Parser<TextSpan> MaybeInto = Into.OrDefault();

    /// <summary>The language translated from.</summary>
    public static readonly Parser<TextSpan> Language =
        from gap in Scan.Gap
        from word in FromWord
        from language in Words
        from target in MaybeInto
        select language;

    private static readonly Parser<TextSpan> AndWord = Scan.AnyOf(" and the ", " and ", " & ");

    private static readonly Parser<TextSpan> ByAhead = Scan.Literal(" by ").Not().Not().Select(static _ => default(TextSpan));

    /// <summary>A second project counts only before <c>by</c>: behind the people a further name may be one of theirs.</summary>
    private static readonly Parser<TextSpan> Second =
        from and in AndWord
        from project in Words
        from ahead in ByAhead
        select project;

    private static readonly Parser<TextSpan> MaybeSecond = Second.MaybeAt(static text => text is [' ', 'a' or '&', ..]);

    private static readonly Parser<object?> NoMonthAhead = Scan.Ahead(static text => Months.Names.LengthAt(text, out _) == 0);

    /// <summary>
    /// The word that leads to a project, and the project; two may be named. A month dates an occasion: <c>for the October 2002 conference</c>.
    /// </summary>
    public static readonly Parser<TextSpan> ProjectWords =
        from word in ForWord
        from name in NoMonthAhead
        from project in Words
        from second in MaybeSecond
        select second.IsEmpty ? project : project.Cover(second);

    /// <summary>The project that the work was done for, or that it was given to.</summary>
    public static readonly Parser<TextSpan> Project =
        from gap in Scan.Gap
        from project in ProjectWords
        select project;
}
