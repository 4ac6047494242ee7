using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The words of a stamp, as they follow each other on its lines: whose it is, a number with its sign or without, a date, what is to be done
/// with the paper: <c>CPSU CC / No. 11132 / 8 April 1957 / subject to return</c>. The first of each counts, a number with its sign most.
/// </summary>
internal sealed class StampWords
{
    private static readonly Parser<StatedDate> Day = Dates.Expression.Where(static date => date.Edtf?.Precision >= EdtfPrecision.Month);

    private string? owner, signed;
    private StatedDate? date;
    private TextSpan bare;

    private StampWords()
    {
    }

    /// <summary>What the words tell; nothing of what they lack.</summary>
    public static StampLine Read(Cursor page, TextSpan words)
    {
        StampWords shown = new();
        for (int at = words.Start; at < words.End;)
        {
            var line = Lines.LineAt(page.Source, at, words.End, out at);
            shown.ReadLine(page.Slice(TextSpan.FromBounds(line.Start, line.Start + line.In(page.Source).TrimEnd(']').Length)));
        }

        string? figures = shown.bare.IsEmpty ? null : Prose.Clean(page.Source, shown.bare).TrimEnd(',', '.');
        return new StampLine(shown.owner, shown.date, shown.signed ?? figures);
    }

    private void ReadLine(Cursor line)
    {
        int told = line.End;
        for (int at = line.Position; at < line.End;)
        {
            var word = line.At(at);
            int end = Take(word);
            told = end > at ? Math.Min(told, at) : told;
            int gap = Math.Max(end, at);
            int space = line.Source.AsSpan(gap, line.End - gap).IndexOf(' ');
            at = space < 0 ? line.End : gap + space + 1;
        }

        var words = TextSpan.FromBounds(line.Position, told);
        owner ??= IsOwner(words.In(line.Source).TrimStart()) ? Prose.Clean(line.Source, words).TrimEnd(',', '.') : null;
    }

    /// <summary>Where the date or number ends that stands there; the place itself where there is none.</summary>
    private int Take(Cursor word)
    {
        if (Day(word) is { WasSuccessful: true } day)
        {
            date ??= day.Value;
            return Cursor.From(day.Remainder).Position;
        }

        if (RegistryNumbers.Number(word) is { WasSuccessful: true } number)
        {
            signed ??= number.Value;
            return Cursor.From(number.Remainder).Position;
        }

        if (BareLength(word.Rest) is not (> 0 and var length))
        {
            return word.Position;
        }

        TextSpan figures = new(word.Position, length);
        bool goesOn = !bare.IsEmpty && bare.End + 1 == figures.Start;
        bare = bare.IsEmpty ? figures : goesOn ? bare.Cover(figures) : bare;
        return figures.End;
    }

    /// <summary>A word that begins with two figures or more, and whose letters make no ordinal of it: <c>31207-gs</c>, <c>01712s</c>.</summary>
    private static int BareLength(ReadOnlySpan<char> text)
    {
        int figures = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and int found ? found : text.Length;
        int space = text.IndexOf(' ');
        var word = space < 0 ? text : text[..space];
        return figures >= ShortestNumber && !word.EndsWith("th") && !word.EndsWith("st") && !word.EndsWith("nd") && !word.EndsWith("rd") ? word.Length : 0;
    }

    private static bool IsOwner(ReadOnlySpan<char> words) => !words.IsEmpty && char.IsUpper(words[0]) && !words.ContainsAny(':', ']');

    private const int ShortestNumber = 2;
}
