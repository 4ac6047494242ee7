using System.Text;
using ArchiveParse.Json;
using ArchiveParse.Tests.Mapping;

namespace ArchiveParse.Tests.Parsing;

/// <summary>What holds for every text whatever. Tests and fuzzers ask for all of it here, and a new law is added here.</summary>
internal static class Laws
{
    /// <summary>Reads the text, which must not throw, and holds its page to every law; what is broken is an exception that says so.</summary>
    public static void Hold(string text) => Hold(text, ArchivePage.Parse(text));

    /// <summary>Holds a page, read from the text, to every law.</summary>
    public static void Hold(string text, ArchivePage page)
    {
        SpansLieOnThePage(text, page);
        PartsStandInOrder(page);
        NothingIsLost(text, page);
        JsonComesBack(text, page);
        ReadingLaws.Hold(text, page);
        SourceMapLaws.Hold(text, page);
    }

    /// <summary>The page's span is its text, and every part of it lies inside.</summary>
    public static void SpansLieOnThePage(string text, ArchivePage page)
    {
        Assert.Equal(new(0, text.Length), page.Span);
        foreach (var span in Coverage.Spans(page).Where(span => !page.Span.Contains(span)))
        {
            Assert.Fail($"{span} lies outside {page.Span}");
        }
    }

    /// <summary>Blocks and leaves are told in the order in which they stand on the page.</summary>
    public static void PartsStandInOrder(ArchivePage page)
    {
        Assert.True(Rises(page.Body.Select(static each => each.Span.Start)), "The blocks are out of their order.");
        Assert.True(Rises(page.Leaves.Select(static each => each.Span.Start)), "The leaves are out of their order.");
    }

    /// <summary>Every character that is not white space lies in a block, a note, an entry or a leaf.</summary>
    public static void NothingIsLost(string text, ArchivePage page)
    {
        string? lost = Coverage.FirstLost(text, page);
        Assert.True(lost is null, $"Lost: {lost}");
    }

    /// <summary>The page's JSON is read back as an equal page; only an unpaired surrogate comes back as U+FFFD.</summary>
    public static void JsonComesBack(string text, ArchivePage page)
    {
        var back = PageJson.Read(PageJson.Write(page));
        var same = IsUnicode(text) ? page : PageJson.Read(PageJson.Write(back));

        // To find pages equal takes xunit far longer than the pages.
        if (back != same)
        {
            Assert.Equal(same, back);
        }
    }

    private static bool Rises(IEnumerable<int> starts)
    {
        int before = 0;
        foreach (int start in starts)
        {
            if (start < before)
            {
                return false;
            }

            before = start;
        }

        return true;
    }

    private static bool IsUnicode(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
}
