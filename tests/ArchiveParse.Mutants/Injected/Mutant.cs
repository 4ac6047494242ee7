using System.Diagnostics;
using ArchiveParse.Text;
using Sprache;

namespace ArchiveParse;

/// <summary>Which mutant is switched on, and which have been reached.</summary>
public static class Mutant
{
    /// <summary>The mutant's number; 0 for none.</summary>
    public static int Active = int.Parse(Environment.GetEnvironmentVariable("ARCHIVEPARSE_MUTANT") ?? "0");

    /// <summary>How often each was reached, while that is recorded.</summary>
    public static int[]? Reached;

    /// <summary>Which are evaluated while a type is initialised, once for the whole process.</summary>
    public static readonly HashSet<int> Once = [];

    public static Parser<object?> Always { get; } = static input => new Success<object?>(null, Cursor.From(input));

    public static bool Is(int id)
    {
        if (Reached is not null)
        {
            Touch(id);
        }

        return Active == id;
    }

    public static Parser<T> Switch<T>(int id, Parser<T> original, Parser<T> mutated) =>
        input => Is(id) ? mutated(input) : original(input);

    private static readonly int[] Looks = new int[20000];

    private static void Touch(int id)
    {
        Interlocked.Increment(ref Reached![id]);
        if (Looks[id]++ < 3 && new StackTrace().GetFrames().Any(static frame => frame.GetMethod() is { Name: ".cctor" } method
            && method.DeclaringType?.Assembly == typeof(Mutant).Assembly))
        {
            lock (Once)
            {
                Once.Add(id);
            }
        }
    }
}

/// <summary>A value that is made once for each of its mutants, and once without.</summary>
internal sealed class Kept<T>(int[] mutants, Func<T> make)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<int, T> values = new();

    public T Value
    {
        get
        {
            bool isMutated = false;
            foreach (int each in mutants)
            {
                isMutated |= Mutant.Is(each);
            }

            return values.GetOrAdd(isMutated ? Mutant.Active : 0, _ => make());
        }
    }
}
