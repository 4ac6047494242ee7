using ArchiveParse.Grammar;

namespace ArchiveParse.Tests.Grammar;

public sealed class HeadFieldTests
{
    [Theory]
    [InlineData("SUBJECT\n\nThe Harvest\n", "SUBJECT", "The Harvest")]
    [InlineData("SUBJECT\n\nThe Harvest.\n", "SUBJECT", "The Harvest.")]
    [InlineData("SUBJECT:\nThe Harvest\n", "SUBJECT", "The Harvest")]
    [InlineData("Subject:\n\nThe Harvest\n", "Subject", "The Harvest")]
    [InlineData("SUBJECTS\n\n1. The Harvest\n\n2. The Vines\n", "SUBJECTS", "1. The Harvest\n\n2. The Vines")]
    [InlineData("THROUGH\n\nS/S\n", "THROUGH", "S/S")]
    [InlineData("DATE AND TIME\n\nMay 3, 1962\n", "DATE AND TIME", "May 3, 1962")]
    [InlineData("TO\n\nJohn Smith, Jr.\n", "TO", "John Smith, Jr.")]
    [InlineData("TO\n\nThe U.S.\n", "TO", "The U.S.")]
    [InlineData("TO\n\nJohn Q.\n", "TO", "John Q.")]
    [InlineData("SUBJECT\n\n  • The Harvest\n", "SUBJECT", "The Harvest")]
    [InlineData("SUBJECTS\n\n  • The Harvest\n  • The Vines\n", "SUBJECTS", "The Harvest\n\nThe Vines")]
    [InlineData("DATE\n\n  • May 3, 1962\n", "DATE", "May 3, 1962")]
    [InlineData("SUBJECT\n\n•Harvest\n", "SUBJECT", "•Harvest")]
    [InlineData("SUBJECT\n- The Harvest\n- The Vines\n", "SUBJECT", "- The Harvest\n\n- The Vines")]
    [InlineData("SUBJECT\n\nThe Treaty1\n\nThe Vines2\n", "SUBJECT", "The Treaty1\n\nThe Vines2")]
    public void A_label_stands_on_a_line_of_its_own_above_its_value(string text, string label, string value)
    {
        var field = HeadFields.Field.Whole(text);
        Assert.Equal((label, value), (field?.Label, field?.Text));
    }

    [Theory]
    [InlineData("SUBJECT\n\nThe Harvest\n\n\n\nThe Vines\n")]
    [InlineData("SUBJECT\n\nThe Harvest\n\nThe President opened the talks.\n")]
    [InlineData("SUBJECT\n\nThe Harvest\n\nPARTICIPANTS\n\nMr. A\n")]
    [InlineData("SUBJECT\n\nThe Harvest\n\nThe President opened the talks?\n")]
    [InlineData("SUBJECT\n\nThe Harvest\n\nThe President opened the talks.2\n")]
    [InlineData("SUBJECT\n\nThe Harvest\n\nThe President opened the talks!\n")]
    [InlineData("SUBJECT\n\nThe Harvest\n\nThe President opened the talks:\n")]
    [InlineData("SUBJECT\n\nThe Harvest\n\nThe President opened the talks;\n")]
    [InlineData("SUBJECT\n\nThe Harvest\n\nThe President opened the talks…\n")]
    public void A_value_ends_at_a_wide_gap_a_label_or_running_text(string text) => Assert.Equal("SUBJECT\n\nThe Harvest\n", HeadFields.Field.Taken(text));

    [Fact]
    public void A_list_with_bullets_ends_at_a_line_without_one() =>
        Assert.Equal("SUBJECT\n- The Harvest\n", HeadFields.Field.Taken("SUBJECT\n- The Harvest\nThe Secretary of State\n"));

    [Theory]
    [InlineData("Subject\n\nThe Harvest\n")]
    [InlineData("SUBJECT\n\n\n\nThe Harvest\n")]
    [InlineData("SUBJECT\n\nPARTICIPANTS\n\nMr. A\n")]
    [InlineData("SUBJECT MATTER\n\nThe Harvest\n")]
    public void Other_lines_are_no_label(string text) => Assert.Null(HeadFields.Field.Taken(text));
}
