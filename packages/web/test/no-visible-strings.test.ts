/**
 * No component holds a word that a reader sees: all come from the messages, so that every language has
 * them. What is looked at: text between tags, attributes that are read or shown, and what is announced.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst } from "rolldown/parseAst";
import { expect, test } from "vitest";

const SOURCES = fileURLToPath(new URL("../src", import.meta.url));
/** Attributes of elements and of our own parts that a person reads or hears. */
const SEEN =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|lead|text|caption|summary|heading|empty|description|hint|name)$/;
/** Elements whose `name` or `label` is for the machine. */
const MACHINE = /^(Icon|input|meta|form|button|select|slot)$/;
const CALLS = /^(announce|fail)$/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** The words with letters in them that stand in a component's source, with their lines. */
function visibleStrings(source: string): string[] {
  const found: string[] = [];
  const report = (text: unknown, at: number): void => {
    if (typeof text !== "string" || !/\p{L}/u.test(text)) return;
    found.push(`${source.slice(0, at).split("\n").length}: ${text.trim()}`);
  };
  /** The strings that an expression can come to; calls and names are not followed. */
  const literal = (node: Node | null): void => {
    if (node === null) return;
    const inner = (key: string): void => literal((node[key] ?? null) as Node | null);
    if (node.type === "Literal") report(node.value, node.start);
    else if (node.type === "TemplateLiteral") {
      for (const quasi of node.quasis as Node[]) {
        report((quasi.value as { cooked: string }).cooked, quasi.start);
      }
      for (const part of node.expressions as Node[]) literal(part);
    } else if (node.type === "ConditionalExpression") {
      inner("consequent");
      inner("alternate");
    } else if (node.type === "LogicalExpression" || node.type === "BinaryExpression") {
      // Comparisons give no text: only what is joined or stands in for another is looked at.
      if (!/^([|&?+]{1,2})$/.test(String(node.operator))) return;
      if (node.operator !== "&&") inner("left");
      inner("right");
    } else if (/^(ParenthesizedExpression|TSNonNullExpression|TSAsExpression)$/.test(node.type)) {
      inner("expression");
    } else if (node.type === "JSXExpressionContainer") inner("expression");
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const inner of value) visit(inner);
      return;
    }
    if (typeof value !== "object" || value === null || !("type" in value)) return;
    const node = value as Node;
    if (node.type === "JSXText") report(node.value, node.start);
    else if (node.type === "JSXElement" || node.type === "JSXFragment") {
      for (const child of node.children as Node[]) {
        if (child.type === "JSXExpressionContainer") literal(child);
      }
    } else if (node.type === "JSXOpeningElement") {
      const element = String((node.name as Node).name);
      for (const attribute of node.attributes as Node[]) {
        if (attribute.type !== "JSXAttribute") continue;
        const name = String((attribute.name as Node).name);
        const machine = MACHINE.test(element) && (name === "name" || name === "label");
        if (SEEN.test(name) && !machine) literal((attribute.value ?? null) as Node | null);
      }
    } else if (node.type === "CallExpression") {
      const callee = node.callee as Node;
      if (callee.type === "Identifier" && CALLS.test(String(callee.name))) {
        literal((node.arguments as Node[])[0] ?? null);
      }
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseAst(source, { lang: "tsx" }));
  return found;
}

test("the search finds what it looks for", () => {
  const source = `
    export const A = ({ n }: { readonly n: number }) => (
      <p aria-label="One" title={n > 1 ? \`Two \${n}\` : words.three} className="not-seen">
        Four {n} · {n === 1 && "five"} {n ?? "six"} <Icon name="seven" /> {"—"}
        <Notice title={n + " eight"} onClick={() => announce("Nine")} />
      </p>
    );`;
  expect(
    visibleStrings(source)
      .map((found) => found.replace(/^\d+: /, ""))
      .sort(),
  ).toEqual(["Four", "Nine", "One", "Two", "eight", "five", "six"].sort());
});

test("no component holds a word that a reader sees", () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".tsx"))
    .map((path) => join(SOURCES, path));
  expect(files.length).toBeGreaterThan(30);
  const found = files.flatMap((path) =>
    visibleStrings(readFileSync(path, "utf8")).map((text) => `${relative(SOURCES, path)}:${text}`),
  );
  expect(found).toEqual([]);
});
