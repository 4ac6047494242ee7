using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// References of the United States: <c>RG 59, Central Foreign Policy File, P840114–1808</c>, <c>Central Files, 611.61/2-361</c>,
/// <c>SPA Files: Lot 61-D 146, Box 4581</c>, <c>NSC Files, Box 849, President’s File—China Trip</c>, <c>893.00/2664</c>.
/// </summary>
internal static class RecordGroupReferences
{
    private static readonly Parser<TextSpan> Number =
        from source in Scan.Source
        from figure in ReferenceLexemes.Figure
        where figure.In(source).ContainsAnyInRange('0', '9')
        select figure;

    private static readonly Parser<TextSpan> NumberedWords =
        from source in Scan.Source
        from words in ReferenceLexemes.Words
        where words.In(source).ContainsAnyInRange('0', '9')
        select words;

    private static readonly Parser<TextSpan> BoxLetters =
        from letters in Scan.While(char.IsAsciiLetterUpper, 1, "capitals")
        from gap in Scan.Gap
        select letters;

    private static readonly Parser<TextSpan> MaybeBoxLetters = BoxLetters.MaybeAt(static text => text is [>= 'A' and <= 'Z', ..]);

    /// <summary>A number, of boxes in a separate row behind its letters: <c>Box TS 28</c>.</summary>
    private static readonly Parser<TextSpan> LetteredNumber =
        from letters in MaybeBoxLetters
        from number in Number
        select letters.IsEmpty ? number : letters.Cover(number);

    private static readonly Parser<LevelValue> NumberedLevel =
        LevelRules.Labelled(ReferenceLabels.RecordGroup, LetteredNumber)
            .Where(static each => each.Level is ReferenceLevel.RecordGroup or ReferenceLevel.Box or ReferenceLevel.Reel);

    private static readonly Parser<LevelValue> WordedLevel =
        LevelRules.Labelled(ReferenceLabels.RecordGroup, NumberedWords)
            .Where(static each => each.Level is ReferenceLevel.Lot or ReferenceLevel.File);

    private static readonly Parser<LevelValue> FolderTitle =
        LevelRules.Labelled(ReferenceLabels.RecordGroup, ReferenceLexemes.Words).Where(static each => each.Level is ReferenceLevel.Folder);

    /// <summary>A number of the central files, known by its form.</summary>
    public static readonly Parser<LevelValue> FileNumber =
        (from source in Scan.Source
         from words in ReferenceLexemes.FewWords
         where CentralFileNumbers.Is(words.In(source))
         select words).As(ReferenceLevel.File);

    private static readonly Parser<LevelValue> Level =
        NumberedLevel.Or(WordedLevel).Or(FolderTitle).Or(FileNumber).Or(ReferenceLexemes.Words.As(ReferenceLevel.Collection));

    private static readonly Parser<IReadOnlyList<LevelValue>> WholeBody = Level.Whole();

    /// <summary>
    /// Levels in the order of the line. Words without a label name the collection, or below lot and box the folder where none has a label.
    /// </summary>
    private static readonly Parser<IReadOnlyList<LevelValue>> Levels =
        from source in Scan.Source
        from levels in WholeBody
        select (IReadOnlyList<LevelValue>)Placed(source, levels);

    /// <summary>Record group, collection, lot, box, folder, file.</summary>
    public static readonly ReferenceScheme Scheme = new(
        Levels.Where(static levels => levels.Has(ReferenceLevel.RecordGroup, ReferenceLevel.Lot, ReferenceLevel.Box)
            || levels.Any(static each => each.Level == ReferenceLevel.File)),
        static levels => new RecordGroupReference
        {
            RecordGroup = levels[ReferenceLevel.RecordGroup],
            Collection = levels[ReferenceLevel.Collection],
            Lot = levels[ReferenceLevel.Lot],
            Box = levels[ReferenceLevel.Box],
            Folder = levels[ReferenceLevel.Folder],
            File = levels[ReferenceLevel.File],
        })
    {
        Countries = ["US"],
        Further = Levels,
        ByCountry = Levels,
    };

    /// <summary>A collection in boxes, as archives of other countries have them too.</summary>
    public static readonly Parser<IReadOnlyList<LevelValue>> Boxed =
        Levels.Where(static levels => levels.Has(ReferenceLevel.Box) && levels.Has(ReferenceLevel.Collection));

    private static List<LevelValue> Placed(string source, IReadOnlyList<LevelValue> levels)
    {
        List<LevelValue> placed = [];
        bool below = false, central = false, hasFolder = levels.Has(ReferenceLevel.Folder);
        foreach (var each in levels)
        {
            bool isBare = each.Level == ReferenceLevel.Collection;
            bool hasFile = placed.Exists(static level => level.Level == ReferenceLevel.File);
            var words = isBare || each.Level == ReferenceLevel.Folder ? WithoutQuotes(source, each.Value) : each.Value;
            var level = !isBare ? each.Level
                : hasFile ? ReferenceLevel.Title
                : central ? ReferenceLevel.File
                : below || words != each.Value ? hasFolder ? ReferenceLevel.Title : ReferenceLevel.Folder
                : ReferenceLevel.Collection;
            if (isBare && level == ReferenceLevel.Folder
                && placed is [.., { Level: ReferenceLevel.Folder } before] && FollowsColon(source, before, each))
            {
                placed[^1] = new LevelValue(level, before.Value.Cover(words), before.Span.Cover(each.Span));
                continue;
            }

            placed.Add(new LevelValue(level, words, each.Span));
            below |= level is ReferenceLevel.Lot or ReferenceLevel.Box;
            central = level == ReferenceLevel.Collection
                && ReferenceLabels.CentralFiles.Any(name => words.In(source).Contains(name, StringComparison.OrdinalIgnoreCase));
        }

        return placed;
    }

    /// <summary>A colon within a folder's title: <c>Memcons: President</c>.</summary>
    private static bool FollowsColon(string source, LevelValue before, LevelValue level) =>
        source.AsSpan(before.Span.End, level.Span.Start - before.Span.End).Trim() is ":";

    private static TextSpan WithoutQuotes(string source, TextSpan words)
    {
        var inside = words.In(source).Trim("“”\"").TrimEnd(".,");
        return inside.Length < words.Length && source[words.Start] is '“' or '"' ? new TextSpan(words.Start + 1, inside.Length) : words;
    }
}
