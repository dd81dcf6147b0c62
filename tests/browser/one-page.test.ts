import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { analyse, compileView, readCase, viewNames } from "@sextant/case";
import { shortBriefHtml } from "@sextant/report";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OVERFULL } from "../../packages/report/test/short/overfull.js";
import { axe } from "./helpers/axe.js";
import { launch } from "./helpers/chromium.js";
import { CASES } from "./helpers/workbench.js";

const SHEETS = ["A4", "Letter"] as const;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "sextant-one-page-"));
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every case that comes with Sextant. */
const FILES = (readdirSync(CASES, { recursive: true }) as string[])
  .filter((path) => path.endsWith(".yaml") && !/(expected|evidence)\.yaml$/.test(path))
  .sort();

function pageOf(file: string, view = "base"): string {
  const loaded = readCase(basename(file), (path) => readFileSync(join(dirname(file), path)));
  return shortBriefHtml(analyse(compileView(loaded, view)));
}

/** On how many sheets a page prints, read from the file that it prints to. */
async function sheets(page: Page, format: (typeof SHEETS)[number]): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Prints on one sheet of either size, in its own fonts and in some that run wide. */
async function printsOnOne(html: string): Promise<void> {
  const wide = html
    .replace(/<meta http-equiv[^>]*>/, "")
    .replaceAll(/font-family:"Iowan[^;}]*/g, 'font-family:"DejaVu Serif"')
    .replaceAll(/font-family:system-ui[^;}]*/g, 'font-family:"DejaVu Sans"');
  expect(wide).not.toBe(html);
  for (const [fonts, markup] of Object.entries({ own: html, wide })) {
    const page = await browser.newPage();
    await page.setContent(markup);
    for (const format of SHEETS) {
      expect({ fonts, format, sheets: await sheets(page, format) }).toEqual({
        ...{ fonts, format, sheets: 1 },
      });
    }
    await page.close();
  }
}

test.each(FILES)("%s prints on one sheet, A4 and Letter", async (file) => {
  await printsOnOne(pageOf(join(CASES, file)));
});

test("so does every view of the talks", async () => {
  const file = join(CASES, "six-party-talks/case.yaml");
  const loaded = readCase("case.yaml", (path) => readFileSync(join(dirname(file), path)));
  const views = viewNames(loaded).filter((view) => view !== "base");
  expect(views.length).toBeGreaterThan(2);
  for (const view of views) await printsOnOne(pageOf(file, view));
});

test("so does a case with more and longer of everything than a sheet holds", async () => {
  writeFileSync(join(folder, "case.yaml"), JSON.stringify(OVERFULL.document));
  writeFileSync(join(folder, "evidence.yaml"), JSON.stringify(OVERFULL.evidence));
  await printsOnOne(pageOf(join(folder, "case.yaml")));
});

test.each(["light", "dark"] as const)(
  "on a screen it passes axe and reflows, %s",
  async (scheme) => {
    const html = pageOf(join(CASES, "six-party-talks/case.yaml"));
    const page = await browser.newPage({ colorScheme: scheme });
    await page.setContent(html);
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await page.close();
  },
);
