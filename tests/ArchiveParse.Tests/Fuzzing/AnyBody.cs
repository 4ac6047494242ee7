using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Tests.Fuzzing;

/// <summary>Texts of documents: turns, lists, heads, closings and notes in any order, of sentences that hold whatever a sentence may.</summary>
internal static class AnyBody
{
    private static readonly string[] Breaks = ["\n\n", "\n\n", "\n\n", "\n", "\n\n\n", "\n\u00A0\n", "\r\n\r\n", "\n \n", "\n\t", " "];

    private static readonly string[] Names =
    [
        "Mao Zedong", "Mikoyan", "Comrade Mao", "N. S. Khrushchev", "Cde. Molotov", "Chairman", "PM Chou", "The President", "US The President",
        "North (KIM)", "BREZHNEV", "Dr. Kissinger", "Chairman Mao (hereafter, Chairman)", "Liu Shaoqi, deputy chairman", "Pak [Yeong-chan]",
        "M.", "JFK", "N.N.", "Микоян", "毛泽东", "[A.] Poledňák", "I[van] Kovalev", "El-\nmira Kerimova", "", "Name ".PadRight(90, 'x'),
    ];

    private static readonly string[] Pieces =
    [
        "The delegation met again in the afternoon.", "Comrade Liu Shaoqi received me and spoke of the harvest.", "it was", "[sic]", "[North] Korea",
        "com[munist]", "[two lines illegible]", "(Laughter).", "[[nested] brackets]", "[open", "closed]", "struggle.1", "[1]", "^[1]^", "[\\[1\\]](#)",
        "on 18 September 1956", "“quoted”", "[illegible]", "(to Mikoyan)", "[Translator’s note: see above]", "1½ lines", "the confer-\nence",
        "[5 groups unrecovered]", "[B% …]", "AVPRF, f. 0100, op. 49", "p.m.", "¹", "…", "**bold**", "<https://example.org/1>", "a\0b", "\uD83D",
        "filled lines of print which go on from one margin of the page to the\nnext one, and on\nto the next", "M e m o r a n d u m", "5/a", "—",
    ];

    private static readonly Func<Choices, string>[] Parts =
    [
        Sentences,
        static each => $"{each.Of(Names)}{each.Of([": ", ". ", ":\n\n", " (Laughs): ", "—", " [to Mao]: ", " – "])}{Sentences(each)}",
        static each => each.Of(AnyField.Dates),
        static each => $"{each.Of(["Moscow, ", "Beijing, ", "", "Top Secret\n", "No. 865\n"])}{each.Of(AnyField.Dates)}",
        static each => $"{each.Of(["Participants: ", "PARTICIPANTS\n\n", "Present:\n", "On the Soviet side: ", "Also taking part:\n\n"])}{People(each)}",
        static each => $"{each.Of(["1) ", "(a) ", "• ", "1. ", "- ", "12. ", "IV. "])}{Sentences(each)}",
        static each => $"{each.Of(["[1] ", "1 ", "[\\[2\\]](#) ", "¹ ", "* Source: ", "* ", "^[3]^ ", "165 ", "[i] "])}{Sentences(each)}",
        static each => $"{each.Of(["Yours sincerely,\n\n", "[signature]\n", "/P. Yudin/", "(Sd.) ", "Signed\n", "cc: ", "To: ", "Copies:\n1 - "])}{each.Of(Names)}",
        static each => $"{each.Of(["From: ", "Subject: ", "Time:", "TELEGRAM ", "Nº ", "SECRET; ", "Received: ", "| To | ", "* * *", "[Enclosure]\n\n"])}{each.Of(AnyField.Titles)}",
        static each => $"[{Sentences(each)}{each.Of(["]", "", ".]", "]]", ":]"])}",
        static each => $"{each.Of(Names).PadRight(40)}{each.Of(Names)}\n{each.Of(Names).PadRight(40)}{each.Of(Names)}",
        static each => each.Of(AnyText.Fragments),
        static each => AnyField.Of(each, AnyField.Sources),
    ];

    /// <summary>No part to twelve.</summary>
    public static string Of(Choices choices) =>
        string.Concat(Enumerable.Range(0, choices.Below(13)).Select(_ => choices.Of(Parts)(choices) + choices.Of(Breaks)));

    private static string Sentences(Choices choices) =>
        string.Join(choices.Of([" ", " ", " ", "\n"]), Enumerable.Range(0, choices.Below(6)).Select(_ => choices.Of(Pieces)));

    private static string People(Choices choices) =>
        string.Join(choices.Of([", ", "\n", "\n\n", " and ", "; "]), Enumerable.Range(0, choices.Below(6)).Select(_ => choices.Of(Names)));
}
