using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>What one place of a page says of its date.</summary>
/// <param name="Place">The place: <c>the title</c>.</param>
/// <param name="Text">Its words.</param>
/// <param name="Edtf">The date.</param>
/// <param name="Span">Where the words stand.</param>
internal sealed record DateClaim(string Place, string Text, Edtf Edtf, TextSpan Span)
{
    /// <summary>How many days earlier it may have been all the same: what is received was sent before.</summary>
    public int DaysBefore { get; init; }

    /// <summary>Whether both can be true: the days that they may mean overlap.</summary>
    public bool AgreesWith(DateClaim other) => !EndsBefore(other) && !other.EndsBefore(this);

    /// <summary>As a message names it: <c>the title’s “May 1956” (1956-05, 20..28)</c>.</summary>
    public override string ToString() => $"{Place} “{Text}” ({Edtf}, {Span})";

    private bool EndsBefore(DateClaim other) => Edtf.Latest?.DayNumber < other.Edtf.Earliest?.DayNumber - other.DaysBefore;
}
