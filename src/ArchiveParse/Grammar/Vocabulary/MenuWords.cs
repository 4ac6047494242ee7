namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Lines that a site's frame puts above and below the page itself: links of its menus, buttons, notices.</summary>
internal static class MenuWords
{
    private static readonly string[] Above =
    [
        "Skip to main content", "Skip to main navigation", "Skip to navigation", "Jump to content", "Menu", "Main menu", "Main navigation",
        "Toggle navigation", "Open menu", "Close menu", "Close", "Search", "Search form", "Home", "Breadcrumb", "You are here", "Log in", "Login",
        "Sign in", "Sign up", "Register", "Donate", "Browse", "Explore", "Wilson Center", "Wilson Center Digital Archive", "Digital Archive",
        "Historical Documents", "Office of the Historian", "Accept", "Accept all", "Accept cookies", "Decline", "Back",
        "Back to results", "Back to search results",
    ];

    private static readonly string[] Beside =
    [
        "Share", "Share this", "Share this document", "Share on Facebook", "Share on Twitter", "Tweet", "Email", "Print", "Print this page", "Download",
        "Download PDF", "Save", "Cite", "Cite this", "Cite this document", "Copy link", "Facebook", "Twitter", "LinkedIn",
    ];

    private static readonly string[] Below =
    [
        "Back to top", "Contact", "Contact us", "About", "About us", "Privacy", "Privacy policy", "Terms of use", "Terms and conditions",
        "Accessibility", "Sitemap", "Site map", "Newsletter", "Subscribe", "Subscribe to our newsletter", "Follow us", "Cookie settings",
        "All rights reserved", "Previous document", "Next document", "Instagram", "YouTube",
    ];

    public static readonly WordTable<bool> AboveOrBeside = new("a line above a site's page", [.. Above, .. Beside], true);

    public static readonly WordTable<bool> BelowOrBeside = new("a line below a site's page", [.. Below, .. Beside], true);
}
