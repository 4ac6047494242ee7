using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>What a page says for and against a label's being a speaker's.</summary>
/// <param name="page">The page.</param>
/// <param name="participants">Those of whom the page says that they took part.</param>
/// <param name="pageHeads">Title, summary and headings of the page.</param>
/// <param name="aliases">Short names that the page introduces: <c>(hereafter, Peng)</c>.</param>
internal sealed class SpeakerEvidence(Cursor page, IReadOnlyCollection<Participant> participants, string pageHeads, IReadOnlySet<string> aliases)
{
    /// <summary>
    /// Whether the page itself tells that a label is a speaker's: it repeats, has a title or a qualifier, is introduced or named elsewhere;
    /// participants may be in capitals.
    /// </summary>
    public bool IsSpeaker(SpeakerLabel label) =>
        !IsFalseFriend(label) && !JointHeads.IsJoint(label.Text)
        && (label.Count > 1 || label.First.IsTitled || !label.First.Qualifier.IsEmpty || aliases.Contains(label.Text)
            || heads.Name(Names.Plain(page.Source, label.First.Label)) || IsParticipant(label.Text) || heads.NameParty(label.Text)
            || (UnnamedSpeakers.IsNumberedQuestion(label.Text) && LineOf(label).EndsWith("?")));

    /// <summary>
    /// Whether the label's name is of words of the participants' names, in capitals or not, initials left out; an office alone is a participant
    /// as it stands.
    /// </summary>
    public bool IsParticipant(string label)
    {
        attending ??= new(
            participants.SelectMany(static each => HeadNames.Words(each.Name).Append(each.Name)), StringComparer.OrdinalIgnoreCase);
        return Names.WithoutTitles(label) is { Length: > 0 } name ? AreAttending(HeadNames.Words(name), attending) : attending.Contains(label);
    }

    private static bool AreAttending(string[] words, HashSet<string> attending)
    {
        int known = words.Count(attending.Contains);
        return known > 0 && words.All(word => word.Length == 1 || attending.Contains(word));
    }

    /// <summary>
    /// Whether a label can be a speaker's where others have turns. Better so than words in another's mouth. With a full stop or a dash in
    /// place of the colon it must be a title and a name, or speak elsewhere with its colon, or stand in capitals where others do. Of several
    /// in one label each must speak elsewhere or be a participant.
    /// </summary>
    public bool MaySpeakAmongOthers(SpeakerLabel label, Candidates candidates, TurnHabits habits) => label.End switch
    {
        _ when IsFalseFriend(label) => false,
        _ when JointHeads.IsJoint(label.Text) => MaySpeakTogether(label, candidates, habits.InCapitals),
        HeadEnd.Colon => UnnamedSpeakers.Contains(label.Text)
            || (MayBeName(label.Text) && !IsQuoted(label) && !OwnSentences.BeginWith(label, page.RestAt(label.WordsStart), habits.BeginSmall)),
        HeadEnd.Stop => candidates.WithColon(label.Text) is { IsSpeaker: true } || label.First.IsTitled
            || UnnamedSpeakers.Contains(label.Text) || (label.IsEmphasised && MayBeName(label.Text)) || MaySpeakInCapitals(label.Text, habits.InCapitals),
        _ => candidates.WithColon(label.Text) is { IsSpeaker: true }
            || (EndsSentence(label)
                && (label.First.IsTitled || MaySpeakInCapitals(label.Text, habits.InCapitals) || candidates.HasTitled(label.Text))),
    };

    /// <summary>
    /// Whether a label stands once, alone on its line or before a few words that end no sentence, above the first turn: <c>Collection: The Wars
    /// of the Border</c>.
    /// </summary>
    public bool HeadsNoTurn(SpeakerLabel label, TurnHead first) =>
        label.Count == 1 && label.WordsStart < first.Start && LineOf(label) is { Length: <= LongestHeading } words
        && words.TrimEnd(Figures) is not [.., '.' or '?' or '!' or '…' or '”' or ')' or ']'] && EndsParagraph(label);

    private bool EndsParagraph(SpeakerLabel label)
    {
        var line = page.RestAt(label.WordsStart);
        int end = line.IndexOf('\n') + 1;
        return end > 0 && line[end..].TrimStart(" \u00a0") is ['\n', ..] blank && blank.TrimStart() is [var next, ..] && !char.IsLower(next);
    }

    /// <summary>How the turns of those labels are written that are known to be speakers'.</summary>
    public TurnHabits HabitsOf(Candidates candidates) => new(
        candidates.CapitalsSpeak(),
        candidates.Labels.Any(label => label.IsSpeaker && OwnSentences.GoOnSmall(page.RestAt(label.WordsStart))));

    /// <summary>A title of several (<c>Comrades Štrougal, Bilak</c>) says that they are people.</summary>
    private bool MaySpeakTogether(SpeakerLabel label, Candidates candidates, bool capitalsSpeak) =>
        Titles.OfSeveral.LengthAt(label.Text, out _) > 0
        || JointHeads.Of(label.Text).All(each =>
            candidates.Speaks(each) || (label.End == HeadEnd.Colon && IsParticipant(each)) || MaySpeakInCapitals(each, capitalsSpeak));

    private static bool MayBeName(ReadOnlySpan<char> label) =>
        (char.IsUpper(label[0] == '[' ? label[1] : label[0]) || NameWords.ParticledLength(label) > 0)
        && !Corporate.Names.Contains(label) && label.Count(' ') < LongestName;

    private static bool MaySpeakInCapitals(string label, bool othersDo) =>
        StoppedHeads.IsCapitals(label) && Names.WithoutTitles(label) is var name
        && ((label.StartsWith("THE ", StringComparison.Ordinal) && name.Length == 0)
            || ((othersDo || StoppedHeads.HasInitial(label)) && MayBeName(label) && !Classifications.Words.Contains(label)));

    /// <summary>
    /// Whether a label with a dash is a speaker's: it is a title and a name or set in bold, and repeats, or it is a participant's; what
    /// follows is a sentence.
    /// </summary>
    public bool IsDashedSpeaker(SpeakerLabel label) =>
        !IsFalseFriend(label) && EndsSentence(label) && ((label.Count > 1 && (label.First.IsTitled || label.IsEmphasised)) || IsParticipant(label.Text));

    /// <summary>The words of a list's entry end without a full stop: <c>Comrade Pak – Ambassador to the GDR</c>.</summary>
    private bool EndsSentence(SpeakerLabel label) => LineOf(label) is [.., '.' or '?' or '!' or '”' or ')' or ']'];

    /// <summary>What stands behind the label on its first line.</summary>
    private ReadOnlySpan<char> LineOf(SpeakerLabel label)
    {
        var line = page.RestAt(label.WordsStart);
        int end = line.IndexOf('\n');
        return (end < 0 ? line : line[..end]).TrimEnd();
    }

    /// <summary>Words in quotation marks are quoted, not said: <c>Lenin: “The task is to study.”</c></summary>
    private bool IsQuoted(SpeakerLabel label) => label.Count == 1 && page.RestAt(label.WordsStart) is ['“' or '"' or '„' or '«', ..];

    /// <summary>
    /// Whether a label with a full stop is a speaker's: it is a participant's, or an office or titled name that repeats, or in capitals
    /// where two or more such labels repeat or it has an initial; a word in capitals may as well head a paragraph.
    /// </summary>
    public bool IsStoppedSpeaker(SpeakerLabel label, bool someRepeat) =>
        !IsFalseFriend(label) && !JointHeads.IsJoint(label.Text) && !Classifications.Words.Contains(label.Text)
        && (label.IsEmphasised || StoppedHeads.MaySpeak(label.Text, label.First.IsTitled))
        && (IsParticipant(label.Text) || (label.Count > 1 && (someRepeat || !StoppedHeads.IsCapitals(label.Text) || StoppedHeads.HasInitial(label.Text)))
            || (label.IsEmphasised && heads.Name(label.Text)));

    /// <summary>
    /// Whether bare names with a full stop take turns: nobody has a colon, two or more of them repeat, and either the page names those or
    /// they begin a third of its lines. Sentences of one word begin lines too, but not so many, and other than by turns.
    /// </summary>
    public bool BareNamesSpeak(Candidates candidates)
    {
        if (candidates.StoppedLabels.Count < 2 || candidates.Labels.Any(static label => label.IsSpeaker))
        {
            return false;
        }

        var repeated = candidates.StoppedLabels.Where(label => label.Count > 1 && IsBareName(label)).ToList();
        return repeated.Count > 1
            && (repeated.Count(label => IsParticipant(label.Text) || heads.Name(label.Text)) > 1
                || repeated.Sum(static label => label.Count) * 3 >= candidates.LineCount);
    }

    /// <summary>
    /// Whether such names of parties take turns that the narrator cuts short: nobody has a colon, and one of them repeats, between whom the
    /// page says that it was.
    /// </summary>
    public bool PartiesSpeak(Candidates candidates) =>
        !candidates.Labels.Any(static label => label.IsSpeaker) && candidates.StoppedLabels.Any(label => label.Count > 1 && IsParty(label));

    /// <summary>Whether a label with a full stop is the bare name of a party.</summary>
    public bool IsParty(SpeakerLabel label) => IsBareName(label) && heads.NameParty(label.Text);

    /// <summary>Whether a line is the narrator's, who tells what a party does.</summary>
    public bool TellsOfParty(ReadOnlySpan<char> line) => heads.TellOfParty(line);

    /// <summary>Whether a label with a full stop is a name alone, in small letters.</summary>
    public bool IsBareName(SpeakerLabel label) =>
        !label.IsEmphasised && !JointHeads.IsJoint(label.Text) && !StoppedHeads.MaySpeak(label.Text, label.First.IsTitled)
        && MayBeName(label.Text) && !IsFalseFriend(label);

    /// <summary>
    /// Labels of fields and remarks; a body that decides; a form of address by itself; a side before a list of its people; and before the levels
    /// of a reference stands an archive's abbreviation.
    /// </summary>
    private bool IsFalseFriend(SpeakerLabel label) =>
        (FieldLabels.All.Contains(AttendanceHeadings.WithoutSupplied(label.Text).TrimEnd('.'))
            && !(Titles.Names.Contains(label.Text) && (label.Count > 1 || EndsSentence(label))))
        || Decisions.Are(label.Text) || IsFormOfAddress(label)
        || (label.Count == 1 && UnnamedSpeakers.IsSide(label.Text) && !EndsSentence(label))
        || StandsBeforeLevels(page.At(label.WordsStart));

    /// <summary>A form of address names nobody by itself, unless it comes again: <c>Professor:</c></summary>
    private static bool IsFormOfAddress(SpeakerLabel label) =>
        label.Count == 1 && Titles.Names.TryGet(label.Text, out var kind) && kind == TitleKind.Honorific
        && !Titles.Surnames.Contains(label.Text) && !UnnamedSpeakers.Contains(label.Text);

    private static bool StandsBeforeLevels(Cursor words) =>
        (char.IsAsciiDigit(words.Current) || ReferenceLabels.Fond.LengthAt(words.Rest, out _, beforeFigure: true) > 0)
        && FondReferences.Levels(words).WasSuccessful;

    private readonly HeadNames heads = new(participants, pageHeads);

    private HashSet<string>? attending;

    private const int LongestName = 3;
    private const int LongestHeading = 50;
    private const string Figures = "0123456789";
}
