using ArchiveParse.Samples.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddOptions<Folders>().BindConfiguration("").ValidateOnStart()
    .Validate(static folders => Directory.Exists(folders.Inbox), "Name the folder of pages: --inbox FOLDER.");
builder.Services.AddSingleton<PageSource>().AddHostedService<PageWriter>();
await builder.Build().RunAsync();
