using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Resolution;

internal sealed partial class PersonIndex
{
    private static readonly List<PersonCandidate> NoCandidates = [];

    private static readonly List<string> NoAliases = [];

    /// <summary>One person.</summary>
    internal sealed class Entry(string id, string name)
    {
        private List<PersonCandidate>? candidates;

        private List<string>? aliases;

        private string[]? parts;

        public string Id => id;

        public string Name => name;

        /// <summary>The words and initials of the name.</summary>
        public string[] Parts
        {
            get => parts ??= NameForms.Parts(name);
            set => parts = value;
        }

        /// <summary>The name as <see cref="Spelling"/> has it, once it has been asked for.</summary>
        public string? Spelled { get; set; }

        /// <summary>One bit for each role.</summary>
        public int Roles { get; set; }

        public IReadOnlyList<string> Aliases => aliases ?? NoAliases;

        public string? Honorific { get; set; }

        public string? Rank { get; set; }

        public string? Office { get; set; }

        public string? Side { get; set; }

        /// <summary>Whether the page does not say who it is.</summary>
        public bool IsUnnamed { get; set; }

        public IReadOnlyList<PersonCandidate> Candidates => candidates ?? NoCandidates;

        /// <summary>What stands before the name on the page; the first that is stated of each kind holds.</summary>
        public void AddTitle(TitleKind kind, string title)
        {
            if (kind == TitleKind.Honorific)
            {
                Honorific ??= title;
            }
            else if (Titles.Ranks.Contains(title))
            {
                Rank ??= title;
            }
            else
            {
                Office ??= title;
            }
        }

        /// <summary>Whether the person has a role.</summary>
        public bool Has(PersonRole role) => (Roles & (1 << (int)role)) != 0;

        /// <summary>One form of the name more.</summary>
        public void AddAlias(string form) => (aliases ??= []).Add(form);

        /// <summary>Someone who may be the same.</summary>
        public void AddCandidate(PersonCandidate candidate) => (candidates ??= []).Add(candidate);
    }
}
