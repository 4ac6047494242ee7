using static ArchiveParse.Tests.Json.Specimens;

namespace ArchiveParse.Tests.Json;

/// <summary>One reference of every scheme but the first.</summary>
internal static class SpecimenReferences
{
    public static IEnumerable<ArchivalReference> OfOtherSchemes =>
    [
        new ExtensionReference { Text = "RTS/12", Scheme = "shelf mark", Levels = [new("shelf", "RTS", At(64)), new("piece", "12", At(65))], Span = At(63) },
        new OtherReference { Text = "Archive, 1", Archive = "Archive", Locator = "1", Span = At(11) },
        new FileReference
        {
            Text = "PRC FMA 106-01477-03, 15-16",
            Archive = "PRC FMA",
            Fonds = "PA",
            Year = "1962",
            File = "106-01477-03",
            Volume = "2",
            Folder = "F-67",
            Pages = "15-16",
            Span = At(51),
        },
        new BestandReference { Text = "BArch, B 136/59748, 403", Archive = "BArch", Bestand = "B 136", Signature = "59748", Pages = "403", Span = At(52) },
        new DobozReference
        {
            Text = "MOL, XIX-J-1-j Korea, 4. doboz",
            Archive = "MOL",
            Fonds = "XIX-J-1-j Korea",
            Year = "1955",
            Box = "4",
            Folder = "5/a",
            Item = "004076/1955",
            Span = At(53),
        },
        new KartonReference
        {
            Text = "NA, KSČ-ÚV, sv. 112",
            Archive = "NA",
            Fonds = "KSČ-ÚV",
            Fond = "02/1",
            Box = "3",
            Volume = "112",
            Unit = "140",
            Point = "7",
            Span = At(54),
        },
        new TeczkaReference { Text = "z. 6/77 w-86 t-1312", Title = "Cables", Group = "6/77", Bundle = "86", Folder = "1312", Pages = "3", Span = At(55) },
        new SeriesReference { Text = "FO 371/84053", Archive = "FO", Series = "FO 371", Piece = "84053", Item = "1", Pages = "3-5", Span = At(56) },
        new RecordGroupReference
        {
            Text = "National Archives, RG 59",
            Archive = "National Archives",
            RecordGroup = "59",
            Collection = "Central Files",
            Lot = "66 D 149",
            Box = "4",
            Folder = "China",
            File = "611.61/2-361",
            Span = At(57),
        },
    ];
}
