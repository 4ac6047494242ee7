using ArchiveParse.Benchmarks;
using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(ParsePages).Assembly).Run(args);
