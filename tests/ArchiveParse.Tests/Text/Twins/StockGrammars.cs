using Sprache;

namespace ArchiveParse.Tests.Text.Twins.Stock;

internal static class Grammars
{
    private static readonly Parser<char> A = Parse.Char('a');
    private static readonly Parser<char> B = Parse.Char('b');
    private static readonly Parser<char> Any = Parse.AnyChar;
    private static readonly Parser<string> Nothing = Parse.Return("nothing");

    private static readonly Parser<string> Word =
        from letters in A.Or(B).AtLeastOnce()
        select string.Concat(letters);

    private static readonly Parser<string> AThenB =
        from a in A
        from b in B
        select $"{a}{b}";

    private static readonly Parser<string> Line =
        from words in (from space in Parse.Char(' ').Many() from word in Word select word).Many()
        from end in Parse.Char('\n')
        select $"line({string.Join(',', words)})";

    public static readonly IReadOnlyDictionary<string, Parser<string>> All = new Dictionary<string, Parser<string>>
    {
        ["Select"] = from a in A select $"<{a}>",
        ["SelectMany"] = AThenB,
        ["SelectMany, three"] = from a in A from b in B from any in Any select $"{a}{b}{any}",
        ["SelectMany, the second depends on the first"] = from any in Any from again in Parse.Char(any) select $"{any}{again}",
        ["SelectMany, let"] = from any in Any let twice = $"{any}{any}" from b in B select $"{twice}{b}",
        ["Where"] = (from any in Any select any.ToString()).Where(any => any != "b"),
        ["Where, in a query"] = from word in Word where word.Length > 1 select word,
        ["Where, then an alternative"] = (from word in Word where word.Length > 1 select word).Or(from any in Any select $"{any}"),
        ["Or"] = AThenB.Or(from a in A select $"{a}"),
        ["Or, both fail"] = AThenB.Or(from b in B from a in A select $"{b}{a}"),
        ["Or, the first takes nothing"] = Nothing.Or(Word),
        ["Or, the second takes nothing"] = Word.Or(Nothing),
        ["Or, both take nothing"] = Nothing.Or(Parse.Return("other")),
        ["Or, the first takes nothing and the second fails late"] = Nothing.Or(AThenB),
        ["Many"] = from many in AThenB.Many() select string.Join(',', many),
        ["Many, of what takes nothing"] = from many in Nothing.Many() select string.Join(',', many),
        ["Many, of what may take nothing"] = from many in Word.Or(Nothing).Many() select string.Join(',', many),
        ["Many, of many"] = from many in A.Many().Many() select string.Join(',', many.Select(each => string.Concat(each))),
        ["AtLeastOnce"] = from many in AThenB.AtLeastOnce() select string.Join(',', many),
        ["AtLeastOnce, of what takes nothing"] = from many in Nothing.AtLeastOnce() select string.Join(',', many),
        ["AtLeastOnce, of what may take nothing"] = from many in Word.Or(Nothing).AtLeastOnce() select string.Join(',', many),
        ["AtLeastOnce, of many"] = from many in A.Many().AtLeastOnce() select string.Join(',', many.Select(each => string.Concat(each))),
        ["Optional"] = from option in AThenB.Optional() from any in Any select $"{option.IsDefined}{option.GetOrDefault()}{any}",
        ["Optional, with another value"] = from option in Word.Optional() select option.GetOrElse("else"),
        ["Optional, of what takes nothing"] = from option in Nothing.Optional() select option.Get(),
        ["Not"] = from no in AThenB.Not() from any in Any select $"{no}{any}",
        ["Not, of what takes nothing"] = from no in Nothing.Not() select "never",
        ["End"] = Word.End(),
        ["End, of nothing"] = Nothing.End(),
        ["Named"] = AThenB.Named("a then b"),
        ["Named, in an alternative"] = AThenB.Named("a then b").Or(Word.Named("a word")),
        ["Lines"] = from lines in Line.Many() select string.Concat(lines),
        ["Lines up to the end"] = (from lines in Line.Named("a line").Many() select string.Concat(lines)).End(),
    };
}
