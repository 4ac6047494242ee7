namespace ArchiveParse.Tests.Growth;

/// <summary>A page that can be made as long as one likes: its text repeats, its head and foot do not.</summary>
/// <param name="Name">What the page is of; of a layout, its name and what is special about the page.</param>
/// <param name="Layout">The layout that reads it.</param>
/// <param name="Head">What stands above the text.</param>
/// <param name="Unit">A stretch of the text, by its number.</param>
/// <param name="Foot">What stands below.</param>
internal sealed record GrowingPage(string Name, string Layout, string Head, Func<int, string> Unit, string Foot)
{
    /// <summary>The page with so many stretches.</summary>
    public string Times(int count) => string.Concat([Head, .. Enumerable.Range(0, count).Select(Unit), Foot]);

    /// <summary>The page of about so many characters.</summary>
    public string OfLength(int characters) => Times(Math.Max(1, (characters - Head.Length - Foot.Length) / Unit(0).Length));

    public override string ToString() => Name;
}
