using System.Net.Mime;
using ArchiveParse.Json;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ArchiveParse.Samples.WebApi;

/// <summary><c>POST /parse</c>: the text of a page in, its JSON out. What cannot be read is told as problem details (RFC 9457).</summary>
internal static class ParseEndpoint
{
    public static async Task<IResult> HandleAsync(HttpContext context, ArchiveParser parser, IOptions<PageLimits> options)
    {
        var limits = options.Value;
        if (!IsPlainText(context.Request.ContentType))
        {
            return Problem(StatusCodes.Status415UnsupportedMediaType, "Send the page as text/plain, in UTF-8.");
        }

        // What the client says of the length is believed when it says too much; otherwise one byte more than allowed is enough to know.
        var body = context.Request.BodyReader;
        if (context.Request.ContentLength > limits.MaximumBytes
            || await body.ReadAtLeastAsync(limits.MaximumBytes + 1, context.RequestAborted) is not { IsCompleted: true } read
            || read.Buffer.Length > limits.MaximumBytes)
        {
            return Problem(StatusCodes.Status413PayloadTooLarge, $"A page has at most {limits.MaximumBytes} bytes.");
        }

        string? text = PageText.Of(read.Buffer);
        body.AdvanceTo(read.Buffer.End);
        return text switch
        {
            null => Problem(StatusCodes.Status400BadRequest, "The page is not valid UTF-8."),
            "" => Problem(StatusCodes.Status400BadRequest, "The page is empty."),
            _ => new PageResult(parser.Parse(text, limits.For(context))),
        };
    }

    private static IResult Problem(int status, string detail) => Results.Problem(detail, statusCode: status);

    private static bool IsPlainText(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(MediaTypeNames.Text.Plain, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>Writes a page straight into the response: the page's JSON never exists as a string.</summary>
    private sealed class PageResult(ArchivePage page) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = MediaTypeNames.Application.Json;
            PageJson.Write(page, httpContext.Response.BodyWriter, indented: false);
            await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
        }
    }
}
