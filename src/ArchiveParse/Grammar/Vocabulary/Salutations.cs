namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words with which a letter greets; a sign ends the line that they begin: <c>Dear Comrade Orlov!</c></summary>
internal static class Salutations
{
    /// <summary>All of them.</summary>
    public static readonly WordTable<bool> Words = new(
        "a salutation",
        "Dear;My dear;Dearest;Esteemed;Highly esteemed;Much esteemed;Respected;Deeply respected;Most respected;Honoured;Honored;"
        + "Highly honoured;Highly honored;Beloved;Excellency;Your Excellency;Sir;Madam;Mr.;Mr;Comrade;Comrades",
        true);
}
