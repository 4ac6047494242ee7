using System.Globalization;
using ArchiveParse.Benchmarks;
using ArchiveParse.Benchmarks.Tables;
using BenchmarkDotNet.Running;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["pages", .. var rest]:
        PageTable.Write(Console.Out, TimeSpan.FromSeconds(Number(rest, 8)));
        break;
    case ["stages", .. var rest]:
        StageTable.Write(Console.Out, TimeSpan.FromSeconds(Number(rest, 5)));
        break;
    case ["growth", .. var rest]:
        GrowthTable.Write(Console.Out, (int)Number([.. rest.Take(1)], 10_000_000), only: rest.ElementAtOrDefault(1) ?? "");
        break;
    case ["parallel", .. var rest]:
        ParallelTable.Write(Console.Out, TimeSpan.FromSeconds(Number(rest, 10)));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ParsePages).Assembly).Run(args);
        break;
}

static double Number(string[] rest, double otherwise) => rest is [var number] ? double.Parse(number, CultureInfo.InvariantCulture) : otherwise;
