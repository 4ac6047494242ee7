namespace ArchiveParse.Text;

/// <summary>How many UTF-16 code units of what may still be read a lexeme takes; 0 where it does not begin there.</summary>
/// <param name="text">What may still be read.</param>
public delegate int LengthTest(ReadOnlySpan<char> text);

/// <summary>The same, of a lexeme that has a meaning.</summary>
/// <typeparam name="T">What it means.</typeparam>
/// <param name="text">What may still be read.</param>
/// <param name="meaning">The meaning; of no account where the length is 0.</param>
public delegate int MeaningTest<T>(ReadOnlySpan<char> text, out T? meaning);
