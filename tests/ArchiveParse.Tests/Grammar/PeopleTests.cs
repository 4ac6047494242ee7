using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("Boris Ponomarev", "Boris Ponomarev", null, null)]
    [InlineData("[Anastas] Mikoyan", "Anastas Mikoyan", null, null)]
    [InlineData("J[ózef] Sowa", "Józef Sowa", null, null)]
    [InlineData("Sachkov [Saqiukefu]", "Sachkov", null, null)]
    [InlineData("Shultz (came in at 11:30)", "Shultz", null, null)]
    [InlineData("N.N.", "N.N.", null, null)]
    [InlineData("Comrade Lindner", "Lindner", "Comrade", null)]
    [InlineData("Prof. Dr. Lindner", "Lindner", "Prof. Dr.", null)]
    [InlineData("President Nazarbayev", "Nazarbayev", null, "President")]
    [InlineData("Comrade Army General Lindner", "Lindner", "Comrade", "Army General")]
    [InlineData("Comrade Army Staff", "Comrade Army Staff", null, null)]
    [InlineData("Comrade Minister Horst Lindner", "Horst Lindner", "Comrade", "Minister")]
    [InlineData("[Pál] Rideg, interpreter", "Pál Rideg", null, "interpreter")]
    [InlineData("Comrade Horst Lindner, Head of Section", "Horst Lindner", "Comrade", "Head of Section")]
    [InlineData("Comrade Pak [Yeong-chan (Yong Chan)] – DPRK Ambassador to the GDR", "Pak", "Comrade", "DPRK Ambassador to the GDR")]
    [InlineData("The President", "The President", null, null)]
    [InlineData("Chairman", "Chairman", null, null)]
    public void A_person_has_a_name_and_perhaps_an_honorific_and_a_role(string text, string name, string? honorific, string? role)
    {
        var person = People.Person.Whole(text);
        Assert.Equal((name, honorific, role, text), (person?.Name, person?.Honorific, person?.Role, person?.Text));
    }

    [Theory]
    [InlineData("and others")]
    [InlineData("Listed on Page 4")]
    [InlineData("four members of the delegation")]
    [InlineData("1956")]
    [InlineData("")]
    public void Other_entries_name_nobody(string text) => Assert.Null(People.Person.Whole(text));

    [Theory]
    [InlineData("Liu Shaoqi, Zhou Enlai, Peng Dehuai", "Liu Shaoqi | Zhou Enlai | Peng Dehuai")]
    [InlineData("[Anastas] Mikoyan, [Pavel] Yudin, Sachkov [Saqiukefu]", "Anastas Mikoyan | Pavel Yudin | Sachkov")]
    [InlineData("[Vice Premier] Liu Shaoqi, Li Fu, [Ambassador to the USSR] Shi Zhe", "Liu Shaoqi = Vice Premier | Li Fu | Shi Zhe = Ambassador to the USSR")]
    [InlineData("[Ivan] Orlov; [President Jan] Nowak", "Ivan Orlov")]
    [InlineData("Liu Shaoqi, Shi Zhe.", "Liu Shaoqi | Shi Zhe")]
    [InlineData("Liu Shaoqi, Shi Zhe, interpreter", "Liu Shaoqi | Shi Zhe = interpreter")]
    [InlineData("Lindner, 1st Secretary, Anders", "Lindner = 1st Secretary | Anders")]
    [InlineData("Comrades Lindner, Anders and Kranz", "Lindner | Anders | Kranz")]
    [InlineData("Ren Bishi and Zhu De", "Ren Bishi | Zhu De")]
    [InlineData("Lindner, Premier and Foreign Minister", "Lindner = Premier and Foreign Minister")]
    [InlineData("Lindner, head of section and secretary", "Lindner = head of section and secretary")]
    [InlineData("Horst Lindner, head of section, Paul Anders", "Horst Lindner = head of section | Paul Anders")]
    [InlineData("Horst Lindner, head of section; Paul Anders, adviser; Max Kranz", "Horst Lindner = head of section | Paul Anders = adviser | Max Kranz")]
    [InlineData("President Nazarbayev, N.N., adviser", "Nazarbayev = President | N.N. = adviser")]
    [InlineData("Lindner, V.M., Anders V.I.", "Lindner, V.M. | Anders V.I.")]
    [InlineData("Paul Lindner, V.M., Anders", "Paul Lindner | V.M. | Anders")]
    [InlineData("com Lindner G.A., Anders A.A.", "Lindner G.A. | Anders A.A.")]
    [InlineData("V. M. Lindner, L. P. Anders, interpreter N. T. Kranz.", "V. M. Lindner | L. P. Anders | N. T. Kranz = interpreter")]
    [InlineData("Paul Lindner, comrade Anders", "Paul Lindner | Anders")]
    [InlineData("Lindner and Anders; interpreters Kranz and Paul Halm", "Lindner | Anders | Kranz = interpreters | Paul Halm = interpreters")]
    [InlineData("Lindner, Anders, and Kranz", "Lindner | Anders | Kranz")]
    [InlineData("Lindner, Anders, and interpreter Kranz", "Lindner | Anders | Kranz = interpreter")]
    [InlineData("Lindner, ambassador of Poland, Anders", "Lindner = ambassador of Poland | Anders")]
    [InlineData("Lindner, counselor Polish Embassy, Anders", "Lindner = counselor Polish Embassy | Anders")]
    [InlineData("Lindner, secretary of the board and minister, Anders", "Lindner = secretary of the board and minister | Anders")]
    [InlineData("Lindner, interpreters of the embassy", "Lindner = interpreters of the embassy")]
    [InlineData("Mao Zedong[1], Zhou Enlai,[2] P. F. Yudin[3] (ambassador)", "Mao Zedong | Zhou Enlai | P. F. Yudin = ambassador")]
    [InlineData("Mao Zedong;^[1]^ Zhou Enlai;[\\[2\\]](#) P. F. Yudin;[3]", "Mao Zedong | Zhou Enlai | P. F. Yudin")]
    [InlineData("Kurt Halm, Max Kranz, Paul Lindner, members of the Committee; Horst Anders, secretary", "Kurt Halm = members of the Committee | Max Kranz = members of the Committee | Paul Lindner = members of the Committee | Horst Anders = secretary")]
    [InlineData("Kurt Halm, Max Kranz, CC members, Paul Lindner, secretary", "Kurt Halm = CC members | Max Kranz = CC members | Paul Lindner = secretary")]
    [InlineData("Comrades Kurt Halm, Max Kranz; Paul Lindner", "Kurt Halm | Max Kranz | Paul Lindner")]
    [InlineData("V. Halm, M. Kranz (interpreter); P. Lindner", "V. Halm | M. Kranz = interpreter | P. Lindner")]
    [InlineData("Mao Zedun, Kim Il Song; Wang Ruo, note-taker", "Mao Zedun | Kim Il Song | Wang Ruo = note-taker")]
    [InlineData("Mr. Halm, Mr. Kranz; Mr. Lindner, Embassy", "Halm | Kranz | Lindner = Embassy")]
    [InlineData("A. Halm, minister of foreign affairs; B. Kranz", "A. Halm = minister of foreign affairs | B. Kranz")]
    [InlineData("Kurt Halm, Policy Planning; Max Kranz, U.S. Mission; Paul Lindner, New York", "Kurt Halm = Policy Planning | Max Kranz = U.S. Mission | Paul Lindner = New York")]
    [InlineData("Lindner, Ministers Halm and Kranz", "Lindner | Ministers Halm | Kranz")]
    [InlineData("Comrades Halm, Kranz, Anders - all; Lindner - p. 2", "Halm | Kranz | Anders = all | Lindner = p. 2")]
    [InlineData("Comrades Halm, Yu. V.; Kranz, A. A.", "Halm = Yu. V. | Kranz = A. A.")]
    [InlineData("Halm, Yu. V., Kranz", "Halm, Yu. V. | Kranz")]
    [InlineData("Halm, Jr., Kranz", "Halm = Jr. | Kranz")]
    [InlineData("Paul Lindner, as well as Max Halm, Romania's ambassador", "Paul Lindner | Max Halm = Romania's ambassador")]
    [InlineData("Paul Lindner, Kurt Kranz, and also Max Halm", "Paul Lindner | Kurt Kranz | Max Halm")]
    [InlineData("Paul Lindner as well as Max Halm", "Paul Lindner | Max Halm")]
    [InlineData("Paul Lindner, together with Max Halm", "Paul Lindner | Max Halm")]
    [InlineData("Minister D. Halm, head of department O. Kranz, attaché Ma Yong", "D. Halm = Minister | O. Kranz = head of department | Ma Yong = attaché")]
    [InlineData("D. Halm, adviser to A. Kranz", "D. Halm = adviser to A. Kranz")]
    [InlineData("", "")]
    public void A_list_names_its_people_in_order_and_keeps_their_roles(string text, string people) =>
        Assert.Equal(people, string.Join(" | ", People.List(new Cursor(text)).Select(Told)));

    [Fact]
    public void An_entry_of_a_list_stands_where_it_was_written()
    {
        const string List = "Liu Shaoqi, Shi Zhe, interpreter.";
        Assert.Equal(["Liu Shaoqi", "Shi Zhe, interpreter"], People.List(new Cursor(List)).Select(static each => each.Span.In(List).ToString()));
    }

    [Fact]
    public void Functions_in_a_row_are_not_followed_into_the_depth() =>
        Assert.Single(People.List(new Cursor(string.Concat(Enumerable.Repeat("Interpreters ", 50_000)))));

    private static string Told(Participant person) => person.Role is null ? person.Name : $"{person.Name} = {person.Role}";
}
