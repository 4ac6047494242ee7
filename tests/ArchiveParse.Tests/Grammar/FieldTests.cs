namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using Sprache;

public sealed class FieldTests
{
    [Theory]
    [InlineData("Location: Zhongnanhai, Yi Nian Hall", "Location", "Zhongnanhai, Yi Nian Hall")]
    [InlineData("Place : Moscow, the Kremlin", "Place", "Moscow, the Kremlin")]
    [InlineData("SUBJECT: The harvest", "SUBJECT", "The harvest")]
    [InlineData("Subject:The harvest", "Subject", "The harvest")]
    [InlineData("From: Embassy in Ulan Bator", "From", "Embassy in Ulan Bator")]
    [InlineData("Date of report: 6 March 1953", "Date of report", "6 March 1953")]
    [InlineData("Date of the talk: 6 March 1953", "Date of the talk", "6 March 1953")]
    [InlineData("Time and place of the meeting: 6 March 1953, Oslo", "Time and place of the meeting", "6 March 1953, Oslo")]
    [InlineData("To: Cde. Stalin", "To", "Cde. Stalin")]
    [InlineData("Classification: Secret", "Classification", "Secret")]
    [InlineData("Taken into process: at noon", "Taken into process", "at noon")]
    [InlineData("Subject: Talks: the second round", "Subject", "Talks: the second round")]
    [InlineData("To:\nThe Ministry", "To", "The Ministry")]
    [InlineData("To: Comrade Jan Nowak,\n\nDeputy Minister", "To", "Comrade Jan Nowak, Deputy Minister")]
    [InlineData("Forward to: Department of Trade, Embassy", "Forward to", "Department of Trade, Embassy")]
    [InlineData("Priority: Rush", "Priority", "Rush")]
    [InlineData("Level: Extra Urgent, Advanced", "Level", "Extra Urgent, Advanced")]
    [InlineData("Received:\n29 October, at noon, by 1 messenger", "Received", "29 October, at noon, by 1 messenger")]
    [InlineData("DATE & TIME: Monday, in the morning", "DATE & TIME", "Monday, in the morning")]
    [InlineData("DATE, TIME AND PLACE: Monday, in the morning, Moscow", "DATE, TIME AND PLACE", "Monday, in the morning, Moscow")]
    [InlineData("Subject of conversation: The harvest", "Subject of conversation", "The harvest")]
    [InlineData("APOLOGIES: Mr. Brown", "APOLOGIES", "Mr. Brown")]
    [InlineData("Absentees: Mr. Brown", "Absentees", "Mr. Brown")]
    [InlineData("Beginning: 18:00 hours; End: 21:10 hours", "Beginning", "18:00 hours; End: 21:10 hours")]
    [InlineData("End of the meeting: 1 p.m.", "End of the meeting", "1 p.m.")]
    [InlineData("Presided over by: Mr. Brown", "Presided over by", "Mr. Brown")]
    [InlineData("Archival Signature: AB-CD, EF 30, 2460", "Archival Signature", "AB-CD, EF 30, 2460")]
    [InlineData("Records: Kong Yuan", "Records", "Kong Yuan")]
    [InlineData("To:\n\n\u00A0\n  The Ministry", "To", "The Ministry")]
    public void A_field_is_a_label_with_its_value_beside_or_below_it(string text, string label, string value)
    {
        var field = Told.Whole(Fields.Field, text);
        Assert.Equal((label, value), (field?.Label, field?.Text));
    }

    [Theory]
    [InlineData("Date: 22 November 1956", "1956-11-22")]
    [InlineData("Date: November 22, 1956", "1956-11-22")]
    [InlineData("Time: September 18, 1956, 18:00 - 21:10", "1956-09-18T18:00/1956-09-18T21:10")]
    [InlineData("Received:\n3 September 1988", "1988-09-03")]
    [InlineData("Date: Oslo, 5 March 1953", "1953-03-05")]
    [InlineData("Place and date: Oslo, 5 March 1953", "1953-03-05")]
    [InlineData("Date of report: 6 March 1953", "1953-03-06")]
    [InlineData("Subject: The harvest of 1956", null)]
    [InlineData("Location: Moscow", null)]
    public void A_field_whose_value_is_a_date_tells_it(string text, string? edtf)
    {
        var field = Told.Whole(Fields.Field, text);
        Assert.NotNull(field);
        Assert.Equal(edtf, field.Date?.Edtf?.ToString());
    }

    [Theory]
    [InlineData("Primary:\nSent: 13 May 1978", "Primary:")]
    [InlineData("To : \nTo: The Ministry", "To :")]
    public void A_label_over_another_is_an_empty_field_with_its_colon(string text, string field)
    {
        var first = Fields.Field.TryParse(text).Value;
        Assert.Equal(("", field), (first.Text, first.Span.In(text).ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Location")]
    [InlineData("Location:")]
    [InlineData("Location: \n \n")]
    [InlineData("Location Moscow")]
    [InlineData("Timetable: tomorrow")]
    [InlineData("Mikoyan: Good.")]
    [InlineData("The date: tomorrow")]
    [InlineData("Soviet side: Mikoyan")]
    [InlineData("To: Jan Nowak,\nWe met the ambassador.")]
    [InlineData("To: Jan Nowak,\nSecret")]
    [InlineData("To: Jan Nowak\nDeputy Minister")]
    public void A_line_without_a_known_label_or_without_a_value_is_no_field(string text) => Assert.Null(Told.Whole(Fields.Field, text));
}
