using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ArchiveParse.Json;

/// <summary>
/// Pages as JSON, both ways, after the contract in <c>docs/model.md</c>: <c>page == Read(Write(page))</c>.
/// Absent values are left out; letters of every script and quotation marks of every kind stand as they are, so the JSON is for files and
/// programs, not to be pasted into HTML unescaped. Only an unpaired surrogate, which is
/// no character and which UTF-8 cannot hold, becomes U+FFFD; that too is one code unit, and offsets stay right.
/// </summary>
public static class PageJson
{
    private static readonly JsonSerializerOptions Indented = Writing(indented: true);
    private static readonly JsonSerializerOptions OneLine = Writing(indented: false);
    private static readonly JsonWriterOptions IndentedWriter = Layout(Indented);
    private static readonly JsonWriterOptions OneLineWriter = Layout(OneLine);

    /// <summary>The page as JSON text: indented with LF line ends, or on one line.</summary>
    public static string Write(ArchivePage page, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(page);
        return JsonSerializer.Serialize(page, Kinds.Of(page, indented ? Indented : OneLine));
    }

    /// <summary>Writes the page as JSON in UTF-8, without byte order mark and final line end.</summary>
    /// <exception cref="ArgumentNullException">There is no page or no stream.</exception>
    public static void Write(ArchivePage page, Stream stream, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(page);
        JsonSerializer.Serialize(stream, page, Kinds.Of(page, indented ? Indented : OneLine));
    }

    /// <summary>
    /// The same into a buffer: the cheapest way, without a copy. Beyond the buffer it allocates little, and nothing in proportion to the
    /// text: running text is written from the text that the page was parsed from, and is not kept as a string.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no page or no buffer.</exception>
    public static void Write(ArchivePage page, IBufferWriter<byte> buffer, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(page);
        using Utf8JsonWriter writer = new(buffer, indented ? IndentedWriter : OneLineWriter);
        JsonSerializer.Serialize(writer, page, Kinds.Of(page, indented ? Indented : OneLine));
    }

    /// <summary>Reads a page that <see cref="Write(ArchivePage, bool)"/> wrote.</summary>
    /// <remarks>On .NET 8, <c>kind</c> must stand before the other names of its object, as the writer puts it.</remarks>
    /// <exception cref="JsonException">The text is no JSON, or not a page's, or of another version of the contract.</exception>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static ArchivePage Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            var page = JsonSerializer.Deserialize(json, Reading.Page) ?? throw new JsonException("A page is a JSON object, not null.");
            return page.SchemaVersion == ArchivePage.CurrentSchemaVersion
                ? page
                : throw new JsonException($"This library reads schemaVersion {ArchivePage.CurrentSchemaVersion}, not {page.SchemaVersion}.");
        }
        catch (NotSupportedException noKind)
        {
            // What the serializer throws where an object does not say of which kind it is: the input's fault, not the program's.
            throw new JsonException(noKind.Message, noKind);
        }
        catch (ArgumentException unpaired)
        {
            // What the serializer throws where half a surrogate pair stands in the text.
            throw new JsonException(unpaired.Message, unpaired);
        }
    }

    /// <summary>How a type is written after the contract, and read where the converters can.</summary>
    internal static JsonTypeInfo<T> Contract<T>(bool indented, params JsonConverter[] converters) =>
        (JsonTypeInfo<T>)Options(indented, PageJsonContext.Default, converters).GetTypeInfo(typeof(T));

    /// <summary>Set up when the first page is read: who only writes, as the tool does, need not wait for it.</summary>
    private static class Reading
    {
        public static readonly JsonTypeInfo<ArchivePage> Page = Contract<ArchivePage>(indented: false, ListReaders.All);
    }

    private static JsonSerializerOptions Writing(bool indented) =>
        Options(indented, PageJsonContext.Default.WithAddedModifier(Kinds.AddKind), new BodyWriter(), new ReferencesWriter());

    private static JsonSerializerOptions Options(bool indented, IJsonTypeInfoResolver contracts, params JsonConverter[] converters)
    {
        JsonSerializerOptions options = new(PageJsonContext.Default.Options)
        {
            TypeInfoResolver = contracts,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
        };
#if NET9_0_OR_GREATER
        options.NewLine = "\n";
        options.AllowOutOfOrderMetadataProperties = true;
        options.RespectNullableAnnotations = true;
#endif
        Array.ForEach(converters, options.Converters.Add);
        return options;
    }

    /// <summary>What a writer must know of a contract; the order of what it writes is the serializer's affair.</summary>
    private static JsonWriterOptions Layout(JsonSerializerOptions options) => new()
    {
        Encoder = options.Encoder,
        Indented = options.WriteIndented,
        SkipValidation = true,
#if NET9_0_OR_GREATER
        NewLine = options.NewLine,
#endif
    };
}
