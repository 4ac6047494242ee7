using System.Globalization;

namespace ArchiveParse.Tool.Output;

/// <summary>A share as people read it: <c>99.8 %</c>.</summary>
internal static class Percentage
{
    /// <summary>To one decimal, cut and not rounded: what is not whole never reads <c>100.0 %</c>.</summary>
    public static string Of(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor((share * 1000) + 1e-9) / 10:0.0} %");
}
