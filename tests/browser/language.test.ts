import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browsing, settled } from "./helpers/browsing.js";

const DIST = fileURLToPath(new URL("../../packages/web/dist", import.meta.url));
const here = browsing();

/** A tab in a language, at the start or a screen of the case. */
async function tabIn(query: string, screen = "start"): Promise<Page> {
  const page = await here.context.newPage();
  const place = screen === "start" ? "#/" : `#/case/${await here.firstCase()}/${screen}`;
  await page.goto(`${here.workbench.url}?${query}${place}`);
  await settled(page);
  return page;
}

const language = (page: Page): Promise<string[]> =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

/** Chooses a command by what is typed, as the person would. */
async function command(page: Page, typed: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill(typed);
  await page.keyboard.press("Enter");
}

describe("Korean", () => {
  test("from the start to why a party stays, and to English and back where one is", async () => {
    const page = await tabIn("lang=ko");
    expect(await language(page)).toEqual(["ko", "ltr"]);
    await page.getByRole("heading", { name: "어느 협상을 이해하고자 하십니까?" }).waitFor();
    await page
      .getByRole("link", { name: /^6자회담 살펴보기|^이어서 하기/ })
      .first()
      .click();
    await settled(page);
    const answer = page.getByRole("region", { name: "답", exact: true });
    expect(await answer.textContent()).toContain("개선할 수 있는 당사자는 없습니다(Nash).");
    await page.getByRole("main").getByRole("link", { name: "미국" }).first().click();
    const why = page.getByRole("complementary", { name: "이유" });
    await why.getByRole("heading", { name: "선호(중요한 것부터)" }).waitFor();
    await why.getByRole("link", { name: /The plutonium and uranium programmes/ }).click();
    await why.getByRole("heading", { name: "구절" }).waitFor();
    // The passage is in a language that is not the page's, and does not say that it were Korean.
    await why.locator("figure [lang='']").first().waitFor();
    const { hash } = new URL(page.url());
    expect(hash).toContain("why=");

    await page.getByRole("button", { name: /^더 보기/ }).click();
    await page.getByRole("menuitemradio", { name: "English" }).click();
    await page
      .getByRole("complementary", { name: "Why" })
      .getByRole("heading", { name: "The passages" })
      .waitFor();
    await settled(page);
    expect(await language(page)).toEqual(["en", "ltr"]);
    expect(new URL(page.url()).hash).toBe(hash);
    expect(new URL(page.url()).search).toBe("");
    const english = page.getByRole("region", { name: "The answer", exact: true });
    expect(await english.textContent()).toContain("no party can improve its position");

    await command(page, "한국어");
    await why.getByRole("heading", { name: "구절" }).waitFor();
    await settled(page);
    expect(new URL(page.url()).hash).toBe(hash);
    expect(await answer.textContent()).toContain("개선할 수 있는 당사자는 없습니다(Nash).");
    // It stays chosen.
    await page.reload();
    await settled(page);
    expect(await language(page)).toEqual(["ko", "ltr"]);
    await page.evaluate(() => localStorage.removeItem("sextant.language"));
  });

  test("is not loaded where nobody asks for it", async () => {
    const page = await here.context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${here.workbench.url}#/case/${await here.firstCase()}/overview`);
    await settled(page);
    expect(asked.filter((path) => /\/ko-/.test(path))).toEqual([]);
    const html = readFileSync(join(DIST, "index.html"), "utf8");
    const first = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, at]) => at);
    expect(first.length).toBeGreaterThan(0);
    // The language's own name, and that it is a draft, stand in the list that it is chosen from.
    const known = /한국어|초안|\\u[0-9a-f]{4}/gi;
    const worker = readdirSync(join(DIST, "assets")).filter((name) => /^worker-.*\.js$/.test(name));
    expect(worker).toHaveLength(1);
    for (const path of [...first, `assets/${worker[0]}`]) {
      const script = readFileSync(join(DIST, path), "utf8").replace(known, "");
      expect(script.match(/.{0,20}[가-힣]{2}.{0,20}/)?.[0], path).toBeUndefined();
    }
  });
});

describe("the input of Korean words", () => {
  /** The Enter that ends a word's input, as browsers tell it; whether anybody took it. */
  const confirm = (page: Page, told: { isComposing: boolean; keyCode: number }): Promise<boolean> =>
    page.evaluate(({ isComposing, keyCode }) => {
      const field = document.activeElement as HTMLInputElement;
      field.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
      const event = new KeyboardEvent("keydown", {
        key: "Enter",
        bubbles: true,
        cancelable: true,
        isComposing,
        keyCode,
      } as KeyboardEventInit);
      const taken = !field.dispatchEvent(event);
      field.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, data: "왜" }));
      return taken;
    }, told);
  // Chromium and Firefox say isComposing; WebKit has ended by then, and says 229.
  const WAYS = [
    { isComposing: true, keyCode: 13 },
    { isComposing: false, keyCode: 229 },
  ];

  test("does not commit what is edited in place", async () => {
    const page = await here.tab("overview");
    const question = page.getByRole("button", { name: /Why are the six-party talks stuck/ });
    await question.click();
    const field = page.getByRole("textbox", { name: "the question" });
    await field.fill("회담은 왜 막혀 있는가");
    for (const way of WAYS) {
      expect(await confirm(page, way)).toBe(false);
      expect(await field.inputValue()).toBe("회담은 왜 막혀 있는가");
    }
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: "회담은 왜 막혀 있는가" }).waitFor();
    await settled(page);
    await page.keyboard.press("Control+z");
    await question.waitFor();
    await settled(page);
  });

  test("does not run the command that stands first", async () => {
    const page = await here.tab("overview");
    const before = page.url();
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("start");
    for (const way of WAYS) await confirm(page, way);
    expect(page.url()).toBe(before);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Which negotiation would you understand?" }).waitFor();
  });

  test("does not create the case that is being named", async () => {
    const page = await here.tab("start");
    await page.getByRole("textbox", { name: "What is the case called?" }).fill("핵 협상");
    // Taken by the field itself, so that the form is not sent.
    for (const way of WAYS) expect(await confirm(page, way)).toBe(true);
    await page.getByRole("heading", { name: "Which negotiation would you understand?" }).waitFor();
  });
});
