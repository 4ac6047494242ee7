using ArchiveParse.Benchmarks.Splitting;

namespace ArchiveParse.Benchmarks.Labelling;

/// <summary>No parser at all.</summary>
internal static class StringSplitLines
{
    public static IReadOnlyList<LabelledLine> Read(string text)
    {
        List<LabelledLine> lines = [];
        foreach (string each in text.Split('\n'))
        {
            string line = each.TrimStart();
            if (line.Length > 0)
            {
                int label = Conversation.LabelLength(line);
                lines.Add(label > 0 && line.Length > label + 2 ? new LabelledLine(line[..label], line[(label + 2)..]) : new LabelledLine(null, line));
            }
        }

        return lines;
    }
}
