using ArchiveParse.Tests.Parsing;
using FsCheck;

namespace ArchiveParse.Tests.Fuzzing;

/// <summary>A page with one to eight changes of the kinds that captures, editors and accidents make.</summary>
internal static class Mutation
{
    private static readonly string[] LineEnds = ["\r\n", "\r", "\u0085", "\u2028", "\u2029", "\n\n", " ", "\f", "\n\r", "\v", ""];

    private static readonly Func<string, Choices, IReadOnlyList<string>, string>[] Kinds =
    [
        static (text, choices, _) => Remove(text, Lines(text, choices)),
        static (text, choices, _) => Insert(text, Lines(text, choices).Start, text[Lines(text, choices)]),
        static (text, choices, _) => Move(text, Lines(text, choices), choices),
        static (text, choices, _) => Move(text, Lines(text, choices), choices),
        static (text, choices, _) => Remove(text, Stretch(text, choices)),
        static (text, choices, _) => Insert(text, Place(text, choices), text[Stretch(text, choices)]),
        static (text, choices, _) => Move(text, Stretch(text, choices), choices),
        static (text, choices, _) => Insert(text, Place(text, choices), choices.Of(AnyText.Fragments)),
        static (text, choices, _) => Insert(text, Place(text, choices), choices.Of(AnyText.Fragments)),
        static (text, choices, _) => Insert(text, Place(text, choices), $"{(char)choices.Below(65_536)}"),
        static (text, choices, _) => Insert(text, Place(text, choices), string.Concat(Enumerable.Repeat(choices.Of(AnyText.Fragments), choices.Below(200)))),
        static (text, choices, _) => text[Place(text, choices)..],
        static (text, choices, _) => text[..Place(text, choices)],
        static (text, choices, others) => Splice(text, choices, choices.Of(others)),
        static (text, choices, others) => Insert(text, Place(text, choices), choices.Of(others) is var other ? other[Stretch(other, choices)] : ""),
        static (text, choices, _) => text.Replace("\n", choices.Of(LineEnds), StringComparison.Ordinal),
        static (text, choices, _) => text.Replace("\n\n", "\n", StringComparison.Ordinal),
        static (text, choices, _) => Print.Of(text, choices),
        static (text, choices, _) => text.ToUpperInvariant(),
        static (text, choices, _) => text.Replace("\n", "\n" + new string(' ', choices.Below(100)), StringComparison.Ordinal),
        static (text, choices, _) => Replaced(text, text[Stretch(text, choices, 3)], choices.Of(AnyText.Fragments)),
    ];

    public static Arbitrary<Made<string>> Of(IReadOnlyList<string> seeds) => Property.From(choices => Of(choices, seeds));

    /// <summary>One of <paramref name="seeds"/>, or what lies about one place of a long one, changed; at most 200,000 characters.</summary>
    public static string Of(Choices choices, IReadOnlyList<string> seeds)
    {
        string text = choices.Of(seeds);
        if (text.Length > 6_000 && choices.Below(8) != 7)
        {
            text = text[Stretch(text, choices, 4_000)];
        }

        for (int left = 1 + choices.Below(8); left > 0; left--)
        {
            text = choices.Of(Kinds)(text, choices, seeds);
            text = text[..Math.Min(text.Length, 200_000)];
        }

        return text;
    }

    private static string Remove(string text, Range range) => string.Concat(text.AsSpan(..range.Start), text.AsSpan(range.End..));

    private static string Insert(string text, Index place, string what) => text.Insert(place.GetOffset(text.Length), what);

    private static string Move(string text, Range range, Choices choices)
    {
        string left = Remove(text, range);
        return left.Insert(Place(left, choices), text[range]);
    }

    private static string Splice(string text, Choices choices, string other) =>
        string.Concat(text.AsSpan(0, Place(text, choices)), other.AsSpan(Place(other, choices)));

    private static string Replaced(string text, string what, string by) =>
        what.Length == 0 ? text : text.Replace(what, by, StringComparison.Ordinal);

    /// <summary>One to four whole lines.</summary>
    private static Range Lines(string text, Choices choices)
    {
        int start = Place(text, choices);
        start = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        int end = start;
        for (int left = 1 + choices.Below(4); left > 0 && end < text.Length; left--)
        {
            int lineEnd = text.IndexOf('\n', end);
            end = lineEnd < 0 ? text.Length : lineEnd + 1;
        }

        return start..end;
    }

    private static Range Stretch(string text, Choices choices, int most = 300)
    {
        int start = Place(text, choices);
        return start..Math.Min(text.Length, start + 1 + choices.Below(most));
    }

    private static int Place(string text, Choices choices) => (int)((long)choices.Below(65_536) * (text.Length + 1) / 65_536);
}
