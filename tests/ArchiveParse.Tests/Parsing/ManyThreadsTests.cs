using ArchiveParse.Json;

namespace ArchiveParse.Tests.Parsing;

/// <summary>One parser serves any number of threads: each page comes out as it does alone, byte for byte.</summary>
public sealed class ManyThreadsTests
{
    private const int Threads = 64;
    private const int Rounds = 3;

    [Fact]
    public void Sixty_four_threads_read_as_one_does()
    {
        string[] texts =
        [
            .. Repository.SamplePages.Select(Repository.SamplePage),
            .. Repository.Corpus is { } corpus ? Directory.GetFiles(corpus, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText) : [],
        ];
        ArchiveParser parser = new();
        string[] alone = [.. texts.Select(text => PageJson.Write(parser.Parse(text)))];
        using Barrier start = new(Threads);
        string?[] wrong = new string?[Threads];
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(number => new Thread(() => wrong[number] = Differs(number)))];

        Array.ForEach(threads, static each => each.Start());
        Array.ForEach(threads, static each => each.Join());

        Assert.All(wrong, Assert.Null);

        string? Differs(int seed)
        {
            int[] order = [.. Enumerable.Range(0, texts.Length)];
            start.SignalAndWait();
            for (int round = 0; round < Rounds; round++)
            {
                new Random(seed + (Threads * round)).Shuffle(order);
                foreach (int at in order)
                {
                    if (PageJson.Write(parser.Parse(texts[at])) != alone[at])
                    {
                        return $"Page {at} differs on thread {seed}, round {round}.";
                    }
                }
            }

            return null;
        }
    }
}
