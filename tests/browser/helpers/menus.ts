import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { parseCsv } from "../../../packages/case/src/result/parse-csv.js";

/** What a menu of a result gave, by its items. */
export interface Copies {
  readonly word: string;
  readonly markdown: string;
  readonly latex: string;
  readonly csv: string;
  /** The command, and what its item is called. */
  readonly command: string;
  readonly commandLabel: string;
}

export const copyMenus = (place: Page | Locator): Locator =>
  place.getByRole("button", { name: "Copy or cite this result" });

/**
 * Chooses every item of a menu, and gives what the page then puts on the clipboard. All in the page: a
 * hundred and fifty items are chosen.
 */
export async function everyCopy(menu: Locator): Promise<Copies> {
  const copies = await menu.evaluate(async (button) => {
    type Texts = Record<string, string>;
    let noted: (texts: Texts) => void = () => {};
    navigator.clipboard.write = async ([item]) => {
      const texts = item.types.map(async (type) => [type, await (await item.getType(type)).text()]);
      noted(Object.fromEntries(await Promise.all(texts)));
    };
    const open = async (): Promise<HTMLElement[]> => {
      button.click();
      for (;;) {
        const items = button.parentElement?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [];
        if (items.length > 0) return [...items];
        await new Promise(requestAnimationFrame);
      }
    };
    const found: [label: string, texts: Texts][] = [];
    for (let k = 0, count = 1; k < count; k++) {
      const items = await open();
      count = items.length;
      const label = items[k].textContent ?? "";
      const texts = new Promise<Texts>((resolve) => {
        noted = resolve;
      });
      items[k].click();
      found.push([label, await texts]);
    }
    return found;
  });
  const labels = copies.map(([label]) => label);
  expect(labels.slice(0, 4)).toEqual([
    "Copy for Word or Excel",
    "Copy as Markdown",
    "Copy as LaTeX",
    "Copy as CSV",
  ]);
  expect(labels).toHaveLength(5);
  expect(labels[4]).toMatch(/^Copy the command (that reproduces it|for .+)$/);
  const [word, markdown, latex, csv, command] = copies.map(([, texts]) => texts);
  // Word takes what has headings and tables, and where that is not taken what is readable without them.
  expect(word["text/plain"]).toBe(markdown["text/plain"]);
  return {
    word: word["text/html"],
    markdown: markdown["text/plain"],
    latex: latex["text/plain"],
    csv: csv["text/plain"],
    command: command["text/plain"],
    commandLabel: labels[4],
  };
}

/** That each copy has content, in its own form, and says of which case it is and by what command. */
export function expectForms(where: string, copies: Copies): void {
  const { word, markdown, latex, csv, command } = copies;
  expect([where, command]).toEqual([
    where,
    expect.stringMatching(/^npx --no-install sextant [a-z]+ \S/),
  ]);
  for (const text of [markdown, latex, csv]) {
    expect([where, text]).toEqual([where, expect.stringMatching(/SHA-256 [0-9a-f]{64}/)]);
    expect(text).toContain("computed by Sextant");
  }
  expect(word).toMatch(/SHA-256 [0-9a-f]{64}/);
  expect([where, word]).toEqual([where, expect.stringMatching(/<(td|p|li)\b[^>]*>[^<]/)]);
  expect(markdown).toMatch(/^(# \S|\*\*\S|\| )/);
  expect(markdown).toContain(command.replace("npx --no-install sextant ", "").split(" ")[0]);
  expect([where, latex]).toEqual([
    where,
    expect.stringMatching(/\\begin\{tabular\}|\\subsection\{/),
  ]);
  const count = (pattern: RegExp): number => latex.match(pattern)?.length ?? 0;
  expect(count(/\\begin\{/g)).toBe(count(/\\end\{/g));
  // Blocks of rows, an empty line between them; last what it is of, a cell a row.
  const blocks = csv.split("\r\n\r\n").filter((block) => block.trim() !== "");
  expect([where, blocks.length > 1]).toEqual([where, true]);
  for (const block of blocks) {
    const rows = parseCsv(block, "copied.csv").map(({ cells }) => cells.length);
    expect([where, [...new Set(rows)]]).toEqual([where, [rows[0]]]);
  }
}
