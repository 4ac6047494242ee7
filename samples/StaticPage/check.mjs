// Shows pages in a document of a few lines, which holds what the script made of them: node check.mjs page.json
// It fails where the page's security policy does not name exactly this script and this style.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

const html = readFileSync(new URL("index.html", import.meta.url), "utf8");
const [script, style] = ["script", "style"].map(name => html.match(new RegExp(`<${name}>([^]*?)</${name}>`))[1]);
for (const [rule, source] of [["script-src", script], ["style-src", style]]) {
    const hash = createHash("sha256").update(source).digest("base64");
    assert.ok(html.includes(`${rule} 'sha256-${hash}'`), `the policy wants ${rule} 'sha256-${hash}'`);
}
assert.doesNotMatch(html, /https?:|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|\bsrc=|\bhref=/, "no network, no markup from text");

class Element {
    constructor(name) { Object.assign(this, { name, children: [], listeners: {} }); }
    set textContent(text) { this.children = [String(text)]; }
    get textContent() { return this.children.map(each => each.textContent ?? each).join(""); }
    append(...parts) { this.children.push(...parts); }
    replaceChildren(...parts) { this.children = parts; }
    addEventListener(name, listener) { this.listeners[name] = listener; }
    all(kind) { return this.children.flatMap(each => each.all ? [...(each.className === kind ? [each] : []), ...each.all(kind)] : []); }
}

const elements = { file: new Element("input"), page: new Element("main") };
runInNewContext(script, { document: { createElement: name => new Element(name), getElementById: id => elements[id] } });
const open = text => elements.file.listeners.change({ target: { files: [{ text: async () => text }] } });
const texts = kind => elements.page.all(kind).map(each => each.textContent);

const json = readFileSync(process.argv[2], "utf8");
const page = JSON.parse(json);
await open(json);
const blocks = page.body.filter(block => block.kind === "speech");
assert.deepEqual(texts("title"), [page.title]);
assert.deepEqual(texts("speaker"), blocks.map(block => block.speaker.name ?? block.speaker.label));
assert.deepEqual(texts("speech"), blocks.map(block => `${block.speaker.name ?? block.speaker.label}: ${block.text}`));
assert.deepEqual(texts("note"), page.notes.map(note => `${note.marker} ${note.text}`));
const marks = page.body.flatMap(block => block.marks ?? []).filter(mark => mark.kind === "supplied");
assert.equal(texts("supplied").length, marks.length);

const hostile = "<img src=x onerror=alert(1)>";
await open(JSON.stringify({ kind: "document", title: hostile, body: [{ kind: "speech", speaker: { label: hostile }, text: hostile }] }));
assert.deepEqual(texts("speech"), [`${hostile}: ${hostile}`]);
await open("{");
assert.match(texts("unparsed")[0], /^This is no page's JSON: /);
console.log(`static page: ${blocks.length} turns, ${marks.length} supplied words, ${page.notes.length} notes`);
