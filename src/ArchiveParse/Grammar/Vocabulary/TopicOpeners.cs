namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// Words with which a speaker turns to a point before a colon, alone or with the point behind them: <c>Listen:</c>, <c>On Poland:</c>. Words
/// that are also names, as <c>He</c>, <c>So</c> and <c>Do</c>, are not among them.
/// </summary>
internal static class TopicOpeners
{
    private const string Prepositions =
        "on;about;regarding;concerning;as for;as to;as regards;in;at;from;with;among;between;under;against;toward;towards;after;before;since;during;"
        + "without;besides";

    private const string Imperatives = "remember;look;listen;take;imagine;consider;suppose;think;recall;see;note;mark my words";

    private const string Adverbs =
        "now;frankly;honestly;briefly;again;further;furthermore;moreover;otherwise;therefore;thus;hence;meanwhile;actually;firstly;fourth;fourthly;"
        + "fifth;fifthly;sixth;lastly;another;today;yesterday;tomorrow;but;and;yet";

    /// <summary>All of them.</summary>
    public static readonly WordTable<bool> Words = new("a word that opens a point", $"{Prepositions};{Imperatives};{Adverbs}", true);
}
