namespace ArchiveParse.Benchmarks.Tables;

/// <summary>One way to work on a text.</summary>
internal sealed record Row(string Name, Func<string, object?> Run);

/// <summary>What a row took for one text.</summary>
/// <param name="Row">The row.</param>
/// <param name="Nanoseconds">Median of the rounds.</param>
/// <param name="TimesFaster">Median, over the rounds, of the first row's time in this row's.</param>
/// <param name="Bytes">Allocated by one run.</param>
internal sealed record Measured(Row Row, double Nanoseconds, double TimesFaster, long Bytes);
