using System.Globalization;
using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Recipients on one line: <c>Com. Gomułka and Cde. Rapacki</c>, <c>Stalin (2), Molotov</c>, <c>Nº 2 to file</c>.
/// </summary>
internal static class RecipientNames
{
    private static readonly Parser<TextSpan> Article = Scan.Literal("the ", ignoreCase: true).OrDefault();

    private static readonly Parser<TextSpan> MaybeTo = Scan.AnyOfIgnoringCase("copy to ", "to ", "for ").OrDefault();

    private static readonly Parser<char> MaybeMark = Scan.OneOf("-–—x×").OrDefault();

    /// <summary>The figure of <c>4th Department</c> counts nothing.</summary>
    private static readonly Parser<Cursor> NoLetter = Scan.Here.Where(static here => here.AtEnd || !char.IsLetter(here.Current));

    private static readonly Parser<char> Dashes = Scan.OneOf("-–");

    private static readonly Parser<TextSpan> UpToThreeDigits = Scan.Digits(1, 3);

    private static readonly Parser<TextSpan> Range =
        from dash in Dashes
        from last in UpToThreeDigits
        from none in NoLetter
        select last;

    /// <summary>Several copies go to one: <c>4-10 GRU</c>.</summary>
    private static readonly Parser<TextSpan> MaybeRange = Range.OrDefault();

    private static readonly Parser<TextSpan> CopyNumber =
        from sign in Scan.AnyOf("Nº ", "Nº", "№ ", "№", "No. ", "No.", "# ").OrDefault()
        from figure in UpToThreeDigits
        from range in MaybeRange
        from none in NoLetter
        from gap in Scan.Spaces
        from mark in MaybeMark
        from space in Scan.Spaces
        select figure;

    private static readonly Parser<TextSpan> MaybeCopyNumber = CopyNumber.OrDefault();

    private static readonly Parser<(TitleKind Value, TextSpan Span)> MaybeTitle = Names.Title.OrDefault();

    private static readonly Parser<(TextSpan Honorific, TextSpan Name)> Addressee =
        from number in MaybeCopyNumber
        from to in MaybeTo
        from article in Article
        from honorific in MaybeTitle
        from name in Scan.Rest
        select (honorific.Span, name);

    /// <summary>The recipients of a list, up to the bound; null where one of its entries is none.</summary>
    /// <param name="list">The list.</param>
    /// <param name="isInline">Whether commas part its entries; else only <c>and</c> or a comma before a form of address does.</param>
    public static IReadOnlyList<Recipient>? Read(Cursor list, bool isInline)
    {
        List<Recipient> recipients = [];
        char separator = list.Rest.Contains(';') ? ';' : ',';
        var words = list.Rest.StartsWith("to ") ? list.Rest[3..] : list.Rest;
        string? titleOfAll = isInline && Titles.OfSeveral.LengthAt(words, out _) is > 0 and int title ? words[..title].ToString() : null;
        for (int start = list.Position; start < list.End;)
        {
            int end = EntryEnd(list.At(start), isInline ? separator : '\0', titleOfAll is not null, out int next);
            var entry = Lines.Trim(list.Source, start, end);
            start = next;
            if (entry.IsEmpty || DistributionWords.NoRecipients.Contains(entry.In(list.Source).TrimEnd('.')))
            {
                continue;
            }

            if (One(list, entry, isInline) is not { } recipient)
            {
                return null;
            }

            recipients.Add(recipient with { Honorific = recipient.Honorific ?? (RecipientForms.IsBareName(recipient.Name) ? titleOfAll : null) });
        }

        return recipients;
    }

    /// <summary>
    /// Whether a list is of three people or more by their names alone, so that its commas part them: <c>Mao, Liu, Zhou, Peng Zhen</c>.
    /// </summary>
    public static bool AreSurnames(ReadOnlySpan<char> list)
    {
        int count = 0;
        for (bool goesOn = list.Contains(','); goesOn;)
        {
            int comma = list.IndexOf(',');
            goesOn = comma >= 0;
            var entry = (goesOn ? list[..comma] : list.TrimEnd('.')).Trim(' ');
            if (NameWords.NameLength(entry) != entry.Length || entry.IsEmpty || entry.Count(' ') >= LongestName
                || Corporate.Names.Contains(entry[(entry.LastIndexOf(' ') + 1)..])
                || (Titles.Names.LengthAt(entry, out var kind) > 0 && kind == TitleKind.Office))
            {
                return false;
            }

            count++;
            list = list[(comma + 1)..];
        }

        return count >= FewestNames;
    }

    private static Recipient? One(Cursor list, TextSpan entry, bool isInline)
    {
        var addressee = Addressee(list.Slice(entry));
        if (!addressee.WasSuccessful)
        {
            return null;
        }

        var (honorific, words) = addressee.Value;
        TextSpan name = new(words.Start, Notes.WithoutMark(words.In(list.Source)).Length);
        int copies = CopiesBehind(list.Source, ref name);
        name = WithoutOffice(list, name);
        return RecipientForms.Are(name.In(list.Source), isInline)
            ? new Recipient
            {
                Honorific = honorific.IsEmpty ? null : Prose.Clean(list.Source, honorific),
                Name = RecipientForms.Name(Prose.Clean(list.Source, name)),
                Copies = copies == 0 ? null : copies,
                Text = Prose.Clean(list.Source, entry),
                Span = entry,
            }
            : null;
    }

    private static int EntryEnd(Cursor rest, char separator, bool areNames, out int next)
    {
        var text = rest.Rest;
        for (int at = 1; at < text.Length; at++)
        {
            int and = text[at] is ' ' or ',' ? Separator(text[at..]) : 0;
            bool parts = (separator != '\0' && text[at] == separator) || (and > 0 && (areNames || IsTitled(rest.Skip(at + and))));
            if (parts)
            {
                next = rest.Position + at + Math.Max(and, 1);
                return rest.Position + at;
            }
        }

        next = rest.End;
        return rest.End;
    }

    private static int Separator(ReadOnlySpan<char> text) =>
        text.StartsWith(", and ") ? 6 : text.StartsWith(" and ") ? 5 : text.StartsWith(", ") ? 2 : 0;

    private static bool IsTitled(Cursor entry) => Names.Title(entry) is { WasSuccessful: true, Value.Value: TitleKind.Honorific };

    /// <summary>A number behind a name counts that recipient's copies: <c>Stalin (2)</c>, <c>Mao (5 copies)</c>, <c>Beria - 1</c>.</summary>
    private static int CopiesBehind(string source, ref TextSpan name)
    {
        var text = name.In(source).TrimEnd('.');
        bool isInBrackets = text.EndsWith(")");
        int open = isInBrackets ? text.LastIndexOf('(') : text.LastIndexOfAny('-', '–');
        var inside = open <= 0 ? default : isInBrackets ? text[(open + 1)..^1] : text[open - 1] == ' ' ? text[(open + 1)..].TrimStart() : default;
        inside = inside.EndsWith(" copies") ? inside[..^" copies".Length] : inside.EndsWith(" copy") ? inside[..^" copy".Length] : inside;
        if (open > 0 && int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out int copies) && copies is > 0 and < 100)
        {
            name = Lines.Trim(source, name.Start, name.Start + open);
            return copies;
        }

        return 0;
    }

    /// <summary>The name before an office: <c>A. A. Gromyko, Minister of Foreign Affairs</c>.</summary>
    private static TextSpan WithoutOffice(Cursor list, TextSpan name)
    {
        int comma = name.In(list.Source).IndexOf(", ");
        return comma > 0 && NameWords.NameLength(name.In(list.Source)) == comma
            && Offices.Line(list.Slice(TextSpan.FromBounds(name.Start + comma + 2, name.End))).WasSuccessful
            ? new TextSpan(name.Start, comma)
            : name;
    }

    private const int LongestName = 3;
    private const int FewestNames = 3;
}
