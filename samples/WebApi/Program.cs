using ArchiveParse.Samples.WebApi;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddArchiveParse(builder.Configuration.GetSection("ArchiveParse"));
builder.Services.AddProblemDetails();

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapPost("/parse", ParseEndpoint.HandleAsync);
app.MapPost("/parse-many", ParseManyEndpoint.HandleAsync);
await app.RunAsync();
