namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Roman numerals, as they stand for months.</summary>
internal static class RomanNumerals
{
    public static readonly WordTable<int> Months = new("a month in Roman numerals", "I II III IV V VI VII VIII IX X XI XII".Split(' ')
        .Select(static (numeral, index) => KeyValuePair.Create(numeral, index + 1)));
}
