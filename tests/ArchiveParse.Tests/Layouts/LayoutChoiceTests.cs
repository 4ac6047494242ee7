namespace ArchiveParse.Tests.Layouts;

public sealed class LayoutChoiceTests
{
    [Theory]
    [InlineData(MadePages.Labelled, "web")]
    [InlineData(MadePages.Print, "print")]
    [InlineData(LegacyPages.Full, "legacy-web")]
    [InlineData(LegacyPages.BareCited, "legacy-web-bare")]
    [InlineData(LegacyPages.BareTitled, "legacy-web-bare")]
    [InlineData(LegacyPages.Bullets, "legacy-web-listing")]
    [InlineData(LegacyPages.Dashes, "legacy-web-listing")]
    [InlineData(LegacyPages.Print, "legacy-print")]
    [InlineData(MadePages.Body, "plain")]
    [InlineData(MadePages.Frus, "frus")]
    [InlineData("12. Editorial Note\n\n\nOn May 3 the two met.\n", "frus")]
    [InlineData("12. Letter From Orlov to RoweSource\n\n\nMoscow, May 3, 1962.\n\nDear Sir: We agree.\n", "frus")]
    [InlineData("12. Minutes1\n\nWe met.\n\n* * *\n\n1 Source: National Archives, RG 59. Secret.\n", "frus")]
    [InlineData("12. Minutes1\n\nWe met.\n\n  1. Source: National Archives, RG 59. Secret.\n", "frus")]
    [InlineData("12. Minutes0\n\nWe met.\n\n  1. Source: National Archives, RG 59. Secret.\n  2. Not printed.\n", "frus")]
    [InlineData("12. Minutes of a Talk, Vienna, May 3, 1962, 2:30 p.m.1 2\n\nWe met.\n\n  1. Source: National Archives.\n  2. They met.\n", "frus")]
    [InlineData("12. Memorandum of Conversation1\n\nWe met.\n", "frus")]
    [InlineData("12. Letter From Chairman Orlov to President Rowe0\n\nDear Sir: We agree.\n", "frus")]
    [InlineData("760C.61/412: Telegram\n\nThe Ambassador in Poland (Rowe) to the Secretary of State\n\n57. We met.\n", "frus")]
    [InlineData("File No. 761.00/12\n\nThe Consul at Odessa (Rowe) to the Secretary of State\n\n[Telegram]\n\nWe met.\n", "frus")]
    [InlineData("740.0011 Vienna/5–345\n\nMemorandum of Conversation, by the Director (Harlan)\n\nWe met.\n", "frus")]
    [InlineData("PPS files, lot 64 D 563\nMemorandum by the Director (Harlan)\nWe met.\n", "frus")]
    [InlineData("12. Minutes1\n\nWe met.\n\n  2. Source: National Archives.\n", "plain")]
    [InlineData("12. Minutes0\n\nWe met.\n\n  2. Source: National Archives.\n", "plain")]
    [InlineData("12. Minutes\n\nWe met.\n\n  1. Source: National Archives.\n", "plain")]
    [InlineData("3. The Harvest and its Critics1\n\nWe met.\n\n1. See chapter 2.\n", "plain")]
    [InlineData("1. Minutes of the last meeting1\n\n2. The harvest\n\nWe met.\n", "plain")]
    [InlineData("2. Letter from the editor1\n\nWe met.\n", "plain")]
    [InlineData("12. Memorandum of Conversation\n\nWe met.\n", "plain")]
    [InlineData("12. Memorandum of Conversation4\n\nWe met.\n", "plain")]
    [InlineData("12. Minutes of 1962 2\n\nWe met.\n\n  1. Source: National Archives.\n", "plain")]
    [InlineData("760C.61/412\n\nThe Ambassador spoke to the Secretary.\n", "plain")]
    [InlineData("760C.61/412\n\nMemorandum of Conversation\n\nWe met.\n", "plain")]
    [InlineData("5.10.61/412\n\nThe Consul at Odessa to the Secretary of State\n\nWe met.\n", "plain")]
    [InlineData("760C.61/412 of May 3\n\nThe Consul at Odessa to the Secretary of State\n\nWe met.\n", "plain")]
    [InlineData("PPS files, box 4\n\nMemorandum by the Director (Harlan)\n\nWe met.\n", "plain")]
    [InlineData("1. Source of the river\n\n2. Delta\n", "plain")]
    [InlineData("1. Source\n\n* Source: a map.\n", "plain")]
    [InlineData("1. OpenSource\n\nWe met.\n", "plain")]
    [InlineData("1. Open Source\n\nMoscow, May 3, 1962.\n\n* Source: a map.\n", "plain")]
    [InlineData("1. A list\n\n* Source: a map.\n", "plain")]
    [InlineData("12. Minutes1\n\nWe met.\n\n2 Source: National Archives.\n", "plain")]
    [InlineData("12. Editorial Notes\n\nWe met.\n", "plain")]
    [InlineData("Skip to content\n\n1 - 2 of 2\n\n1956\n\nThe Harvest\n", "web-listing")]
    [InlineData(MadePages.LabelsLost, "web")]
    [InlineData(MadePages.Dense, "web")]
    [InlineData(MadePages.NoBody, "web")]
    [InlineData(MadePages.ShortTail, "web-short")]
    [InlineData("Skip to content\n\nMao, Zedong\n\nPopular Documents\n\n1956\n\nThe Harvest\n", "web-subject")]
    [InlineData("1 - 2 of 2\n\n1956\n\nThe Harvest\n", "web-listing")]
    [InlineData("Skip to content\n\nWe met.\n", "plain")]
    [InlineData("Citation:\n\nWe met.\n", "plain")]
    [InlineData("We spoke of the Document Information\n", "plain")]
    public void Each_page_is_read_by_the_layout_that_it_is_in(string page, string layout) => Assert.Equal(layout, ArchivePage.Parse(page).Layout);

    [Theory]
    [InlineData(MadePages.Labelled, "furniture date title support summary label source rights uploaded type recordId classification donors")]
    [InlineData(MadePages.ShortTail, "furniture date title support summary classification")]
    [InlineData(MadePages.Print, "date title label citation summary support languages rendition")]
    [InlineData(MadePages.Frus, "number title label furniture")]
    [InlineData("Skip to content\n\nMao, Zedong\n\nHe led.\n\nPopular Documents\n\n1956\n\nThe Harvest\n", "furniture title summary label")]
    [InlineData(LegacyPages.Full, "furniture date title support label summary citation url rendition")]
    [InlineData(LegacyPages.Untitled, "furniture date support label summary citation rendition")]
    [InlineData(LegacyPages.BareCited, "date summary citation")]
    [InlineData(LegacyPages.BareTitled, "date summary title")]
    [InlineData(LegacyPages.Print, "furniture date title label citation summary support languages rendition")]
    [InlineData("The Harvest\nThey speak of it.\n-\nApril, 1950\nThe Drought\nThey speak.\n", "title summary")]
    public void What_stands_outside_the_body_is_told_by_its_name(string page, string names) =>
        Assert.Equal(names, string.Join(' ', ArchivePage.Parse(page).Leaves.Select(static each => each.Leaf).Distinct()));

    [Theory]
    [InlineData(MadePages.Labelled, "layout web: 'Document Information' stands on line 22")]
    [InlineData(MadePages.Print, "layout print: 'Citation:' stands near the head, with language or contents on the page or a quoted title under it")]
    [InlineData(MadePages.Body, "layout plain: no other layout reads the page")]
    [InlineData("Skip to content\n\n1 - 2 of 2\n\n1956\n\nThe Harvest\n", "layout web-listing: the range of its results stands on line 3")]
    public void The_choice_is_told_with_its_sign_and_where_that_stands(string page, string told) =>
        Assert.Equal(told, ArchiveParser.Default.ChooseLayout(page).Describe(page));

    [Theory]
    [InlineData(MadePages.Labelled)]
    [InlineData(MadePages.Print)]
    [InlineData(MadePages.Frus)]
    public void Line_ends_of_either_kind_make_the_same_document(string text)
    {
        var (one, other) = (MadePages.Read<DocumentPage>(text), MadePages.Read<DocumentPage>(text.ReplaceLineEndings("\r\n")));
        Assert.Equal((one.Layout, one.Title, one.Summary, one.Rights), (other.Layout, other.Title, other.Summary, other.Rights));
        Assert.Equal(Told.Blocks(one.Body), Told.Blocks(other.Body));
        Assert.Equal(one.EmptyFields, other.EmptyFields);
    }
}
