import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ERRORS, errorPage } from "../../src/index.js";
import { PUBLISHED_SCHEMAS } from "../../src/schemas.js";
import { read } from "../read/helpers.js";

const doc = (name: string): string =>
  readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), "utf8").replaceAll(
    "\r\n",
    "\n",
  );

const caseSchema = PUBLISHED_SCHEMAS["case.schema.json"]();
const evidenceSchema = PUBLISHED_SCHEMAS["evidence.schema.json"]();

/** The blocks of a page in a language, in order. */
const blocks = (page: string, language: string): string[] =>
  [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap((m) => (m[1] === language ? [m[2]] : []));

describe("what is generated is up to date (npm run build && npm run schema)", () => {
  test.each([
    ...Object.entries(PUBLISHED_SCHEMAS).map(
      ([name, schema]) =>
        [
          name,
          () => `${JSON.stringify(schema(), null, 2)}
`,
        ] as const,
    ),
    ["05_errors.md", errorPage] as const,
  ])("docs/%s", (name, generate) => {
    expect(doc(name)).toBe(generate());
  });
});

test("the page of errors has every code once", () => {
  const page = errorPage();
  for (const code of Object.keys(ERRORS)) expect(page.split(`| \`${code}\` |`)).toHaveLength(2);
});

test("every code of the table is used in some source file", () => {
  const packages = new URL("../../../", import.meta.url);
  const sources = readdirSync(packages).flatMap((name) => {
    const folder = new URL(`${name}/src/`, packages);
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.endsWith("errors.ts"))
      .map((path) => readFileSync(new URL(path.replaceAll("\\", "/"), folder), "utf8"));
  });
  const used = new Set(sources.flatMap((text) => text.match(/\bSX_[A-Z0-9_]+/g) ?? []));
  expect(Object.keys(ERRORS).filter((code) => !used.has(code))).toEqual([]);
});

test("every reference inside the JSON Schemas leads somewhere", () => {
  for (const schema of [caseSchema, evidenceSchema]) {
    const definitions = Object.keys(schema.$defs as object);
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(0);
    for (const [, name] of references) expect(definitions).toContain(name);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.additionalProperties).toBe(false);
  }
});

describe("the pages' own examples", () => {
  const [example, view] = blocks(doc("02_case-file.md"), "yaml");
  const [evidence] = blocks(doc("03_evidence-file.md"), "yaml");
  const [note] = blocks(doc("03_evidence-file.md"), "text");
  const files = { "evidence.yaml": evidence, "texts/note.txt": note };
  test("are read without a word, their quotes at their places", () => {
    const loaded = read(example, files);
    expect(loaded.warnings).toEqual([]);
    expect(Object.keys(loaded.document.parties)).toEqual(["north", "south"]);
    expect(loaded.evidence?.statements.E2.start).toBe(note.indexOf("the herrring"));
  });
  test("so is the view", () => {
    expect(Object.keys(read(example + view, files).document.views ?? {})).toEqual([
      "seen-from-south",
    ]);
  });
  test("every key of the schema is on the page", () => {
    const pages = { case: doc("02_case-file.md"), evidence: doc("03_evidence-file.md") };
    const check = (schema: unknown, page: string): void => {
      if (typeof schema !== "object" || schema === null) return;
      const { properties } = schema as { properties?: Record<string, unknown> };
      for (const key of Object.keys(properties ?? {}))
        expect(page).toMatch(new RegExp(`\\b${key}\\b`));
      for (const inner of Object.values(schema)) check(inner, page);
    };
    check(caseSchema, pages.case);
    check(evidenceSchema, pages.evidence);
  });
});
