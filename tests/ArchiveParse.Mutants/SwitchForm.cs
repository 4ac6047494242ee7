namespace ArchiveParse.Mutants;

/// <summary>How a mutant is switched on.</summary>
internal enum SwitchForm
{
    /// <summary>Both rules are made, and each attempt goes to one of them.</summary>
    Rule,

    /// <summary>One of two values, each time that the expression is evaluated.</summary>
    Value,

    /// <summary>A test that passes always.</summary>
    Test,
}
