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
        Touch(id);
        Told?.Add(id);
        return Active == id;
    }

    public static Parser<T> Switch<T>(int id, Parser<T> original, Parser<T> mutated) =>
        input => Told is not null ? Both(id, original, mutated, input) : (Is(id) ? mutated : original)(input);

    /// <summary>A test that the mutant passes always.</summary>
    public static bool Test(int id, bool passes)
    {
        if (!passes && Told is not null)
        {
            Told.Add(id);
        }

        Touch(id);
        return Active == id || passes;
    }

    /// <summary>While that is asked for: the mutants that did another thing than their rule at some place of the text, in place.</summary>
    [ThreadStatic]
    public static HashSet<int>? Told;

    /// <summary>At how many places each was tried while that was asked for.</summary>
    public static readonly long[] Places = new long[20000];

    /// <summary>What the rule reads. What the mutant would have read is compared with it; within the mutant nothing is.</summary>
    private static IResult<T> Both<T>(int id, Parser<T> original, Parser<T> mutated, IInput input)
    {
        var result = original(input);
        var told = Told!;
        Places[id]++;
        if (told.Contains(id))
        {
            return result;
        }

        Told = null;
        try
        {
            var other = mutated(input);
            if (other.WasSuccessful != result.WasSuccessful || (result.WasSuccessful && (!result.Remainder.Equals(other.Remainder)
                || !EqualityComparer<T>.Default.Equals(result.Value, other.Value))))
            {
                told.Add(id);
            }
        }
        catch (Exception)
        {
            told.Add(id);
        }
        finally
        {
            Told = told;
        }

        return result;
    }

    private static readonly int[] Looks = new int[20000];

    private static void Touch(int id)
    {
        if (Reached is null)
        {
            return;
        }

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
