using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using ArchiveParse.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace ArchiveParse.Samples.WebApi;

/// <summary>
/// <c>POST /parse-many</c>: lines <c>{"name":…,"text":…}</c> in, lines <c>{"line":…,"name":…,"page":…}</c> out, each as soon as its page is
/// read. A line that cannot be read gives <c>{"line":…,"error":…}</c>, and the next one is read. Blank lines are left out.
/// </summary>
internal static class ParseManyEndpoint
{
    // The limit is one of the line: the body may go on for as long as the client likes.
    [DisableRequestSizeLimit]
    public static async Task HandleAsync(HttpContext context, ArchiveParser parser, IOptions<PageLimits> options)
    {
        var limits = options.Value;
        var output = context.Response.BodyWriter;
        context.Response.ContentType = "application/jsonl; charset=utf-8";
        int number = 0;
        await foreach (var line in Lines.ReadAsync(context.Request.BodyReader, limits.MaximumBytes, context.RequestAborted))
        {
            number++;
            if (line is { } bytes && IsBlank(bytes))
            {
                continue;
            }

            Answer(output, number, line, limits.MaximumBytes, text => parser.Parse(text, limits.For(context)));
            await output.FlushAsync(context.RequestAborted);
        }
    }

    private static void Answer(PipeWriter output, int number, ReadOnlySequence<byte>? line, int maximum, Func<string, ArchivePage> parse)
    {
        using Utf8JsonWriter json = new(output);
        json.WriteStartObject();
        json.WriteNumber("line", number);
        try
        {
            var (name, text) = PageLine.Read(line ?? throw new JsonException($"The line has more than {maximum} bytes."));
            if (name is not null)
            {
                json.WriteString("name", name);
            }

            var page = parse(text ?? throw new JsonException("The line has no text."));
            json.WritePropertyName("page");
            json.Flush();
            PageJson.Write(page, output, indented: false);
            output.Write("}\n"u8);
        }
        catch (JsonException fault)
        {
            json.WriteString("error", fault.Message);
            json.WriteEndObject();
            json.Flush();
            output.Write("\n"u8);
        }
    }

    private static bool IsBlank(in ReadOnlySequence<byte> line)
    {
        SequenceReader<byte> reader = new(line);
        reader.AdvancePastAny(" \t\r"u8);
        return reader.End;
    }
}
