namespace ArchiveParse.Resolution;

/// <summary>What a participant does there besides taking part, by the words of the list: <c>interpreter</c>, <c>as notetaker</c>.</summary>
internal static class Functions
{
    private static readonly (string Words, PersonRole Role)[] Stems =
    [
        ("nterpret", PersonRole.Interpreter), ("ranslator", PersonRole.Interpreter), ("ranslating", PersonRole.Interpreter),
        ("otetak", PersonRole.NoteTaker), ("ote taker", PersonRole.NoteTaker), ("ote-taker", PersonRole.NoteTaker), ("ecorder", PersonRole.NoteTaker),
        ("tenograph", PersonRole.NoteTaker), ("aking notes", PersonRole.NoteTaker),
    ];

    /// <summary>Adds the roles that a function names.</summary>
    public static void AddTo(PersonIndex.Entry person, string function)
    {
        foreach (var (words, role) in Stems)
        {
            if (function.Contains(words, StringComparison.Ordinal))
            {
                PersonIndex.AddRole(person, role);
            }
        }
    }
}
