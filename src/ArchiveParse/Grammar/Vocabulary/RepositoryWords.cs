using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>How a repository is known that the table of archives does not have, and the places that may follow its name.</summary>
internal static class RepositoryWords
{
    /// <summary>
    /// Stems of words for places that keep papers, in the languages of the field; compounds hold them too (<c>Bundesarchiv</c>).
    /// </summary>
    public static readonly Phrases Stems = new(
        "archiv", "arhiv", "arkhiv", "arkiv", "arkist", "arxiv", "archief", "archiwum", "archív", "levéltár",
        "архив", "архів", "library", "bibliot", "könyvtár",
        "библиотек",
        "museum", "muzeu", "múzeum", "музей", "record office", "records office", "records center", "records centre", "ministry of",
        "department of",
        "institute of", "research center", "historical society", "institution", "collection of", "foundation", "university");

    /// <summary>How an office is called whose papers an archive keeps.</summary>
    public static readonly LeadingTexts Offices = LeadingTexts.IgnoringCase("Ministry of ", "Department of ");

    /// <summary>Cities with archives, and their countries: they follow a repository's name and are no part of the reference.</summary>
    public static readonly WordTable<bool> Places = Table(
        "a place",
        "Moscow", "Moskva", "Berlin", "Bonn", "Koblenz", "Warsaw", "Warszawa", "Prague", "Praha", "Bratislava", "Budapest", "Bucharest",
        "București", "Bucuresti", "Belgrade",
        "Beograd", "Sofia", "Tirana", "Tirane", "Brasilia", "Brasília", "Rio de Janeiro", "Beijing", "Shanghai", "Tokyo", "New Delhi",
        "Delhi",
        "London", "Kew", "Paris", "Rome", "Washington", "Washington, DC", "Washington, D.C.", "Washington DC", "College Park",
        "College Park, MD", "MD", "Maryland",
        "DC", "D.C.", "Suitland", "Kyiv", "Kiev", "Minsk", "Baku", "Tbilisi", "Yerevan", "Vilnius", "Riga", "Tallinn", "Zagreb",
        "Ljubljana", "Ulaanbaatar",
        "Hanoi", "Seoul", "Taipei", "Nanjing", "Dublin", "Vienna", "Ottawa", "Canberra", "Stockholm", "Oslo", "Helsinki", "Copenhagen", "The Hague",
        "Freiburg", "Podolsk",
        "Russia", "Russian Federation", "USSR", "Germany", "Poland", "Czech Republic", "Czechoslovakia", "Slovakia", "Hungary", "Romania",
        "Serbia", "Yugoslavia",
        "Bulgaria", "Albania", "Brazil", "China", "PRC", "Japan", "India", "UK", "U.K.", "United Kingdom", "England", "France", "Italy",
        "USA", "U.S.", "United States",
        "Ukraine", "Belarus", "Azerbaijan", "Georgia", "Armenia", "Lithuania", "Latvia", "Estonia", "Croatia", "Slovenia", "Mongolia",
        "Vietnam", "Ireland", "Austria",
        "Canada", "Australia", "Sweden", "Norway", "Finland", "Denmark", "Netherlands",
        "California", "Stanford", "New York", "New York, NY", "Havana",
        "Cuba", "La Courneuve", "Jerusalem", "Israel", "Pyongyang", "Lisbon", "Portugal", "Madrid", "Spain",
        "Bern", "Switzerland", "Geneva",
        "Taipei", "Taiwan", "Phnom Penh", "Jakarta", "Bandung", "Baghdad", "Damascus", "Addis Ababa", "Luanda",
        "Cairo", "Egypt", "Ankara", "Turkey", "Geneva, Switzerland", "South Korea", "Cambridge", "Oxford", "Ann Arbor", "Yorba Linda",
        "Simi Valley", "Austin", "Austin, Texas", "Abilene", "Boston");

    private static WordTable<bool> Table(string name, params string[] words) =>
        new(name, words, true);
}
