namespace ArchiveParse.Tests.House;

// The net8.0 asset has the same face; one snapshot is enough to review.
#if NET9_0_OR_GREATER
public sealed class PublicApiTests
{
    [Fact]
    public Task The_public_face_of_the_library() => Verifier.Verify(PublicApi.Of(typeof(ArchivePage).Assembly));
}
#endif
