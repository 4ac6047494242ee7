namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>The grammar run backwards: made references in all legal spellings, and made errors in them.</summary>
public sealed class ReferencePropertyTests
{
    [Fact]
    public void Every_spelling_of_a_reference_is_read_as_the_same_and_has_the_same_key() =>
        Property.ForAll(
            Property.From(SpelledReference.From),
            static made =>
            {
                var reference = Assert.Single(ArchiveParser.Default.ReadReferences(made.Value.Spelled).References);
                var plain = Assert.Single(ArchiveParser.Default.ReadReferences(made.Value.Plain).References);
                Assert.Equal(made.Value.Levels, Referring.Levels(reference).Where(made.Value.Levels.Contains));
                Assert.Equal(plain.Key, reference.Key);
            });

    [Fact]
    public void The_canonical_form_is_read_as_the_same_reference() =>
        Property.ForAll(
            Property.From(SpelledReference.From),
            static made =>
            {
                var reference = Assert.Single(ArchiveParser.Default.ReadReferences(made.Value.Spelled).References);
                var again = Assert.Single(ArchiveParser.Default.ReadReferences(reference.Canonical).References);
                Assert.Equal(Referring.Levels(reference), Referring.Levels(again));
                Assert.Equal((reference.Key, reference.Canonical), (again.Key, again.Canonical));
            });

    [Fact]
    public void A_damaged_reference_never_throws_and_tells_no_figure_that_it_does_not_have() =>
        Property.ForAll(
            Property.From(Damaged),
            static made =>
            {
                foreach (var reference in ArchiveParser.Default.ReadReferences(made.Value).References)
                {
                    foreach (string level in Referring.Levels(reference))
                    {
                        string first = level[(level.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split('-', '/', ' ', ',')[0];
                        Assert.Contains(first, made.Value, StringComparison.Ordinal);
                    }
                }
            });

    [Fact]
    public void A_level_of_a_damaged_reference_stands_behind_its_own_label() =>
        Property.ForAll(
            Property.From(Mutated),
            static made =>
            {
                foreach (var reference in ArchiveParser.Default.ReadReferences(made.Value).References.OfType<FondReference>())
                {
                    string[] levels =
                        [.. Referring.Levels(reference).Where(static each => !each.StartsWith("year", StringComparison.Ordinal))];
                    Assert.All(levels, level => Assert.True(LabelledLevel.StandsIn(made.Value, level), $"{level} in {made.Value}"));
                    Assert.Equal(levels.Length, levels.Select(static each => each.Split(' ')[0]).Distinct().Count());
                }
            });

    /// <summary>A character dropped, doubled or swapped with the next; or two parts swapped, one dropped or doubled.</summary>
    private static string Mutated(Choices choices)
    {
        string text = SpelledReference.Fond(choices).Spelled;
        string[] parts = text.Split(',');
        int at = choices.Below(text.Length - 1), part = choices.Below(parts.Length), other = choices.Below(parts.Length);
        return choices.Below(6) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[at].ToString()),
            2 => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
            3 => string.Join(',', parts.Where((_, each) => each != part)),
            4 => string.Join(',', parts.SelectMany((words, each) => each == part ? [words, words] : new[] { words })),
            _ => string.Join(',', parts.Select((words, each) => each == part ? parts[other] : each == other ? parts[part] : words)),
        };
    }

    private static string Damaged(Choices choices)
    {
        string text = SpelledReference.From(choices).Spelled;
        for (int times = 1 + choices.Below(3); times > 0; times--)
        {
            int at = choices.Below(text.Length);
            text = choices.Below(3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, choices.Of([",", ".", " ", "-", "/", "(", "“", "f", "p", "9", "\ufffd", "Ф", "; and "])),
                _ => text[..at] + choices.Of(["x", "0", ":", ")", "\n"]) + text[Math.Min(at + 1, text.Length)..],
            };
        }

        return text;
    }
}
