namespace ArchiveParse.Samples.Worker;

/// <summary>Where pages come from, and where their JSON goes: <c>--inbox pages --outbox json</c>, or the environment.</summary>
internal sealed record Folders
{
    public string Inbox { get; init; } = "inbox";

    public string Outbox { get; init; } = "outbox";
}
