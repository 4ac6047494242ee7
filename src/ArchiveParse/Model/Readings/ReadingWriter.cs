using System.Text;

namespace ArchiveParse;

/// <summary>Writes a reading: takes characters with their places, and closes up where a bracket was left out.</summary>
internal sealed class ReadingWriter
{
    private readonly StringBuilder text = new();
    private readonly List<int> places = [];
    private bool leftOut;

    /// <summary>Whether nothing has been written.</summary>
    public bool IsEmpty => text.Length == 0;

    /// <summary>Something of the page is left out here.</summary>
    public void LeaveOut() => leftOut = true;

    /// <summary>Takes a character.</summary>
    public void Write(char sign, int place)
    {
        if (char.IsWhiteSpace(sign))
        {
            WriteSpace(sign, place);
            return;
        }

        if (leftOut && sign is '.' or ',' or ';' or ':' or '?' or '!' or ')' or '”')
        {
            TrimSpace();
        }

        Append(sign, place);
        leftOut = false;
    }

    /// <summary>The reading, without white space at its end.</summary>
    public BlockReading ToReading(ReadingKind kind, int start)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
        {
            Drop();
        }

        return new BlockReading(kind, text.ToString(), [.. places], start);
    }

    private void WriteSpace(char sign, int place)
    {
        if (IsEmpty || (leftOut && text[^1] is '(' or '“'))
        {
            return;
        }

        bool isLineEnd = sign == '\n';
        if (isLineEnd)
        {
            TrimSpace();
        }

        int lineEnds = text[^1] != '\n' ? 0 : text[^2] != '\n' ? 1 : 2;
        if (isLineEnd ? lineEnds < 2 : !char.IsWhiteSpace(text[^1]))
        {
            Append(sign, place);
        }
    }

    private void TrimSpace()
    {
        if (!IsEmpty && text[^1] == ' ')
        {
            Drop();
        }
    }

    private void Append(char sign, int place)
    {
        text.Append(sign);
        places.Add(place);
    }

    private void Drop()
    {
        text.Length--;
        places.RemoveAt(places.Count - 1);
    }
}
