using ArchiveParse;

if (args is not [string file])
{
    Console.Error.WriteLine("Name one file: the text of a page.");
    return 2;
}

var page = ArchivePage.Parse(File.ReadAllText(file));
if (page is DocumentPage document)
{
    Console.WriteLine($"{document.Title}, {document.Date?.Edtf}");
    foreach (var speech in document.Body.OfType<SpeechBlock>())
    {
        Console.WriteLine($"{speech.Speaker.Name ?? speech.Speaker.Label}: {speech.Text}");
    }
}

foreach (var diagnostic in page.Diagnostics)
{
    Console.Error.WriteLine(diagnostic.Message);
}

return 0;
