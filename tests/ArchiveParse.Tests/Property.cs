using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace ArchiveParse.Tests;

/// <summary>
/// Properties that hold for any input: FsCheck makes the inputs, shrinks one that fails and prints it with its seed. The inputs are the same
/// in every run, so that no change is refused for what it did not do; <c>ARCHIVEPARSE_SEED</c> takes another number, and others come.
/// </summary>
internal static class Property
{
    private static readonly ulong Seed = ulong.Parse(Environment.GetEnvironmentVariable("ARCHIVEPARSE_SEED") ?? "1", CultureInfo.InvariantCulture);

    /// <summary>Runs the assertions of <paramref name="holds"/> on so many values.</summary>
    public static void ForAll<T>(Arbitrary<T> values, Action<T> holds, int count = 500, int maximumSize = 200) =>
        Prop.ForAll(values, holds).Check(Config.QuickThrowOnFailure
            .WithReplay(new Replay(new Rnd(Seed), FSharpOption<int>.None)).WithMaxTest(count).WithEndSize(maximumSize));

    /// <summary>Texts over a few characters, so that rules often apply; they shrink to shorter ones, and to the first character.</summary>
    public static Arbitrary<string> TextOver(string alphabet) => ArbMap.Default.ArbFor<byte[]>().Convert(
        bytes => string.Concat(bytes.Select(each => alphabet[each % alphabet.Length])),
        text => [.. text.Select(each => (byte)alphabet.IndexOf(each, StringComparison.Ordinal))]);

    /// <summary>Values made from a row of choices: what shrinks is the row, and a choice of zero is the plainest.</summary>
    public static Arbitrary<Made<T>> From<T>(Func<Choices, T> make) => ArbMap.Default.ArbFor<byte[]>().Convert(
        bytes => new Made<T>(bytes, make(new Choices(bytes))),
        made => made.Bytes);
}

/// <summary>A value, and the bytes that it was made from.</summary>
internal sealed record Made<T>(byte[] Bytes, T Value);

/// <summary>A row of choices, read from bytes; where they end, every further choice is zero.</summary>
internal sealed class Choices(byte[] bytes)
{
    private int next;

    public bool AtEnd => next >= bytes.Length;

    /// <summary>A number from zero up to, not including, <paramref name="count"/>.</summary>
    public int Below(int count) => (count <= 256 ? Byte() : (Byte() * 256) + Byte()) % count;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private int Byte() => AtEnd ? 0 : bytes[next++];
}
