using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar;

public sealed class StatedClassificationTests
{
    [Theory]
    [InlineData("Department of State, Central Files, 611.61/2-361. Confidential. Drafted by McSweeney.", "Confidential")]
    [InlineData("National Archives, RG 59, Central Foreign Policy File, P840114–1808. Secret; Nodis.", "Secret; Nodis")]
    [InlineData("Kennedy Library, National Security Files, Countries Series,USSR. Confidential; Eyes Only. Drafted by A.", "Confidential; Eyes Only")]
    [InlineData("Department of State, Central Files, 1. Secret; Exdis. Sent Immediate.", "Secret; Exdis")]
    [InlineData("Department of State, Central Files, 1. Confidential; Official–Informal. Copies were sent.", "Confidential; Official–Informal")]
    [InlineData("Department of State, Central Files, 1. Secret; Niact; Limit Distribution; Eyes Only.", "Secret; Niact; Limit Distribution; Eyes Only")]
    [InlineData("Kennedy Library, Ball Papers, USSR. No classification marking. No drafting information.", "No classification marking")]
    [InlineData("CIA Files, Job 80B01285A, Box 6. Top Secret; Exclusively Eyes Only.", "Top Secret; Exclusively Eyes Only")]
    [InlineData("Department of State, Central Files, 1. (Ibid.) Secret.", "Secret")]
    [InlineData("Foreign Relations, vol. V, p. 12. Unclassified.", "Unclassified")]
    [InlineData("Department of State, Central Files, 1.  Confidential.  Drafted by Ames.", "Confidential")]
    public void The_sentence_behind_the_reference_states_it(string note, string marking) => Assert.Equal(marking, StatedClassification.In(new Cursor(note)));

    [Theory]
    [InlineData("American Foreign Policy: Current Documents, 1960, p. 476.")]
    [InlineData("Department of State, Central Files, 1. Drafted by Secret agents.")]
    [InlineData("Department of State, Central Files, 1. Secret agents drafted it.")]
    [InlineData("Department of State, Confidential File, 1.")]
    [InlineData("Department of State, Central Files, 1. Confidential File, 2.")]
    [InlineData("")]
    public void Other_notes_state_none(string note) => Assert.Null(StatedClassification.In(new Cursor(note)));
}
