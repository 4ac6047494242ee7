namespace ArchiveParse.Resolution;

internal sealed partial class PersonIndex
{
    private static readonly List<PersonCandidate> NoCandidates = [];

    /// <summary>One person.</summary>
    internal sealed class Entry(string id, string name)
    {
        private List<PersonCandidate>? candidates;

        public string Id => id;

        public string Name => name;

        /// <summary>One bit for each role.</summary>
        public int Roles { get; set; }

        public List<string> Aliases { get; } = [];

        public string? Office { get; set; }

        public string? Side { get; set; }

        /// <summary>Whether the page does not say who it is.</summary>
        public bool IsUnnamed { get; set; }

        public IReadOnlyList<PersonCandidate> Candidates => candidates ?? NoCandidates;

        /// <summary>Whether the person has a role.</summary>
        public bool Has(PersonRole role) => (Roles & (1 << (int)role)) != 0;

        /// <summary>Someone who may be the same.</summary>
        public void AddCandidate(PersonCandidate candidate) => (candidates ??= []).Add(candidate);
    }
}
