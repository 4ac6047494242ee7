namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Names of the months and their numbers.</summary>
internal static class Months
{
    private static readonly string[] English =
    [
        "January Jan Jan.", "February Feb Feb.", "March Mar Mar.", "April Apr Apr.", "May", "June Jun Jun.",
        "July Jul Jul.", "August Aug Aug.", "September Sept Sept. Sep Sep.", "October Oct Oct.", "November Nov Nov.", "December Dec Dec.",
    ];

    public static readonly WordTable<int> Names = new("a month", English.SelectMany((names, index) => names.Split(' ').Select(name => KeyValuePair.Create(name, index + 1))));
}
