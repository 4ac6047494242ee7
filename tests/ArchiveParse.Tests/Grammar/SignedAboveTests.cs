namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

/// <summary>Who signs, where lines that no rule knows stand below his name.</summary>
public sealed class SignedAboveTests
{
    private const string Running = "We met the ambassador, and he was in good spirits all day.";

    [Theory]
    [InlineData("With communist greetings\n\nE. Nowak\n\n2 enclosures", "paragraph: With communist greetings // signature: E. Nowak // paragraph: 2 enclosures")]
    [InlineData("With communist greetings,\n\nJan Nowak\n\nTo be handed over personally.", "paragraph: With communist greetings, // signature: Jan Nowak // paragraph: To be handed over personally.")]
    [InlineData("Yours sincerely,\n\nNowak\n\nTo be handed over personally.", "paragraph: Yours sincerely, // signature: Nowak // paragraph: To be handed over personally.")]
    [InlineData("With comradely greetings,\n\nJ. Nowak\n\n25 October", "paragraph: With comradely greetings, // signature: J. Nowak // paragraph: 25 October")]
    [InlineData("[signature] J. Nowak\n\nThe papers are with the clerk.", "signature: [signature] J. Nowak // paragraph: The papers are with the clerk.")]
    [InlineData("/J. NOWAK/\n\nThe papers are with the clerk.", "signature: /J. NOWAK/ // paragraph: The papers are with the clerk.")]
    [InlineData("Ambassador of Poland\n\nJ. Nowak\n\nThe papers are with the clerk.", "signature: Ambassador of Poland J. Nowak // paragraph: The papers are with the clerk.")]
    [InlineData(
        "Chairman of the Committee for State Security of the Council of Ministers of the Ukrainian SSR\n\n[signature] J. Nowak\n\nCopies made: 2",
        "signature: Chairman of the Committee for State Security of the Council of Ministers of the Ukrainian SSR [signature] J. Nowak // paragraph: Copies made: 2")]
    public void Below_a_farewell_an_office_or_a_mark_it_counts_whatever_follows(string closing, string told) => Assert.Equal(told, Foot(closing));

    [Theory]
    [InlineData("Resolution: Circulate to all members. J. Orlov")]
    [InlineData("In the margin: “Agreed. Orlov.”")]
    [InlineData("Votes: for – Orlov, Petrov")]
    [InlineData("Copies made: 2")]
    [InlineData("Executor: Orlov")]
    [InlineData("Typist: N. Orlova")]
    [InlineData("True to the original!")]
    [InlineData("True copy.")]
    [InlineData("To the archive. A. Orlov. 26.X.62")]
    [InlineData("Handed over on 26 October 1962 by Cde. Orlov")]
    [InlineData("Printed on 26 October 1962")]
    [InlineData("3 enclosures")]
    [InlineData("Telegraphic transmission and classification approved by: EUR - J. Orlov")]
    public void What_was_done_with_a_paper_stands_below_the_signature(string line) =>
        Assert.Equal($"signature: J. Nowak // paragraph: {line}", Foot($"J. Nowak\n\n{line}"));

    [Theory]
    [InlineData("J. Nowak\n\nAttachments:\n\n1. Draft\n\n2. Map", "signature: J. Nowak // paragraph: Attachments: // listitem: Draft // listitem: Map")]
    [InlineData("J. Nowak\n\nVotes:\n\nFor: Orlov, Petrov", "signature: J. Nowak // paragraph: Votes: // paragraph: For: Orlov, Petrov")]
    [InlineData("(-) NOWAK\n\nDeciphered by: Kwiatek 26.X.62 at 17:00", "signature: (-) NOWAK // filing: Deciphered by: Kwiatek 26.X.62 at 17:00")]
    [InlineData("J. Nowak\n\n6 December 1979\n\nUlaanbaatar", "signature: J. Nowak // dateline: 6 December 1979 // paragraph: Ulaanbaatar")]
    [InlineData("J. Nowak\n\n[handwritten:] to cde. Orlov\n\n[signature] Petrov 26.X", "signature: J. Nowak // paragraph: [handwritten:] to cde. Orlov // paragraph: [signature] Petrov 26.X")]
    public void Lists_and_remarks_may_stand_below_it(string closing, string told) => Assert.Equal(told, Foot(closing));

    [Theory]
    [InlineData("With greetings to all,\n\nJ. Nowak\n\nWe parted late.")]
    [InlineData("Present:\n\nJ. Nowak\n\nP. Orlov\n\nWe parted late.")]
    [InlineData("Present:\n\nAmbassador of Poland\n\nJ. Nowak\n\nWe parted late.")]
    [InlineData("Orlov: Let us begin. /Laughter/\n\nNowak: Yes.")]
    [InlineData("/Applause/\n\nNowak: Yes.")]
    [InlineData("Note taken by J. Nowak\n\nThe papers are with the clerk.\n\nThe clerk left.")]
    [InlineData("Secretary of the CC\n\nJ. Nowak\n\nOn point 4\n\nSecret\n\nKABUL\n\nVisit Comrade Orlov and tell him.")]
    [InlineData("J. Nowak\n\nExecutors of the plan spoke.")]
    [InlineData("J. Nowak\n\nResolutions were made: none")]
    [InlineData("J. Nowak\n\nHe spoke of enclosures: none")]
    public void A_name_among_other_lines_is_no_signature(string closing) =>
        Assert.DoesNotContain("signature:", Foot(closing), StringComparison.Ordinal);

    [Theory]
    [InlineData("With Communist greetings,\n\nW. Nowak\n\n[Source: SAPMO-BArch, ZPA, J IV 2/202-130. Bd. 6; document provided by Jan Orlov; translation from German by Anna Petrova.]")]
    [InlineData("With Communist greetings,\n\nW. Nowak\n\n[Source: SAPMO-BArch, ZPA.]\n\n[Document provided by Jan Orlov, of the Institute for the History of the Parties; translation by Anna Petrova.]")]
    [InlineData("With Communist greetings,\n\nNowak\n\n[Translated by Anna Petrova.]")]
    [InlineData("With Communist greetings,\n\nNowak\n\n[stamp:\nUSSR MFA Secretariat\nIncoming No. 0713\n26 Oct 1962]")]
    public void An_editors_remark_at_the_end_is_not_where_a_document_ends(string closing) =>
        Assert.StartsWith("paragraph: With Communist greetings, // signature: ", Foot(closing), StringComparison.Ordinal);

    [Theory]
    [InlineData("The minister asked for tractors.[i]\n\nA. Nowak", "paragraph: The minister asked for tractors.[i] // signature: A. Nowak")]
    [InlineData("The minister asked for tractors.[b]\n\nA. Nowak", "paragraph: The minister asked for tractors.[b] // signature: A. Nowak")]
    [InlineData("N. Nowak\n\ndrafted by Shubnikov\ntyped by Kolesnikova", "signature: N. Nowak // paragraph: drafted by Shubnikov // paragraph: typed by Kolesnikova")]
    public void A_sentence_or_a_clerk_is_no_office(string closing, string told) => Assert.Equal(told, Foot(closing));

    [Theory]
    [InlineData("HABIB\n\nBT", "signature: HABIB // paragraph: BT")]
    [InlineData("HABIB\n\nCONFIDENTIAL\n\nNNNN", "signature: HABIB // marking: CONFIDENTIAL // paragraph: NNNN")]
    [InlineData("ROSHCHIN\n\nNo. 2270\n\n2 October", "signature: ROSHCHIN // filing: No. 2270 2 October")]
    [InlineData("ROSHCHIN\n\nNo. 2270\n\n2.X", "signature: ROSHCHIN // filing: No. 2270 2.X")]
    [InlineData("MIĆUNOVIĆ\n\nAmbassador\n\nThe papers are with the clerk", "signature: MIĆUNOVIĆ Ambassador // paragraph: The papers are with the clerk")]
    [InlineData("Greetings,\n\nFILIPPOV", "paragraph: Greetings, // signature: FILIPPOV")]
    [InlineData("We will send the grain in November.\n\nFilippov\n\n25 October 1962", "paragraph: We will send the grain in November. // signature: Filippov // dateline: 25 October 1962")]
    [InlineData("We will send the grain in November.\n\nFilippov\n\n25 October", "paragraph: We will send the grain in November. // signature: Filippov // paragraph: 25 October")]
    [InlineData("Foreign Ministry\n\n25 October 1962", "signature: Foreign Ministry 25 October 1962")]
    public void A_surname_or_a_ministry_signs_below_the_last_sentence(string closing, string told) => Assert.Equal(told, Foot(closing));

    [Theory]
    [InlineData("CONCLUSION\n\nWe parted late.")]
    [InlineData("CONCLUSION\n\nThe harvest")]
    [InlineData("HARVEST\n\n1. Rye")]
    [InlineData("Conclusion\n\n25 October")]
    [InlineData("Moscow\n\n25 October 1962")]
    [InlineData("Of the Foreign Ministry we spoke; it is large\n\n25 October 1962")]
    public void A_heading_or_a_place_is_no_surname(string closing) =>
        Assert.DoesNotContain("signature:", Foot(closing), StringComparison.Ordinal);

    private static string Foot(string closing) =>
        string.Join(" // ", Told.Blocks(Bodies.Read(new($"{Running}\n\n{Running}\n\n{closing}"), "").Blocks.Skip(2)));
}
