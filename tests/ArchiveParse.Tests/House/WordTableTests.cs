using System.Reflection;
using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Tests.House;

/// <summary>
/// A table of the grammar is filled when a word is first looked for: a word that no table can hold would be told only on the page that asks
/// for it.
/// </summary>
public sealed class WordTableTests
{
    [Fact]
    public void Every_table_holds_its_own_words() => Assert.All(Tables, table => HoldsItsWords((dynamic)table));

    [Fact]
    public void A_table_of_one_s_own_says_at_once_which_word_it_cannot_hold()
    {
        string word = new('a', 64);
        var refused = Assert.Throws<ArgumentException>(() => new WordTable<bool>("a word", [KeyValuePair.Create(word, true)]));
        Assert.Equal($"“{word}” is empty or longer than 63 characters. (Parameter 'word')", refused.Message);
    }

    private static List<object> Tables =>
    [
        .. from type in typeof(WordTable<>).Assembly.GetTypes()
           where !type.ContainsGenericParameters
           from member in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           where member.FieldType is { IsGenericType: true } kind && kind.GetGenericTypeDefinition() == typeof(WordTable<>)
           select member.GetValue(null),
    ];

    private static void HoldsItsWords<T>(WordTable<T> table)
    {
        Assert.NotEmpty(table.Words);
        Assert.All(table.Words, word => Assert.True(table.Contains(word), word));
    }
}
