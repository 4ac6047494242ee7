using System.Diagnostics;
using System.Reflection;
using ArchiveParse;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace MutantRuns;

/// <summary>
/// Runs the tests in this process: <c>record</c> all of them, to learn which mutants each reaches; <c>run</c> for each line of a plan
/// (mutant, tests) those tests until one fails.
/// </summary>
internal static class Runner
{
    private static readonly Assembly Tests = typeof(Runner).Assembly;
    private static readonly XunitTestFramework Framework = new(new Sink(static _ => true));

    private static int Main(string[] arguments)
    {
        using StreamWriter output = new(arguments[2], append: true) { AutoFlush = true };
        if (arguments[0] == "tell")
        {
            Telling.Run(arguments[1], output);
            Environment.Exit(0);
        }

        Dictionary<string, ITestCase> cases = Discovered();
        if (arguments[0] == "record")
        {
            Record(cases, File.ReadAllLines(arguments[1]), output);
        }
        else
        {
            Run(cases, File.ReadLines(arguments[1]), output);
        }

        output.Flush();
        Environment.Exit(0);
        return 0;
    }

    private static void Record(Dictionary<string, ITestCase> cases, string[] excluded, StreamWriter output)
    {
        // The first pass warms up: what it reaches once only is reached in it. Times are those of the second.
        var chosen = cases.Values.Where(each => !excluded.Contains(each.TestMethod.TestClass.Class.Name)).ToList();
        Dictionary<string, HashSet<int>> reached = [];
        Dictionary<string, decimal> times = [];
        HashSet<string> failed = [];
        for (int pass = 0; pass < 2; pass++)
        {
            Execute(chosen, message =>
            {
                switch (message)
                {
                    case ITestCaseStarting:
                        Mutant.Reached = new int[20000];
                        break;
                    case ITestFailed failure:
                        failed.Add(failure.TestCase.UniqueID);
                        break;
                    case ITestCaseFinished finished:
                        string id = finished.TestCase.UniqueID;
                        var hits = reached.TryGetValue(id, out var known) ? known : reached[id] = [];
                        hits.UnionWith(Enumerable.Range(0, Mutant.Reached!.Length).Where(static each => Mutant.Reached[each] > 0));
                        times[id] = finished.ExecutionTime * 1000;
                        Mutant.Reached = null;
                        break;
                }

                return true;
            });
        }

        output.WriteLine($"once\t{string.Join(',', Mutant.Once)}");
        foreach (var each in chosen)
        {
            output.WriteLine(string.Join('\t', "test", each.UniqueID, each.TestMethod.TestClass.Class.Name, OneLine(each.DisplayName),
                (int)times.GetValueOrDefault(each.UniqueID), failed.Contains(each.UniqueID) ? "failed" : "passed",
                string.Join(',', reached.GetValueOrDefault(each.UniqueID) ?? [])));
        }
    }

    private static void Run(Dictionary<string, ITestCase> cases, IEnumerable<string> plan, StreamWriter output)
    {
        HashSet<string> killers = [];
        foreach (string line in plan)
        {
            string[] parts = line.Split('\t');
            int mutant = int.Parse(parts[0]);
            int milliseconds = int.Parse(parts[1]);
            output.WriteLine($"start\t{mutant}");
            using Timer watch = new(_ => Stop(output, mutant), null, milliseconds, Timeout.Infinite);
            var clock = Stopwatch.StartNew();
            Mutant.Active = mutant;
            string? killer = Killer([.. parts[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(each => cases[each])], killers);
            Mutant.Active = 0;
            watch.Change(Timeout.Infinite, Timeout.Infinite);
            output.WriteLine($"{(killer is null ? "survived" : "killed")}\t{mutant}\t{killer}\t{clock.ElapsedMilliseconds}");
        }

        // What killed must pass where nothing is switched on.
        if (Environment.GetEnvironmentVariable("ARCHIVEPARSE_MUTANT") is null)
        {
            foreach (string id in killers.Where(id => Killer([cases[id]], []) is not null))
            {
                output.WriteLine($"unclean\t{OneLine(cases[id].DisplayName)}");
            }
        }
    }

    private static string? Killer(List<ITestCase> chosen, HashSet<string> killers)
    {
        string? killer = null;
        for (int at = 0, count = 8; killer is null && at < chosen.Count; at += count, count *= 4)
        {
            Execute(chosen.Skip(at).Take(count), message =>
            {
                if (killer is null && message is ITestFailed failure)
                {
                    killer = OneLine(failure.TestCase.DisplayName);
                    killers.Add(failure.TestCase.UniqueID);
                }

                return killer is null;
            });
        }

        return killer;
    }

    private static void Stop(StreamWriter output, int mutant)
    {
        lock (output)
        {
            output.WriteLine($"timeout\t{mutant}\ttime limit\t0");
            output.Flush();
        }

        Process.GetCurrentProcess().Kill();
    }

    private static Dictionary<string, ITestCase> Discovered()
    {
        Dictionary<string, ITestCase> cases = [];
        using ManualResetEventSlim done = new();
        using var discoverer = Framework.GetDiscoverer(Reflector.Wrap(Tests));
        discoverer.Find(false, new Sink(message =>
        {
            if (message is ITestCaseDiscoveryMessage found)
            {
                cases[found.TestCase.UniqueID] = found.TestCase;
            }
            else if (message is IDiscoveryCompleteMessage)
            {
                done.Set();
            }

            return true;
        }), new Options());
        done.Wait();
        return cases;
    }

    private static void Execute(IEnumerable<ITestCase> cases, Func<IMessageSinkMessage, bool> tell)
    {
        using ManualResetEventSlim done = new();
        using var executor = Framework.GetExecutor(Tests.GetName());
        executor.RunTests(cases, new Sink(message =>
        {
            bool goesOn = tell(message);
            if (message is ITestAssemblyFinished)
            {
                done.Set();
            }

            return goesOn;
        }), new Options());
        done.Wait();
    }

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');

    private sealed class Sink(Func<IMessageSinkMessage, bool> tell) : LongLivedMarshalByRefObject, IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message) => tell(message);
    }

    private sealed class Options : LongLivedMarshalByRefObject, ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> values = new()
        {
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
            ["xunit.discovery.PreEnumerateTheories"] = true,
        };

        public TValue GetValue<TValue>(string name) => values.TryGetValue(name, out object? value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => values[name] = value;
    }
}
