namespace ArchiveParse;

/// <summary>Reads EDTF strings: tells sets, intervals and dates apart, each in one pass over the string.</summary>
internal static class EdtfReader
{
    /// <summary>The value of a string; none where it is not EDTF.</summary>
    public static Edtf? Read(string text) => text switch
    {
        ['[', .., ']'] => Set(text, EdtfKind.OneOf),
        ['{', .., '}'] => Set(text, EdtfKind.AllOf),
        _ when text.Contains('/', StringComparison.Ordinal) => Interval(text),
        _ => Date(text),
    };

    private static Edtf? Date(string text) => EdtfDate.Read(text) is { } extent ? new(text, EdtfKind.Date, extent) : null;

    /// <summary>Two dates; one of them may be open (<c>..</c>) or unknown (nothing).</summary>
    private static Edtf? Interval(string text)
    {
        string[] ends = text.Split('/');
        return ends.Length == 2 ? Run(text, ends[0] == ".." ? "" : ends[0], ends[1] == ".." ? "" : ends[1]) : null;
    }

    /// <summary>Members between commas; only the first may be open at its start, only the last at its end.</summary>
    private static Edtf? Set(string text, EdtfKind kind)
    {
        string[] parts = text[1..^1].Split(',');
        List<Edtf> members = [];
        for (int i = 0; i < parts.Length; i++)
        {
            bool isOutOfPlace = (parts[i].StartsWith("..", StringComparison.Ordinal) && i > 0)
                || (parts[i].EndsWith("..", StringComparison.Ordinal) && i < parts.Length - 1);
            if (isOutOfPlace || Member(parts[i]) is not { } member)
            {
                return null;
            }

            members.Add(member);
        }

        return new(text, kind, members.Select(static each => each.Extent).Aggregate(EdtfExtent.Around), [.. members]);
    }

    private static Edtf? Member(string text)
    {
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots < 0 ? Date(text) : Run(null, text[..dots], text[(dots + 2)..]);
    }

    /// <summary>From one date to another, of which one may be missing; the first must not come after the last.</summary>
    private static Edtf? Run(string? text, string first, string last)
    {
        var (from, to) = (Date(first), Date(last));
        if ((from is null && (to is null || first.Length > 0)) || (to is null && last.Length > 0))
        {
            return null;
        }

        text ??= $"{from?.ToString() ?? ".."}/{to?.ToString() ?? ".."}";
        return from is null ? new(text, EdtfKind.Interval, to!.Extent with { Earliest = null }, [to])
            : to is null ? new(text, EdtfKind.Interval, from.Extent with { Latest = null }, [from])
            : Between(from, to, text);
    }

    /// <summary>The interval from one date to another; none where the first comes after the last.</summary>
    public static Edtf? Between(Edtf from, Edtf to, string text) => from.Extent.Earliest!.Value.CompareTo(to.Extent.Latest!.Value) > 0
        ? null
        : new(text, EdtfKind.Interval, EdtfExtent.Between(from.Extent, to.Extent), [from, to]);
}
