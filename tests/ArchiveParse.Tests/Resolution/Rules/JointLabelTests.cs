using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution.Rules;

public sealed class JointLabelTests
{
    [Theory]
    [InlineData("Molotov and Voroshilov", "Molotov | Voroshilov")]
    [InlineData("Castro & Kessel", "Castro | Kessel")]
    [InlineData("Cde. Molotov, Voroshilov", "Cde. Molotov | Voroshilov")]
    [InlineData("Ulbricht, Gomułka and Kádár", "Ulbricht | Gomułka | Kádár")]
    [InlineData("Ulbricht, Gomułka, and Kádár", "Ulbricht | Gomułka | Kádár")]
    [InlineData("Ulbricht/Gomułka", "Ulbricht | Gomułka")]
    public void Several_speak_one_utterance(string label, string labels)
    {
        var joint = JointLabel.Of(label)!;
        Assert.Equal(labels, string.Join(" | ", joint.Labels));
        Assert.Equal(label, joint.Joined(joint.Labels));
    }

    [Theory]
    [InlineData("Minister of Trade and Industry")]
    [InlineData("Chairman")]
    [InlineData("Alexander")]
    [InlineData("Kim Il Sung")]
    [InlineData("")]
    [InlineData("Chairman and Premier")]
    public void One_speaker(string label) => Assert.Null(JointLabel.Of(label));
}
