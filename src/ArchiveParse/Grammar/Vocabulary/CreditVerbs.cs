namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>The closed set of verbs with which source lines give credit.</summary>
internal static class CreditVerbs
{
    public static readonly WordTable<ContributorRole> Names = new("a credit", [
        KeyValuePair.Create("obtained", ContributorRole.Obtainer),
        KeyValuePair.Create("provided", ContributorRole.Provider),
        KeyValuePair.Create("contributed", ContributorRole.Contributor),
        KeyValuePair.Create("compiled", ContributorRole.Compiler),
        KeyValuePair.Create("transcribed", ContributorRole.Transcriber),
        KeyValuePair.Create("transcription", ContributorRole.Transcriber),
        KeyValuePair.Create("translated", ContributorRole.Translator),
        KeyValuePair.Create("translation", ContributorRole.Translator),
        KeyValuePair.Create("edited", ContributorRole.Editor),
        KeyValuePair.Create("annotated", ContributorRole.Annotator),
    ]);
}
