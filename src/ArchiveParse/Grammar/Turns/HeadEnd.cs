namespace ArchiveParse.Grammar;

/// <summary>What parts a label from the words.</summary>
internal enum HeadEnd
{
    /// <summary><c>Mikoyan: All right!</c></summary>
    Colon,

    /// <summary><c>BREZHNEV. We agree.</c></summary>
    Stop,

    /// <summary><c>Cde. Bulganin—we should support them.</c></summary>
    Dash,
}
