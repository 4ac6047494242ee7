namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words that stand above, before and below the name of one who signs.</summary>
internal static class SignatureWords
{
    /// <summary>What says that a name was signed.</summary>
    public static readonly WordTable<bool> Marks = Table(
        "the mark of a signature",
        [
            .. RecordWords.Keepers,
            "Signed", "Signed by", "/signature/", "/signed/", "[signature]", "[signed]", "[signature:]", "[signed:]", "(signed)", "(signature)",
            "Sd/-", "Sd/", "Sd./-", "Ss/", "Sd.", "(Sd).", "(Sd.)", "(Sd)", "Sgd.", "(Sgd.)",
            "/s/", "/-/", "(–)", "(-)", "(—)", "/–/", "/—/", "[–]", "[-]", "[—]", "(--)",
            "Gezeichnet", "gez.", "z up.", "Im Auftrag",
        ]);

    /// <summary>The same behind a name: <c>József Kovács sgd.</c></summary>
    public static readonly WordTable<bool> MarksBehind = Table(
        "the mark of a signature",
        "sgd.", "sgd", "s.k.", "m.p.", "v.r.", "(signed)", "[signed]", "(signature)", "[signature]", "(sgd.)", "[sgd.]", "(–)", "(-)");

    /// <summary>Labels of what stands below a signature.</summary>
    public static readonly WordTable<bool> Addenda = Table(
        "the label of a line below a signature",
        "Authentic", "Correct", "True", "True copy", "Certified", "Certified copy", "Certified true copy", "Verified", "Transcribed by",
        "Translated by", "Typed by", "Attachment", "Attachments", "Enclosure", "Enclosures", "Encl", "Encl.", "Annex", "Annexes",
        "Drafted by", "Cleared by", "Clearances", "Approved by", "Telegraphic transmission and classification approved by",
        "Transmission approved by", "Executed by", "Copy certified by", "Typist", "Checked by", "Printed by",
        "Seen", "Seen by", "Agreed", "Translator’s Note", "Translator's Note", "Editor’s Note", "Editor's Note",
        "Countersigned", "Endorsed", "Endorsed by", "Attached", "Sent to print", "Agreed with", "Registered in", "Resolution", "In the margin",
        "Margin note", "Marginal note", "Votes", "Voting", "Vote", "Copies made", "Number of copies", "Executor", "Handed over on", "Handed over by",
        "Handed over", "Printed on", "Typed on", "Transmitted on", "Dispatched on", "Deciphered on", "To the archive", "For the archive");

    /// <summary>What a clerk says of a copy, and no more.</summary>
    public static readonly WordTable<bool> Attestations = Table(
        "who vouches for a copy",
        "True to the original", "True copy", "Certified copy", "Certified true copy", "Certified", "Certified to be true", "Copy certified", "Correct copy");

    /// <summary>Papers that go with a letter, behind their number.</summary>
    public static readonly WordTable<bool> AddedPapers = Table(
        "papers that go with a letter", "enclosure", "enclosures", "attachment", "attachments", "annex", "annexes", "appendix", "appendices");

    /// <summary>With what a writer begins again below his name.</summary>
    public static readonly WordTable<bool> Postscripts = Table("the sign of a postscript", "P.S.", "P. S.", "PS", "PS.", "P.P.S.", "N.B.");

    /// <summary>With what a line says for whom somebody signs.</summary>
    public static readonly WordTable<bool> Behalves = Table(
        "for whom somebody signs", "On behalf of", "On behalf of the", "For the", "By order of", "By order of the", "By authority of", "By instruction of");

    /// <summary>Offices of those who sign, beside the titles that stand before names.</summary>
    public static readonly WordTable<bool> Offices = Table(
        "an office",
        "Chargé d'Affaires", "Chargé d’Affaires", "Charge d'Affaires", "Head", "Deputy Head", "Chief", "Deputy Chief", "Acting Chief",
        "Acting Head", "Attaché", "Attache", "Military Attaché", "Counselor-Minister", "Councilor", "Councillor", "Envoy", "Minister Plenipotentiary",
        "Plenipotentiary", "Permanent Representative", "Representative", "Secretary of the Embassy", "Member", "Political Adviser",
        "Adviser", "Advisor", "Ambassador Extraordinary", "Desk Officer", "Referent", "Rapporteur", "Recorder", "Notetaker",
        "Head of Department", "Acting Director", "Acting Chairman",
        "Temporary Chargé d’Affaires", "Temporary Chargé d'Affaires", "Provisional Chargé d’Affaires", "Commander", "Commandant", "Rector", "Editor",
        "Publisher");

    /// <summary>Words before an office that say of which kind it is.</summary>
    public static readonly WordTable<bool> OfficeKinds = Table(
        "a kind of office",
        "Joint", "Additional", "Trade", "Press", "Commercial", "Economic", "Cultural", "Parliamentary", "Principal", "Senior", "Junior",
        "Personal", "Private", "Executive", "Political", "Chief", "Embassy", "Resident", "Regional", "Assistant", "Temporary", "Provisional",
        "Scientific", "Naval", "Air", "Military",
        "Consular", "Responsible", "Technical", "Legal", "Special");

    /// <summary>Houses from which heads of state and government write, below their names.</summary>
    public static readonly WordTable<bool> Seats = Table(
        "a seat of government", "White House", "The White House", "Kremlin", "The Kremlin", "10 Downing Street");

    /// <summary>Bodies for which persons sign.</summary>
    public static readonly Phrases Signing = new(
        "Committee", "Government", "Ministry", "Minister", "Politburo", "Delegation", "Embassy", "Presidium", "Council", "Party",
        "Department", "Secretariat",
        "Union", "Republic", "Staff", "Command");

    /// <summary>Bodies that sign in place of a person.</summary>
    public static readonly Phrases Bodies = new("Embassy", "Legation", "Consulate", "Permanent Mission");

    /// <summary>Ministries and committees that sign so; elsewhere on a line such words only speak of one.</summary>
    public static readonly WordTable<bool> Ministries = Table(
        "a ministry", "Foreign Ministry", "Ministry of Foreign Affairs", "Ministry", "Central Committee", "CC", "Council of Ministers");

    /// <summary>Words with which a letter takes leave.</summary>
    public static readonly WordTable<bool> Farewells = Table(
        "a complimentary close",
        "Yours sincerely", "Sincerely yours", "Sincerely", "Yours faithfully", "Faithfully yours", "Yours truly", "Yours", "Yours ever",
        "Respectfully", "Respectfully yours", "Very truly yours", "With respect", "With regards", "With best regards", "Best regards",
        "Kind regards", "With kind regards", "With communist greetings", "With Communist greetings", "With comradely greetings",
        "With fraternal greetings", "With socialist greetings",
        "Greetings", "With greetings", "Cordially", "Cordially yours", "With high esteem", "With deep respect", "With best wishes", "Best wishes");

    /// <summary>Words that stand by themselves below a text and are nobody's name.</summary>
    public static readonly WordTable<bool> NoNames = Table(
        "a word that is no name",
        "Applause", "Laughter", "Translation", "Translated", "Attachment", "Attachments", "Enclosure", "Enclosures", "Annex", "Annexes", "Appendix",
        "Expand", "Copy", "Copies", "Original", "Stamp", "Signature", "Signatures", "Signed", "Notes", "References", "End", "Source", "Illegible",
        "Handwritten", "Adjourned", "Plenipotentiary", "Extraordinary", "Continued", "Pagination", "Summary", "Draft", "Correct", "True", "Approved",
        "Agreed", "Conclusion", "Conclusions", "Comment", "Comments", "Resolution", "Decision", "Decisions", "Introduction", "Recommendations",
        "Proposals", "Addressee", "File", "Files", "Share", "Download", "Yes", "Goodbye", "Thanks", "Amen", "Dear");

    private static WordTable<bool> Table(string name, params string[] words) =>
        new(name, words, true);
}
