namespace ArchiveParse.Tests.Dating;

/// <summary>Dates as the papers of an archive have them in the language of their country.</summary>
public sealed class DatesInOtherLanguagesTests
{
    [Theory]
    [InlineData("5 de mayo de 1962", "1962-05-05")]
    [InlineData("5 de mayo del 1962", "1962-05-05")]
    [InlineData("5 de mayo, 1962", "1962-05-05")]
    [InlineData("octubre de 1962", "1962-10")]
    [InlineData("5 de maio de 1964", "1964-05-05")]
    [InlineData("1 de março de 1964", "1964-03-01")]
    [InlineData("marco de 1964", "1964-03")]
    [InlineData("5 maggio 1956", "1956-05-05")]
    [InlineData("24 Ottobre 1962", "1962-10-24")]
    [InlineData("5 mei 1956", "1956-05-05")]
    [InlineData("5 augusti 1956", "1956-08-05")]
    [InlineData("5. avgusta 1956.", "1956-08-05")]
    [InlineData("21. oktobra 1956", "1956-10-21")]
    [InlineData("21. augusta 1968", "1968-08-21")]
    [InlineData("5 юли 1956 г.", "1956-07-05")]
    [InlineData("5 травня 1956 р.", "1956-05-05")]
    [InlineData("5 травня 1956 року", "1956-05-05")]
    [InlineData("12 qershor 1961", "1961-06-12")]
    [InlineData("3 nentor 1961", "1961-11-03")]
    [InlineData("1956年5月5日", "1956-05-05")]
    [InlineData("1956年 5月 5日", "1956-05-05")]
    [InlineData("1956年10月", "1956-10")]
    [InlineData("1956년 5월 5일", "1956-05-05")]
    [InlineData("12-15 мая 1956 г.", "1956-05-12/1956-05-15")]
    [InlineData("12-15 maja 1956 r.", "1956-05-12/1956-05-15")]
    [InlineData("28 мая - 2 июня 1956 г.", "1956-05-28/1956-06-02")]
    [InlineData("12.-15.5.1956 r.", "1956-05-12/1956-05-15")]
    [InlineData("September of 1956", "1956-09")]
    public void Dates_by_themselves(string text, string edtf)
    {
        var reading = ArchiveParser.Default.ReadDate(text);
        Assert.Equal((null, edtf), (reading.Place, reading.Edtf?.ToString()));
        Assert.Empty(reading.Diagnostics);
    }

    [Theory]
    [InlineData("La Habana, 5 de mayo de 1962", "La Habana", "1962-05-05")]
    [InlineData("Brasília, 5 de maio de 1964", "Brasília", "1964-05-05")]
    [InlineData("Brasília, em 5 de maio de 1964", "Brasília", "1964-05-05")]
    [InlineData("Roma, 5 maggio 1956", "Roma", "1956-05-05")]
    [InlineData("Roma, lì 5 maggio 1956", "Roma", "1956-05-05")]
    [InlineData("Beograd, 5. maja 1956", "Beograd", "1956-05-05")]
    [InlineData("Tiranë, më 12 qershor 1961", "Tiranë", "1961-06-12")]
    [InlineData("София, 5 юли 1956 г.", "София", "1956-07-05")]
    [InlineData("Київ, 5 травня 1956 р.", "Київ", "1956-05-05")]
    [InlineData("北京, 1956年5月5日", "北京", "1956-05-05")]
    public void Dates_behind_a_place(string text, string place, string edtf)
    {
        var reading = ArchiveParser.Default.ReadDate(text);
        Assert.Equal((place, edtf), (reading.Place, reading.Edtf?.ToString()));
    }
}
