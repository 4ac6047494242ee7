using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>What the name of one who signs looks like, and the line on which it stands.</summary>
internal static class SignatoryForms
{
    /// <summary>Whether a name is that of a body.</summary>
    public static bool IsBody(ReadOnlySpan<char> name) =>
        name.Length <= LongestBody && (SignatureWords.Bodies.AppearIn(name) || SignatureWords.Ministries.LengthAt(name, out _) > 0)
        && (char.IsUpper(name[0]) || name[0] == '[')
        && name.IndexOfAny(".:;") < 0;

    /// <summary>Whether all letters of a name are capitals.</summary>
    public static bool AreCapitals(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return !name.IsEmpty;
    }

    /// <summary>Whether words are a name of two parts at least, and not of more than names have.</summary>
    public static bool IsFullName(ReadOnlySpan<char> name) =>
        name.Length <= LongestName && name.IndexOfAny(' ', '.') > 0 && name.Count(' ') <= 4 && !Titles.Names.Contains(name)
        && !IsNoName(FirstWord(name)) && !IsNoName(LastWord(name));

    /// <summary>Whether a word can be a surname, and is none that stands alone on lines of a closing.</summary>
    public static bool IsSurname(ReadOnlySpan<char> name) =>
        name.Length is >= 3 and <= LongestSurname && name.IndexOfAny(' ', '.') < 0 && !IsNoName(name) && !Titles.Names.Contains(name)
        && !Classifications.Words.Contains(name) && !SignatureWords.Offices.Contains(name) && !FieldLabels.All.Contains(name)
        && !Months.Names.Contains(name) && !SignatureWords.Farewells.Contains(name) && !Sides.Headings.Contains(name);

    /// <summary>Whether a word is a body's or another that no name has.</summary>
    public static bool IsNoName(ReadOnlySpan<char> word) => Corporate.Names.Contains(word) || SignatureWords.NoNames.Contains(word);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> name) =>
        name[..(name.IndexOf(' ') is > 0 and int space ? space : name.Length)];

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>Whether a mark or slashes say of a line that somebody signed.</summary>
    public static bool IsMarked(ReadOnlySpan<char> line) => BeginsWithMark(line) || line is ['/', ..] || line[^1] == '/';

    /// <summary>Whether a hand signed: by a mark that is not that of who kept a record, or by initials between slashes. Laughter stands so too.</summary>
    public static bool IsSigned(ReadOnlySpan<char> line) =>
        (BeginsWithMark(line) && !RecordWords.KeptBy.Begin(line)) || (line is ['/', .. var name, '/'] && Initials.LengthAt(name) > 0);

    /// <summary>Whether a line begins with an office and a colon, and an initial or a bracket behind them.</summary>
    public static bool IsOfficeLabel(ReadOnlySpan<char> line) =>
        line.IndexOf(':') is > 0 and int colon && line[(colon + 1)..].TrimStart(' ') is ['(', ..] or [_, '.', ..] or [_, _, '.', ..]
        && (SignatureWords.Offices.Contains(line[..colon])
            || (Titles.Names.TryGet(line[..colon], out var kind) && kind == TitleKind.Office));

    /// <summary>Whether a line begins with a word that says that somebody signed.</summary>
    public static bool BeginsWithMark(ReadOnlySpan<char> text) => SignatureWords.Marks.LengthAt(text, out _) > 0;

    /// <summary>A look: no name has a colon.</summary>
    public static bool HasNoLabel(ReadOnlySpan<char> line) => line.IndexOf(": ") < 0;

    /// <summary>A look: a name that begins with an initial, and a date.</summary>
    public static bool HasInitialAndFigure(ReadOnlySpan<char> line) => Initials.LengthAt(line) > 0 && line.IndexOfAnyInRange('0', '9') > 0;

    /// <summary>A look: a date in figures.</summary>
    public static bool BeginsWithFigure(ReadOnlySpan<char> line) => line is [>= '0' and <= '9', ..];

    /// <summary>A look: a name begins with a capital, or with a bracket before it.</summary>
    public static bool BeginsWithCapital(ReadOnlySpan<char> line) => line is [var first, ..] && (char.IsUpper(first) || first == '[');

    /// <summary>Characters that a name has at most.</summary>
    public const int LongestName = 50;

    private const int LongestSurname = 25;
    private const int LongestBody = 70;
}
