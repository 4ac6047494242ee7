namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Capitalised words that open what someone says and cannot go on with a name: <c>Nowak I think so.</c></summary>
internal static class SentenceOpeners
{
    private static readonly string[] Words =
    [
        "I", "I’m", "I'm", "I’ll", "I'll", "I’ve", "I've", "I’d", "I'd", "We", "We’re", "We're", "We’ll", "We'll", "We’ve", "We've", "You",
        "You’re", "You're", "They", "He", "She", "It", "It’s", "It's", "Yes", "Yes,", "No", "No,", "No.", "Yes.", "This", "That", "That’s",
        "That's", "These", "Those", "There", "What", "Why", "How", "When", "Where", "Who", "Which", "If", "But", "And", "So", "Then",
        "Please", "Thank", "Thanks", "Let", "Our", "My", "Your", "Is", "Are", "Do", "Does", "Did", "Will", "Would", "Can", "Could",
        "Should", "Not", "Well,", "Good.", "Good,", "As", "Of", "Here", "Perhaps", "Maybe",
        "Because", "Since", "Although", "However,", "First,", "Now", "Now,", "Indeed,", "Certainly.", "Exactly.", "Right.", "Agreed.",
        "Today", "Have", "Has", "The", "In", "On", "At", "For", "To", "By", "With", "From", "After", "Before", "His", "Her", "Their",
        "Some", "Only", "Even", "While", "During", "Unfortunately,", "Naturally,",
    ];

    /// <summary>All of them, as they stand.</summary>
    public static readonly WordTable<bool> Names = new("an opening word", Words, true);
}
