namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Places from which telegrams go out and whose names have two words, as those of people have.</summary>
internal static class TwoWordPlaces
{
    private const string Places =
        "New Delhi;Hong Kong;Tel Aviv;East Berlin;West Berlin;Buenos Aires;San José;San Jose;San Salvador;San Juan;Santo Domingo;Mexico City;" +
        "Panama City;Guatemala City;Rio Branco;Belo Horizonte;São Paulo;Porto Alegre;La Paz;Phnom Penh;Kuala Lumpur;Ho Chi;Ulan Bator;" +
        "Ulaan Baatar;Addis Ababa;Dar Salaam;Abu Dhabi;Cape Town;New York;Los Angeles;San Francisco;Washington DC;Saint Petersburg;The Hague;" +
        "Port Arthur;Port Said;Sri Lanka;White House";

    /// <summary>All of them.</summary>
    public static readonly WordTable<bool> Names = new("a place", Places, true);
}
