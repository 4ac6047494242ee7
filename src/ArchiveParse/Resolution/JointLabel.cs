using ArchiveParse.Grammar;

namespace ArchiveParse.Resolution;

/// <summary>
/// A label of several speakers: <c>Molotov and Voroshilov</c>, <c>Ulbricht, Gomułka and Kádár</c>. <c>Minister of Trade and Industry</c> is
/// one.
/// </summary>
/// <param name="Labels">The label of each.</param>
/// <param name="Gaps">What stands between them.</param>
internal sealed record JointLabel(IReadOnlyList<string> Labels, IReadOnlyList<string> Gaps)
{
    /// <summary>The label taken apart; null where it is one speaker's.</summary>
    public static JointLabel? Of(string label)
    {
        string[] labels = [.. JointHeads.Of(label)];
        if (labels.Length < 2 || !Array.TrueForAll(labels, static each => Names.WithoutTitles(each).Length > 0))
        {
            return null;
        }

        List<string> gaps = [];
        for (int at = labels[0].Length, next = 1; next < labels.Length; next++)
        {
            int start = label.IndexOf(labels[next], at, StringComparison.Ordinal);
            gaps.Add(label[at..start]);
            at = start + labels[next].Length;
        }

        return new JointLabel(labels, gaps);
    }

    /// <summary>Other names in their place.</summary>
    public string Joined(IReadOnlyList<string> names) => string.Concat(names.Select((name, at) => at == 0 ? name : Gaps[at - 1] + name));
}
