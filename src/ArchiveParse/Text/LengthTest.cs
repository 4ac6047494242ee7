namespace ArchiveParse.Text;

/// <summary>How many characters of what may still be read a lexeme takes; 0 where it does not begin there.</summary>
internal delegate int LengthTest(ReadOnlySpan<char> text);

/// <summary>The same, of a lexeme that has a meaning.</summary>
internal delegate int MeaningTest<T>(ReadOnlySpan<char> text, out T? meaning);
