namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>What a first look at the words and signs of a bracket leaves possible.</summary>
[Flags]
internal enum Cues : byte
{
    /// <summary>Words of the text, which say nothing of it: most brackets hold nothing else.</summary>
    None = 0,

    /// <summary>A word with which a sic or a correction may begin.</summary>
    Sic = 1,

    /// <summary>A word or sign of a gap.</summary>
    Gap = 2,

    /// <summary>A word or sign of an editor's remark.</summary>
    Remark = 4,

    /// <summary>A word of an act, or the full stop of a sentence that may tell of one.</summary>
    Act = 8,

    /// <summary>A word or sign that tells how sure the editor is.</summary>
    Certainty = 16,
}
