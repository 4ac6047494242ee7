using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Layouts;

/// <summary>What stands above a document's text on the archive's site; a span is empty where the page has no such thing.</summary>
/// <param name="Skip">The link over the site's menu.</param>
/// <param name="Foreign">The end of another record that a capture carried along.</param>
/// <param name="Date">The record's date.</param>
/// <param name="Title">The record's title.</param>
/// <param name="Support">Who made the publication possible: the names, and the whole line.</param>
internal sealed record WebHead(
    TextSpan Skip, TextSpan Foreign, StatedDate? Date, TextSpan Title, (TextSpan Value, TextSpan Span) Support);
