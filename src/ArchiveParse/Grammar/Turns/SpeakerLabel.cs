namespace ArchiveParse.Grammar;

/// <summary>A label with which lines of one page begin; its turns share it.</summary>
/// <param name="text">The label's text.</param>
/// <param name="first">The head of the first such line.</param>
/// <param name="wordsStart">Where the words behind that head begin.</param>
/// <param name="end">What parts it from the words.</param>
internal sealed class SpeakerLabel(string text, SpeakerHead first, int wordsStart, HeadEnd end)
{
    /// <summary>What parts it from the words.</summary>
    public HeadEnd End => end;

    /// <summary>The label's text.</summary>
    public string Text => text;

    /// <summary>The head of the first line that begins with it.</summary>
    public SpeakerHead First => first;

    /// <summary>Where the words behind the first head begin.</summary>
    public int WordsStart => wordsStart;

    /// <summary>Whether type sets it apart from the words: <c>**Mikoyan.**</c></summary>
    public bool IsEmphasised { get; init; }

    /// <summary>How many lines begin with it.</summary>
    public int Count { get; set; }

    /// <summary>Whether its lines are turns, once the page has been asked.</summary>
    public bool IsSpeaker { get; set; }
}
