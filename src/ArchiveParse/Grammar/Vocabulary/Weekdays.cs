using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Names of the days of the week, which add nothing to a date.</summary>
internal static class Weekdays
{
    private const string English = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
        + "Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat. Sun. Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun";

    private const string German = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag";

    private const string Russian = "понедельник вторник среда четверг пятница суббота воскресенье";

    private const string French = "lundi mardi mercredi jeudi vendredi samedi dimanche";

    private const string Polish = "poniedziałek wtorek środa czwartek piątek sobota niedziela";

    private const string Czech = "pondělí úterý středa čtvrtek pátek sobota neděle";

    private const string Hungarian = "hétfő kedd szerda csütörtök péntek szombat vasárnap";

    private const string Romanian = "luni marți miercuri joi vineri sâmbătă duminică";

    public static readonly WordTable<bool> Names = new("a day of the week",
        string.Join(' ', English, German, Russian, French, Polish, Czech, Hungarian, Romanian).Split(' ')
            .SelectMany(Accents.WithAndWithout), true);
}
