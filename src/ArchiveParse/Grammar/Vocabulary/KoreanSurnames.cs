namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Korean surnames in their romanisations: McCune-Reischauer, the Revised Romanisation, that of the DPRK, and customary ones.</summary>
internal static class KoreanSurnames
{
    private static readonly string[] Rows =
    [
        "Kim Gim", "Pak Park Bak", "Ri Yi Lee Li Rhee", "Choe Choi Ch’oe", "Jong Jeong Chong Chung Jung", "Kang Gang", "Jo Cho", "Yun Yoon",
        "Jang Chang", "Rim Im Lim", "Han", "O Oh", "So Seo Suh", "Sin Shin", "Kwon Gwon", "Hwang", "An Ahn", "Song", "Ryu Yu Yoo Ryoo",
        "Hong", "Nam", "Ho Heo Hur", "Paek Baek Paik", "Mun Moon", "Ko Go", "Yang Ryang", "No Ro Roh Noh", "Ha", "Kwak Gwak",
        "Jon Jeon Chon", "Hyon Hyun Hyeon", "U Woo", "Pang Bang", "Thae Tae", "Mu",
    ];

    /// <summary>The surnames, with the number of their row.</summary>
    public static readonly WordTable<int> Names = new("a Korean surname",
        Rows.SelectMany(static (row, number) => row.Split(' ').Select(form => KeyValuePair.Create(form, number))));
}
