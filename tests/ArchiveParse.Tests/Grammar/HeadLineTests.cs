namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

/// <summary>Single lines of a head, and what each is by its signs.</summary>
public sealed class HeadLineTests
{
    [Theory]
    [InlineData("This paper is to be destroyed after use")]
    [InlineData("This paper is to be returned to the registry")]
    [InlineData("This paper is to be burned after use")]
    [InlineData("This paper must be destroyed after use")]
    [InlineData("This paper must be returned to the registry")]
    [InlineData("This paper must not be copied")]
    [InlineData("This paper is not to be copied")]
    [InlineData("Making copies is prohibited")]
    [InlineData("Copying is prohibited")]
    [InlineData("Copying prohibited")]
    [InlineData("Subject to return")]
    [InlineData("Return within 24 hours")]
    public void What_a_form_says_of_its_handling_is_a_marking(string line) =>
        Assert.Equal($"marking: {line} (|{line}|||) // marking: Secret (Secret||||)", Head($"{line}\n\nSecret\n\nWe met again."));

    [Theory]
    [InlineData(
        "Copying prohibited\nThe harvest\n\nSecret",
        "marking: Copying prohibited (|Copying prohibited|||) // heading: The harvest // marking: Secret (Secret||||)")]
    [InlineData(
        "Copying prohibited\nby the rules, which are long and longer and which nobody has read from their beginning to their end, as ever\n\nSecret",
        "marking: Copying prohibited (|Copying prohibited|||) // heading: by the rules, which are long and longer and which nobody has read from their beginning to their end, as ever // marking: Secret (Secret||||)")]
    public void It_goes_on_in_small_letters(string text, string told) => Assert.Equal(told, Head(text));

    [Theory]
    [InlineData("Is it so?\n\nSecret", "")]
    [InlineData("[It is so]\n\nSecret", "")]
    [InlineData("The chair: Nowak.\n\nParticipants: Kurt Weber", "")]
    [InlineData("The harvest:\n\nWe met again.", "")]
    [InlineData("The harvest;\n\nWe met again.", "")]
    [InlineData("The harvest…\n\nWe met again.", "")]
    [InlineData("The harvest”\n\nWe met again.", "")]
    [InlineData("At 10 a.m.\n\nWe met again.", "heading: At 10 a.m.")]
    [InlineData("The talk at 10:30 p.m.\n\nWe met again.", "heading: The talk at 10:30 p.m.")]
    [InlineData("“The harvest” of 1956\n\nWe met again.", "heading: “The harvest” of 1956")]
    [InlineData("\"The harvest\" of 1956\n\nWe met again.", "heading: \"The harvest\" of 1956")]
    [InlineData("*The harvest* of 1956\n\nWe met again.", "heading: *The harvest* of 1956")]
    [InlineData("'The harvest' of 1956\n\nWe met again.", "heading: 'The harvest' of 1956")]
    [InlineData("**The harvest:**\n\nWe met again.", "")]
    [InlineData(
        "Workers of the world, unite!\n\nThe Party\n\nThe Committee\n\nSecret",
        "paragraph: Workers of the world, unite! // heading: The Party The Committee // marking: Secret (Secret||||)")]
    [InlineData("Nowak: yes\n\nSecret", "")]
    [InlineData("Copy to Cde. Kaganovich\n\n[handwritten]\n\nWe met.", "distribution: Copy to Cde. Kaganovich // comment: [handwritten]")]
    public void A_title_begins_and_ends_as_no_sentence_does(string text, string told) => Assert.Equal(told, Head(text));

    [Theory]
    [InlineData("Sofia, Boyana Residence\n14 June 1976", "dateline: Sofia, Boyana Residence 14 June 1976 (Sofia, Boyana Residence|1976-06-14)")]
    [InlineData("Moscow\n\n5 May 1955, 10:30", "dateline: Moscow 5 May 1955, 10:30 (Moscow|1955-05-05T10:30)")]
    [InlineData("Record of Talks in\nMoscow\n5 May 1955", "heading: Record of Talks in Moscow // dateline: 5 May 1955 (|1955-05-05)")]
    [InlineData("The Boyana Residence\n14 June 1976", "heading: The Boyana Residence // dateline: 14 June 1976 (|1976-06-14)")]
    [InlineData("Moscow and the harvest\n5 May 1955", "heading: Moscow and the harvest // dateline: 5 May 1955 (|1955-05-05)")]
    [InlineData(
        "1. Date and Time: 14 June 1976, 10:00-11:30\n2. Place: Office of the Minister\n\n3. Participants:\n가. Korean side: Minister Park Tong-jin\n나. Japanese side: Ambassador Sunobe Ryozo",
        "field: Date and Time = 14 June 1976, 10:00-11:30 // field: Place = Office of the Minister // "
        + "participants: Participants: 가. Korean side: Minister Park Tong-jin 나. Japanese side: Ambassador Sunobe Ryozo")]
    [InlineData("1. Subject: we discussed the plan.\n\nWe met.", "")]
    [InlineData("Moscow, undated [1955]", "dateline: Moscow, undated [1955] (Moscow|1955)")]
    [InlineData("OZ 192113Z MAY 78", "dateline: OZ 192113Z MAY 78 (|1978-05-19T21:13Z)")]
    [InlineData("OO 192113Z MAY 78", "dateline: OO 192113Z MAY 78 (|1978-05-19T21:13Z)")]
    [InlineData("April, 1950", "dateline: April, 1950 (|1950-04)")]
    [InlineData("Secret\nSANTIAGO 4687", "marking: Secret (Secret||||) // heading: SANTIAGO 4687")]
    [InlineData("SECRET AMEMBASSY IN SANTIAGO CHILE 4687", "heading: SECRET AMEMBASSY IN SANTIAGO CHILE 4687")]
    [InlineData("Protocol     No. 12\n\nWe met.", "heading: Protocol // number: No. 12 = 12")]
    [InlineData("No. 865 was answered", "heading: No. 865 was answered")]
    [InlineData("From Foreign, New Delhi.\nTo Indembassy, Peking", "")]
    [InlineData("212 30.1\n\nWe met.", "number: 212 30.1 = 212 30.1")]
    [InlineData("212 30-1\n\nWe met.", "number: 212 30-1 = 212 30-1")]
    [InlineData("1956-57 - 12/1\n\nWe met.", "number: 1956-57 - 12/1 = 1956-57 - 12/1")]
    [InlineData("CC 1956-571\n\nWe met.", "heading: CC 1956-571")]
    [InlineData("Subject: The harvest: a view From: Nowak", "field: Subject = The harvest: a view // field: From = Nowak")]
    [InlineData("| Sent : | 13 May 1978 |\n", "field: Sent = 13 May 1978")]
    [InlineData("Secret, 12 May 1958", "marking: Secret (Secret||||) // dateline: 12 May 1958 (|1958-05-12)")]
    [InlineData("SECRET; Moscow, 12 May 1958", "marking: SECRET (SECRET||||) // dateline: Moscow, 12 May 1958 (Moscow|1958-05-12)")]
    [InlineData("Secret No. 12", "marking: Secret (Secret||||) // number: No. 12 = 12")]
    [InlineData("No. 865, Top Secret", "number: No. 865 = 865 // marking: Top Secret (Top Secret||||)")]
    [InlineData("| Sent | 13 May 1978 |\n| :--- | ---: |\n\nSecret", "field: Sent = 13 May 1978 // marking: Secret (Secret||||)")]
    [InlineData(
        "From Foreign, New Delhi\n\nTo Indembassy, Peking\n\nThey met again in Peking and in other towns for the whole of the afternoon and more.",
        "field: From = Foreign, New Delhi // field: To = Indembassy, Peking")]
    public void Numbers_dates_and_fields_are_told_by_their_signs(string text, string told) => Assert.Equal(told, Head(text));

    private static string Head(string text) => string.Join(" // ", Openings.Opening(new Cursor(text)).Value.Select(static block => block switch
    {
        FieldBlock field => $"field: {field.Label} = {field.Text}",
        MarkingBlock marking => $"marking: {marking.Text} ({marking.Level}|{marking.Handling}|{marking.Precedence}|{marking.Copy}|{marking.Copies})",
        DatelineBlock dateline => $"dateline: {dateline.Text} ({dateline.Place}|{dateline.Date?.Edtf})",
        NumberBlock number => $"number: {number.Text} = {number.Number}",
        _ => Told.Blocks([block])[0],
    }));
}
