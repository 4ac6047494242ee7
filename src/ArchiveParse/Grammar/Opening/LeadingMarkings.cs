using System.Buffers;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// A marking before a number or a date on one line: <c>Top Secret Document No. 12</c>, <c>Secret. 12 May 1958</c>; of an American telegram
/// before its post and number: <c>C O N F I D E N T I A L SANTIAGO 4687</c>.
/// </summary>
internal static class LeadingMarkings
{
    private static readonly SearchValues<char> CapitalOrSpace = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ ");

    private static readonly Parser<TextSpan> MaybeSign = Scan.AnyOf(",", ";").OrDefault();

    private static readonly Expectation PostExpected = new("the number of a post's telegram");

    /// <summary>Post and number, which only the marking before them on the line tells.</summary>
    public static readonly Parser<NumberBlock> PostAndNumber = Rule<NumberBlock>.Of(static (text, at) =>
    {
        var line = Lines.LineAt(text.Source, at, text.End, out int next);
        if (at == 0 || text.Source[at - 1] == '\n' || !IsPostAndNumber(line.In(text.Source)))
        {
            return Outcome<NumberBlock>.Miss(PostExpected, at);
        }

        string words = Prose.Clean(text.Source, line);
        return Outcome<NumberBlock>.Hit(new NumberBlock { Text = words, Number = words, Span = line }, next);
    });

    private static readonly Parser<object?> Ahead = RegistryNumbers.Line.Select(static _ => true)
        .Or(Datelines.Line.Select(static _ => true)).Or(PostAndNumber.Select(static _ => true)).Not().Not();

    /// <summary>The marking, in whose span the sign behind it lies; what follows is left to be read.</summary>
    public static readonly Parser<MarkingBlock> Left =
        from marking in Markings.Words
        from sign in MaybeSign
        from gap in Scan.Gap
        from ahead in Ahead
        select sign.IsEmpty ? marking : marking with { Span = marking.Span.Cover(sign) };

    /// <summary>One to three words in capitals, then a figure; perhaps which section of the telegram it is.</summary>
    private static bool IsPostAndNumber(ReadOnlySpan<char> line)
    {
        int figure = line.IndexOfAnyInRange('0', '9');
        if (figure < 3 || line[figure - 1] != ' ' || line[..figure].ContainsAnyExcept(CapitalOrSpace))
        {
            return false;
        }

        var behind = line[figure..];
        int digits = behind.IndexOfAnyExceptInRange('0', '9') is >= 0 and int end ? end : behind.Length;
        var rest = behind[digits..].TrimStart(' ');
        return digits is >= 3 and <= 6 && line[..figure].Count(' ') <= 3 && (rest.IsEmpty || rest.StartsWith("SECTION "));
    }
}
