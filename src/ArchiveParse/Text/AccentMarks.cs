namespace ArchiveParse.Text;

/// <summary>Accents that stand as signs of their own behind their letter, as some programs write them into a PDF: <c>e</c> and <c>U+0301</c>.</summary>
internal static class AccentMarks
{
    // Not Unicode's composition: a program that runs without its data would not have it.
    private static readonly (char Accent, string Letters)[] Accented =
    [
        ('\u0300', "ÀÈÌÒÙàèìòù"),
        ('\u0301', "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹź"),
        ('\u0302', "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷ"),
        ('\u0303', "ÃÑÕãñõĨĩŨũ"),
        ('\u0304', "ĀāĒēĪīŌōŪū"),
        ('\u0306', "ĂăĔĕĞğĬĭŎŏŬŭЙйЎў"),
        ('\u0307', "ĊċĖėĠġİŻż"),
        ('\u0308', "ÄËÏÖÜäëïöüÿŸЁёЇї"),
        ('\u030a', "ÅåŮů"),
        ('\u030b', "ŐőŰű"),
        ('\u030c', "ČčĎďĚěĽľŇňŘřŠšŤťŽž"),
        ('\u0326', "ȘșȚț"),
        ('\u0327', "ÇçĢģĶķĻļŅņŖŗŞşŢţ"),
        ('\u0328', "ĄąĘęĮįŲų"),
    ];

    /// <summary>The first and the last of them in Unicode.</summary>
    public const char First = '\u0300', Last = '\u036f';

    /// <summary>The letter with its accent; null where the languages of the field have none.</summary>
    public static char? Joined(char letter, char accent)
    {
        if (accent is < First or > Last)
        {
            return null;
        }

        foreach (char accented in Array.Find(Accented, row => row.Accent == accent).Letters ?? "")
        {
            if (Plain(accented) == letter)
            {
                return accented;
            }
        }

        return null;
    }

    private static char Plain(char accented) => accented switch
    {
        'Й' => 'И',
        'й' => 'и',
        'Ў' => 'У',
        'ў' => 'у',
        'Ё' => 'Е',
        'ё' => 'е',
        'Ї' => 'І',
        'ї' => 'і',
        _ => Accents.Off(accented),
    };
}
