using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>Where the people end whom a sentence names that says who was there.</summary>
internal static class PresenceLists
{
    private static readonly string[] Stops = [" from ", " on ", " in ", " at ", " who ", " which ", " during ", " for ", " to ", ". On the ", ". From the "];

    /// <summary>The people of a sentence, from a place in it on, up to the words that tell when, where or what for.</summary>
    public static TextSpan UpToEnd(string source, TextSpan sentence, int start)
    {
        var list = sentence.In(source)[start..];
        list = list is [.., ']'] && list.Count('[') < list.Count(']') ? list[..^1] : list;
        bool endsWithInitial = list is [.., ' ' or '.', var initial, '.'] && char.IsUpper(initial);
        list = endsWithInitial ? list : list.TrimEnd('.');
        int length = list.Length;
        foreach (string stop in Stops)
        {
            length = StopIn(list[..length], stop);
        }

        length = EndOfPeople(list[..length].TrimEnd(';'));
        int open = list[..length].LastIndexOf('(');
        bool isCut = open > 0 && !list[open..length].Contains(')');
        return new TextSpan(sentence.Start + start, isCut ? open : length);
    }

    /// <summary>Where a stop stands, or the end; behind an office it tells where that is held: <c>the ambassador to Poland Orlov</c>.</summary>
    private static int StopIn(ReadOnlySpan<char> list, string stop)
    {
        for (int at = list.IndexOf(stop), next = 0; at >= next; at = next + list[next..].IndexOf(stop))
        {
            if (at > 0 && !Titles.Names.Contains(list[(list[..at].LastIndexOf(' ') + 1)..at]))
            {
                return at;
            }

            next = at + 1;
        }

        return list.Length;
    }

    /// <summary>Behind a semicolon the list goes on with a title and a name, or with the last of it.</summary>
    private static int EndOfPeople(ReadOnlySpan<char> list)
    {
        for (int stop = list.IndexOf("; "), start = 0; stop >= 0; stop = list[start..].IndexOf("; "))
        {
            start += stop + "; ".Length;
            if (!list[start..].StartsWith("and ") && Titles.Names.LengthAt(list[start..], out _) == 0)
            {
                return start - "; ".Length;
            }
        }

        return list.Length;
    }
}
