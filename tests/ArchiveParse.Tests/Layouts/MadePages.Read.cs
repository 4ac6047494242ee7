namespace ArchiveParse.Tests.Layouts;

internal static partial class MadePages
{
    /// <summary>The page as the type that it is to be.</summary>
    public static T Read<T>(string page)
        where T : ArchivePage => Assert.IsType<T>(ArchivePage.Parse(page));
}
