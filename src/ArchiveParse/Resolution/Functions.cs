namespace ArchiveParse.Resolution;

/// <summary>What a participant does there besides taking part, by the words of the list: <c>interpreter</c>, <c>as notetaker</c>.</summary>
internal static class Functions
{
    private static readonly (string Words, PersonRole Role)[] Stems =
    [
        ("interpret", PersonRole.Interpreter), ("translator", PersonRole.Interpreter), ("translating", PersonRole.Interpreter),
        ("notetak", PersonRole.NoteTaker), ("note taker", PersonRole.NoteTaker), ("note-taker", PersonRole.NoteTaker), ("recorder", PersonRole.NoteTaker),
        ("stenograph", PersonRole.NoteTaker), ("taking notes", PersonRole.NoteTaker),
    ];

    /// <summary>Adds the roles that a function names.</summary>
    public static void AddTo(PersonIndex.Entry person, string function)
    {
        foreach (var (words, role) in Stems)
        {
            if (function.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                PersonIndex.AddRole(person, role);
            }
        }
    }
}
