namespace ArchiveParse.Text;

/// <summary>The miss behind a success, whatever it read.</summary>
internal interface IBounded
{
    IMiss Farthest { get; }
}

/// <summary>A success that a miss ended, as of a repetition or an option: that miss is the best account of a failure that follows.</summary>
internal sealed class BoundedSuccess<T>(T value, Cursor remainder, IMiss farthest) : Success<T>(value, remainder), IBounded
{
    internal override IMiss Farthest => farthest;

    IMiss IBounded.Farthest => farthest;
}
