using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace ArchiveParse.Afl;

/// <summary>Rewrites an assembly so that the beginning of each basic block tells <see cref="Trace"/> that it was reached.</summary>
internal static class Instrumenter
{
    /// <summary>Rewrites the assembly in its file; gives the number of places that tell.</summary>
    public static int Rewrite(string path)
    {
        using var module = ModuleDefinition.ReadModule(path, new ReaderParameters { InMemory = true });
        var at = module.ImportReference(typeof(Trace).GetMethod(nameof(Trace.At)));

        // The same places have the same numbers in every run, so that runs can be compared and resumed.
        Random numbers = new(module.Name.Length);
        int places = module.GetTypes().SelectMany(static type => type.Methods).Where(static method => method.HasBody)
            .Sum(method => Rewrite(method.Body, at, numbers));
        module.Write(path);
        return places;
    }

    private static int Rewrite(MethodBody body, MethodReference at, Random numbers)
    {
        // Short branches may not reach over what is put in.
        body.SimplifyMacros();
        Instruction[] starts = [.. Starts(body).Distinct()];
        var code = body.GetILProcessor();
        foreach (var start in starts)
        {
            // The instruction itself becomes the first of those put in, so that whatever leads to it leads there.
            var moved = Instruction.Create(OpCodes.Nop);
            (moved.OpCode, moved.Operand) = (start.OpCode, start.Operand);
            (start.OpCode, start.Operand) = (OpCodes.Ldc_I4, numbers.Next(Trace.MapSize));
            code.InsertAfter(start, moved);
            code.InsertAfter(start, Instruction.Create(OpCodes.Call, at));
        }

        body.OptimizeMacros();
        return starts.Length;
    }

    /// <summary>The first instruction, whatever is branched to, and what follows a branch or begins a handler.</summary>
    private static IEnumerable<Instruction> Starts(MethodBody body) =>
        body.Instructions.Take(1)
            .Concat(body.Instructions.SelectMany(Targets))
            .Concat(body.ExceptionHandlers.SelectMany(static handler => new[] { handler.HandlerStart, handler.FilterStart }))
            .OfType<Instruction>();

    private static IEnumerable<Instruction?> Targets(Instruction instruction) => instruction switch
    {
        { Operand: Instruction target } => [target, instruction.Next],
        { Operand: Instruction[] targets } => [.. targets, instruction.Next],
        _ => [],
    };
}
