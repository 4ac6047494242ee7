using FsCheck;

namespace ArchiveParse.Tests.Fuzzing;

/// <summary>Pages of a layout whose parts may be absent, stand twice or out of their order, in lines of the web or of print.</summary>
internal static class AnyLayout
{
    private static readonly string[] Breaks = ["\n\n", "\n\n", "\n\n", "\n\n", "\n\n", "\n\n", "\n", "\n\n\n", "\n\u00A0\n", "\r\n\r\n", "\n\n\n\n", ""];

    public static IReadOnlyList<string> Names { get; } = [.. LayoutParts.All.Keys];

    public static Arbitrary<Made<string>> Named(string layout) => Property.From(choices => Of(layout, choices));

    /// <summary>A page of that layout, or of what is left of it.</summary>
    public static string Of(string layout, Choices choices)
    {
        bool isWhole = choices.Below(3) == 0;
        string[] parts = LayoutParts.All[layout](choices);
        string text = isWhole ? string.Join("\n\n", parts) : string.Concat(Arranged(parts, choices).Select(part => part + choices.Of(Breaks)));
        return choices.Below(4) == 3 ? Print.Of(text, choices) : text;
    }

    private static IEnumerable<string> Arranged(string[] parts, Choices choices)
    {
        List<string> left = [.. parts];
        while (left.Count > 0)
        {
            int taken = choices.Below(12) switch
            {
                0 => -1,
                1 => choices.Below(left.Count),
                2 => Math.Min(1, left.Count - 1),
                _ => 0,
            };
            if (taken >= 0)
            {
                yield return left[taken];
            }

            // One in twelve stands twice.
            if (choices.Below(12) != 1)
            {
                left.RemoveAt(Math.Max(taken, 0));
            }
            else if (choices.AtEnd)
            {
                yield break;
            }
        }
    }
}
