using Sprache;

namespace ArchiveParse.Text;

/// <summary>The way from Sprache's parsers to attempts.</summary>
internal static class Attempts
{
    /// <summary>What a parser does, whoever made it.</summary>
    public static Attempt<T> ToAttempt<T>(this Parser<T> parser) => parser.Target switch
    {
        Rule<T> rule => rule.Attempt,
        Rule rule => rule.AttemptAs<T>(),
        _ => (text, at) => Elsewhere(parser, text, at),
    };

    /// <summary>The same, at once.</summary>
    public static Outcome<T> Attempt<T>(this Parser<T> parser, Cursor text, int at) =>
        parser.Target is Rule<T> rule ? rule.Attempt(text, at) : Elsewhere(parser, text, at);

    private static Outcome<T> Elsewhere<T>(Parser<T> parser, Cursor text, int at) => Outcomes.Of(parser(text.At(at)));
}
