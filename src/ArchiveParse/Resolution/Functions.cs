using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Resolution;

/// <summary>What a participant does there besides taking part, by the words of the list.</summary>
internal static class Functions
{
    /// <summary>Adds the roles that a function names.</summary>
    public static void AddTo(PersonIndex.Entry person, string function)
    {
        if (FunctionWords.Interpreter.AppearIn(function))
        {
            PersonIndex.AddRole(person, PersonRole.Interpreter);
        }

        if (FunctionWords.NoteTaker.AppearIn(function))
        {
            PersonIndex.AddRole(person, PersonRole.NoteTaker);
        }
    }
}
