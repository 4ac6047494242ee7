using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// Names of the months and their numbers: nominative, the case that stands in dates, and abbreviations. Each is known without its
/// accents too, as translators and text extraction leave them.
/// </summary>
internal static class Months
{
    private static readonly string[] English =
    [
        "January Jan Jan.", "February Feb Feb.", "March Mar Mar.", "April Apr Apr.", "May", "June Jun Jun.",
        "July Jul Jul.", "August Aug Aug.", "September Sept Sept. Sep Sep.", "October Oct Oct.", "November Nov Nov.", "December Dec Dec.",
    ];

    private static readonly string[] German =
    [
        "Januar Jänner", "Februar Feber Febr.", "März Maerz Mrz.", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober Okt Okt.",
        "November", "Dezember Dez Dez.",
    ];

    private static readonly string[] Russian =
    [
        "январь января январе янв.", "февраль февраля феврале февр. фев.", "март марта марте мар.", "апрель апреля апреле апр.",
        "май мая мае", "июнь июня июне", "июль июля июле", "август августа августе авг.", "сентябрь сентября сентябре сент.",
        "октябрь октября октябре окт.", "ноябрь ноября ноябре нояб.", "декабрь декабря декабре дек.",
    ];

    private static readonly string[] French =
    [
        "janvier janv.", "février févr.", "mars", "avril avr.", "mai", "juin", "juillet juil.", "août", "septembre", "octobre", "novembre",
        "décembre déc.",
    ];

    private static readonly string[] Polish =
    [
        "styczeń stycznia styczniu", "luty lutego lutym", "marzec marca marcu", "kwiecień kwietnia kwietniu", "maj maja maju",
        "czerwiec czerwca czerwcu", "lipiec lipca lipcu", "sierpień sierpnia sierpniu", "wrzesień września wrześniu",
        "październik października październiku", "listopad listopada listopadzie", "grudzień grudnia grudniu",
    ];

    private static readonly string[] Czech =
    [
        "leden ledna lednu", "únor února únoru", "březen března březnu", "duben dubna dubnu", "květen května květnu", "červen června červnu",
        "červenec července červenci", "srpen srpna srpnu", "září", "říjen října říjnu", "listopad listopadu", "prosinec prosince prosinci",
    ];

    private static readonly string[] Hungarian =
    [
        "január", "február febr.", "március márc.", "április ápr.", "május máj.", "június jún.", "július júl.", "augusztus", "szeptember szept.",
        "október", "november", "december",
    ];

    private static readonly string[] Romanian =
    [
        "ianuarie ian.", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august", "septembrie", "octombrie", "noiembrie noi.",
        "decembrie",
    ];

    private static readonly string[] Spanish =
    [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre setiembre", "octubre", "noviembre", "diciembre",
    ];

    private static readonly string[] Portuguese =
    [
        "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro",
    ];

    private static readonly string[] Italian =
    [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
    ];

    private static readonly string[] Dutch =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Swedish =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static readonly string[] Serbian =
    [
        "januar januara", "februar februara", "mart marta", "april aprila", "maj maja", "jun juna", "jul jula", "avgust avgusta",
        "septembar septembra", "oktobar oktobra", "novembar novembra", "decembar decembra",
    ];

    private static readonly string[] Slovak =
    [
        "január januára", "február februára", "marec marca", "apríl apríla", "máj mája", "jún júna", "júl júla", "august augusta",
        "september septembra", "október októbra", "november novembra", "december decembra",
    ];

    private static readonly string[] Bulgarian =
    [
        "януари", "февруари", "март", "април", "май", "юни", "юли", "август", "септември", "октомври", "ноември", "декември",
    ];

    private static readonly string[] Ukrainian =
    [
        "січень січня", "лютий лютого", "березень березня", "квітень квітня", "травень травня", "червень червня", "липень липня",
        "серпень серпня", "вересень вересня", "жовтень жовтня", "листопад листопада", "грудень грудня",
    ];

    private static readonly string[] Albanian =
        ["janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator", "tetor", "nëntor", "dhjetor"];

    private static readonly string[][] Languages =
    [
        English, German, Russian, French, Polish, Czech, Hungarian, Romanian, Spanish, Portuguese, Italian, Dutch, Swedish, Serbian, Slovak,
        Bulgarian, Ukrainian, Albanian,
    ];

    public static readonly WordTable<int> Names = new("a month", Numbered());

    private static IEnumerable<KeyValuePair<string, int>> Numbered()
    {
        foreach (string[] months in Languages)
        {
            for (int at = 0; at < months.Length; at++)
            {
                foreach (string form in months[at].Split(' ').SelectMany(Accents.WithAndWithout))
                {
                    yield return new(form, at + 1);
                }
            }
        }
    }
}
