using ArchiveParse.Grammar;

namespace ArchiveParse.Tests.Grammar;

public sealed class ColumnsTests
{
    [Theory]
    [InlineData("The President", "The President")]
    [InlineData("The Under Secretary of State", "The Under Secretary of State")]
    [InlineData("The Acting Secretary, Department of State", "The Acting Secretary (role Department of State)")]
    [InlineData("Interpreter", "Interpreter")]
    [InlineData("Mr. Kohler", "Kohler (honorific Mr.)")]
    [InlineData("EUR—Mr. Kohler", "Kohler (honorific Mr. | role EUR)")]
    [InlineData("EUR - Mr. Kohler", "Kohler (honorific Mr. | role EUR)")]
    [InlineData("S/B–Mr. Bohlen", "Bohlen (honorific Mr. | role S/B)")]
    [InlineData("State—U. Alexis Johnson", "U. Alexis Johnson (role State)")]
    [InlineData("EUR—Assistant Secretary Kohler", "Kohler (role Assistant Secretary, EUR)")]
    [InlineData("D—Mr. Akalovsky (Interpreting)", "Akalovsky (honorific Mr. | role D, Interpreting)")]
    [InlineData("Mr. Tyler—EUR", "Tyler (honorific Mr. | role EUR)")]
    [InlineData("Mr. TylerEUR", "Tyler (honorific Mr. | role EUR)")]
    [InlineData("Mr. AkalovskyACDA/IR", "Akalovsky (honorific Mr. | role ACDA/IR)")]
    [InlineData("Mr. Bundy—The White House", "Bundy (honorific Mr. | role The White House)")]
    [InlineData("Ambassador Menshikov, Soviet Embassy", "Menshikov (role Ambassador, Soviet Embassy)")]
    [InlineData("Mr. McSweeney, Director,SOV", "McSweeney (honorific Mr. | role Director,SOV)")]
    [InlineData("Mr. M.N. Smirnovsky, Minister Counselor, Soviet Embassy", "M.N. Smirnovsky (honorific Mr. | role Minister Counselor, Soviet Embassy)")]
    [InlineData("Anatoliy F. Dobrynin, USSR", "Anatoliy F. Dobrynin (role USSR)")]
    [InlineData("Arthur M. Schlesinger, Jr., Special Assistant", "Arthur M. Schlesinger, Jr. (role Special Assistant)")]
    [InlineData("The Honorable Dean Rusk, Secretary of State", "Dean Rusk (honorific The Honorable | role Secretary of State)")]
    [InlineData("General Lyman L. Lemnitzer, USA", "Lyman L. Lemnitzer (role General, USA)")]
    [InlineData("Foreign Minister von Brentano", "von Brentano (role Foreign Minister)")]
    [InlineData("Soviet Ambassador Menshikov", "Menshikov (role Soviet Ambassador)")]
    [InlineData("US Ambassador Thompson", "Thompson (role US Ambassador)")]
    [InlineData("Mr. Guthe and Mr. Weber (C.I.A.)", "Guthe (honorific Mr. | role C.I.A.)", "Weber (honorific Mr. | role C.I.A.)")]
    [InlineData("Secretary Hodges, Mr. Behrman and Mr. George (Commerce)", "Hodges (role Secretary, Commerce)", "Behrman (honorific Mr. | role Commerce)", "George (honorific Mr. | role Commerce)")]
    [InlineData("Messrs. Bundy and Sorensen", "Bundy (honorific Messrs.)", "Sorensen (honorific Messrs.)")]
    [InlineData("Senators Fulbright and Humphrey", "Fulbright (role Senators)", "Humphrey (role Senators)")]
    [InlineData("Interpreters: Mr. Akalovsky, Mr. Sukhodrev", "Akalovsky (honorific Mr. | role Interpreters)", "Sukhodrev (honorific Mr. | role Interpreters)")]
    [InlineData("The President; Secretary Rusk", "The President", "Rusk (role Secretary)")]
    public void A_line_names_one_or_several(string line, params string[] people) =>
        Assert.Equal(people, Groups($"PARTICIPANTS\n\n{line}\n").Single().People.Select(Told.Person));

    [Theory]
    [InlineData("PARTICIPANTS\n\nMr. A\n\nMr. B\n", ": A, B")]
    [InlineData("PARTICIPANTS:\nMr. A\nMr. B\n", ": A, B")]
    [InlineData("PARTICIPANTS\n\nUS The President\n\nMr. A\n\n\n\nUSSR Chairman B\n\nMr. C\n", "US: The President, A", "USSR: B, C")]
    [InlineData("PARTICIPANTS\n\nUS\n\nMr. A\n\nUSSR\n\nMr. B\n", "US: A", "USSR: B")]
    [InlineData("PARTICIPANTS\n\nThe United States:\n\nMr. A\n\n\n\nSoviet side:\n\nMr. B\n", "United States: A", "Soviet side: B")]
    [InlineData("PARTICIPANTS\n\nU.S.: Secretary A, Mr. B\n\nU.S.S.R.: Mr. C\n", "U.S.: A, B", "U.S.S.R.: C")]
    [InlineData("PARTICIPANTS\n\nMr. A\n\n\n\nMr. B\n", ": A", ": B")]
    [InlineData("PARTICIPANTS\n\nUS\n\nMr. A\n\n\n\nUSSR\n\nMr. B\n\nInterpreter: Mr. C\n", "US: A", "USSR: B, C")]
    [InlineData("Present:\n\nState\n\nMr. A\n\nDefense\n\nMr. B\n", "State: A", "Defense: B")]
    [InlineData("PARTICIPANTS\n\nMr. A\n\nUS Ambassador B\n", ": A, B")]
    [InlineData("PARTICIPANTS\n\nListed on page 5\n")]
    public void Sides_are_parted_by_gaps_and_headed_by_their_names(string list, params string[] groups) =>
        Assert.Equal(groups, Groups(list).Select(static group => $"{group.Label}: {string.Join(", ", group.People.Select(static each => each.Name))}"));

    [Theory]
    [InlineData("PARTICIPANTS\n\nMr. A\n\nSUBJECT\n\nThe Harvest\n")]
    [InlineData("PARTICIPANTS\n\nMr. A\n\nThe President opened the talks.\n")]
    [InlineData("PARTICIPANTS\n\nMr. A\n\nMr. A: Yes\n")]
    [InlineData("PARTICIPANTS\n\nMr. A\n\n\n\nLaos\n\nThe President opened the talks.\n")]
    [InlineData("PARTICIPANTS\n\nMr. A\n\n\n\nThe Harvest\n\nThe President opened the talks.\n")]
    [InlineData("PARTICIPANTS\n\nMr. A\n\n\n\nUS Policy\n\nThe President opened the talks.\n")]
    public void A_column_ends_where_something_else_begins(string text) => Assert.Equal("PARTICIPANTS\n\nMr. A\n", Columns.Block.Taken(text));

    [Theory]
    [InlineData("Participants\n\nMr. A\n")]
    [InlineData("PARTICIPANTS WERE MANY\n\nMr. A\n")]
    [InlineData("PARTICIPANTS\n\n\n\nThey met at noon.\n")]
    [InlineData("PARTICIPANTS\n\nThey met at noon.\n")]
    [InlineData("")]
    public void Other_lines_head_no_column(string text) => Assert.Null(Columns.Block.Taken(text));

    private static ValueList<ParticipantGroup> Groups(string list) => Columns.Block.Whole(list)?.Groups ?? [];
}
