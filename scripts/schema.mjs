// Writes what is generated from the code: the JSON Schemas docs/*.schema.json, docs/05_errors.md and
// docs/openapi.json.
// With --check it writes nothing and fails where one is out of date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const built = (name, file) =>
  import(new URL(`../packages/${name}/dist/${file}`, import.meta.url).href);
const { errorPage } = await built("case", "index.js");
const { PUBLISHED_SCHEMAS } = await built("case", "schemas.js");
const { openApiDocument } = await built("server", "index.js");

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const files = {
  ...Object.fromEntries(
    Object.entries(PUBLISHED_SCHEMAS).map(([name, schema]) => [`docs/${name}`, json(schema())]),
  ),
  "docs/05_errors.md": errorPage(),
  "docs/openapi.json": json(await openApiDocument()),
};

const check = process.argv.includes("--check");
const stale = [];
for (const [name, text] of Object.entries(files)) {
  const path = join(root, name);
  const old = existsSync(path) ? readFileSync(path, "utf8").replaceAll("\r\n", "\n") : null;
  if (old === text) continue;
  stale.push(name);
  if (!check) writeFileSync(path, text);
}
if (stale.length === 0) console.log("docs: everything generated is up to date");
else if (check) {
  console.error(
    `sextant: out of date: ${stale.join(", ")}; run \`npm run build && npm run schema\`.`,
  );
  process.exit(1);
} else console.log(`docs: wrote ${stale.join(", ")}`);
