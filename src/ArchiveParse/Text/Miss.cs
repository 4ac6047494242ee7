namespace ArchiveParse.Text;

/// <summary>
/// A rule that did not apply, whatever it would have yielded: the place where it stopped and what it would have taken there.
/// </summary>
public abstract class Miss
{
    private protected Miss(Cursor place, Expectation expected) => (Place, Expected) = (place, expected);

    internal Cursor Place { get; }

    internal Expectation Expected { get; }
}
